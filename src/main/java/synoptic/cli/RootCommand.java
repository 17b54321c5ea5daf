package synoptic.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code synoptic} by itself: opens the window as {@code synoptic open} does. */
@Command(
        name = "synoptic",
        description = {
            "Read several articles side by side and link the passages that make the same claim.",
            "Without a command it opens the window."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit codes: 0 done, 1 a problem was found, 2 wrong use or no display for the window."})
final class RootCommand implements Callable<Integer> {
    private final OpenCommand open;

    @Spec
    private CommandSpec spec;

    RootCommand(OpenCommand open) {
        this.open = open;
    }

    @Override
    public Integer call() {
        return open.showWithoutProject(spec);
    }
}
