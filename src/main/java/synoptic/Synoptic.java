package synoptic;

import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.cli.project.Commands;
import synoptic.ui.workbench.SynopticApp;

/** Starts the program, window or command line: the only class that knows both. */
public final class Synoptic {
    private Synoptic() {
    }

    /** Runs the command that these arguments name, or opens the window where there are none. */
    public static void main(String[] arguments) {
        var surroundings = Surroundings.ofThisProcess();
        var program = new CommandLineProgram(
                surroundings,
                project -> SynopticApp.open(project), // not a method reference, which would load JavaFX for every command
                Commands.all(surroundings));
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> program.reportUnexpected(problem));
        System.exit(program.run(arguments));
    }
}
