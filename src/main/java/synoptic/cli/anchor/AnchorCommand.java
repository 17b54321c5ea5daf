package synoptic.cli.anchor;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import synoptic.anchor.Matcher;
import synoptic.cli.Surroundings;

/** {@code synoptic anchor --batch DIR -o RUN.jsonl}: answers a folder of quotes with their places in changed texts. */
@Command(
        name = "anchor",
        description = {
            "Find quotes again in articles that have changed.",
            "DIR holds articles.jsonl with {\"id\",\"new\"} a line and cases.jsonl with"
                    + " {\"id\",\"article\",\"selector\":{\"exact\",\"prefix\",\"suffix\",\"start\",\"end\"}} a line.",
            "FILE gets one line a case: {\"id\",\"start\",\"end\",\"outcome\",\"score\",\"places\"}, start and end null"
                    + " where no place may be taken without asking, \"error\" where the line could not be read."
        },
        mixinStandardHelpOptions = true)
public final class AnchorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--batch", required = true, paramLabel = "DIR", description = "The folder to read.")
    private Path folder;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output;

    @Option(names = "--threshold", paramLabel = "SCORE", defaultValue = "" + Matcher.DEFAULT_THRESHOLD,
            description = "The least score, 0 to 1, of a place that is taken (${DEFAULT-VALUE}).")
    private double threshold;

    @Spec
    private CommandSpec spec;

    /** The command, not yet run. */
    public AnchorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ParameterException(spec.commandLine(),
                    "The threshold must be between 0 and 1, not " + threshold + ".");
        }
        AnchorBatch.Summary summary = new AnchorBatch(folder, threshold).run(output);
        surroundings.out().println(summary.sentence(output));
        return ExitCode.OK;
    }
}
