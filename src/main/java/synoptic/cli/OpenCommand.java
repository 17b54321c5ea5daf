package synoptic.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code synoptic open}: the window, the only command that needs a display. */
@Command(name = OpenCommand.NAME, description = "Open the window.", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    static final String NAME = "open";

    private final Surroundings surroundings;
    private final Window window;

    @Parameters(arity = "0..1", paramLabel = "PROJECT", description = "The project's folder; else the last one opened.")
    private Path project;

    @Spec
    private CommandSpec spec;

    OpenCommand(Surroundings surroundings, Window window) {
        this.surroundings = surroundings;
        this.window = window;
    }

    @Override
    public Integer call() {
        return show(spec.root(), Optional.ofNullable(project));
    }

    Integer showWithoutProject(CommandSpec root) {
        return show(root, Optional.empty());
    }

    private int show(CommandSpec root, Optional<Path> wanted) {
        if (!mayHaveDisplay()) {
            return refuse("There is no display to open the window on", root);
        }
        try {
            window.show(wanted);
            return ExitCode.OK;
        } catch (UnsupportedOperationException refused) { // a display that doesn't answer, or a missing system library
            return refuse("The window could not be opened (" + refused.getMessage() + ")", root);
        }
    }

    private int refuse(String why, CommandSpec root) {
        surroundings.err().println(why + "; these commands work without one: " + namesWithoutWindow(root) + ".");
        return ExitCode.USAGE;
    }

    /** JavaFX draws through X11 on Linux, also under Wayland, so a display there is what DISPLAY names. */
    private boolean mayHaveDisplay() {
        var system = surroundings.properties().getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("mac")
                || system.contains("windows")
                || "Headless".equals(surroundings.properties().getProperty("glass.platform"))
                || !surroundings.environment().getOrDefault("DISPLAY", "").isBlank();
    }

    private static String namesWithoutWindow(CommandSpec root) {
        return root.subcommands().keySet().stream()
                .filter(name -> !name.equals(NAME))
                .map(name -> root.name() + " " + name)
                .collect(Collectors.joining(", "));
    }
}
