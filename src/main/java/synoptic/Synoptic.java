package synoptic;

import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.ui.workbench.SynopticApp;

/** Starts the program, window or command line: the only class that knows both. */
public final class Synoptic {
    private Synoptic() {
    }

    /** Runs the command that these arguments name, or opens the window where there are none. */
    public static void main(String[] arguments) {
        var program = new CommandLineProgram(
                Surroundings.ofThisProcess(),
                project -> SynopticApp.open(project)); // not a method reference, which would load JavaFX for every command
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> program.reportUnexpected(problem));
        System.exit(program.run(arguments));
    }
}
