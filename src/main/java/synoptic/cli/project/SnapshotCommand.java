package synoptic.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.cli.Surroundings;

/** {@code synoptic snapshot}. */
@Command(name = "snapshot", description = "Draw the window with a project into a PNG file, without a display.", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");
    private static final int LARGEST = 16_000;

    private enum View { DESK, MATRIX }

    private enum Theme { LIGHT, DARK }

    private final Surroundings surroundings;
    private final Drawing drawing;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
    private Path project;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.png", required = true, description = "The file to write.")
    private Path output;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "desk", description = "What to show: ${COMPLETION-CANDIDATES}.")
    private View view;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", description = "Width and height in pixels, such as ${DEFAULT-VALUE}.")
    private String size;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "The theme: ${COMPLETION-CANDIDATES}.")
    private Theme theme;

    @Option(names = "--open", paramLabel = "ARTICLE", arity = "1..4",
        description = "Articles to open from left to right, by id, outlet or words of title or outlet; else the first two by date.")
    private List<String> open = List.of();

    @Option(names = "--claim", paramLabel = "ID", description = "The claim in focus, by id, number or words.")
    private String claim;

    SnapshotCommand(Surroundings surroundings, Drawing drawing) {
        this.surroundings = surroundings;
        this.drawing = drawing;
    }

    @Override
    public Integer call() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > LARGEST || Integer.parseInt(matcher.group(2)) > LARGEST) {
            throw new ParameterException(spec.commandLine(), "'" + size + "' is not a size such as 1440x900");
        }
        drawing.draw(new Drawing.Request(project, output.toAbsolutePath(), view.name().toLowerCase(java.util.Locale.ROOT),
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), theme.name().toLowerCase(java.util.Locale.ROOT), open,
            Optional.ofNullable(claim)));
        surroundings.out().println("Wrote " + output);
        return 0;
    }
}
