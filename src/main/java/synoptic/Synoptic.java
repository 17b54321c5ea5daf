package synoptic;

import java.util.ArrayList;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.cli.anchor.AnchorCommand;
import synoptic.cli.extract.ExtractCommand;
import synoptic.cli.project.Commands;
import synoptic.ui.workbench.SynopticApp;

/** Starts the program, window or command line: the only class that knows both. */
public final class Synoptic {
    private Synoptic() {
    }

    /** Runs the command that these arguments name, or opens the window where there are none. */
    public static void main(String[] arguments) {
        var surroundings = Surroundings.ofThisProcess();
        var commands = new ArrayList<Object>(Commands.all(surroundings));
        commands.add(new AnchorCommand(surroundings));
        commands.add(new ExtractCommand(surroundings));
        var program = new CommandLineProgram(
                surroundings,
                project -> SynopticApp.open(project), // not a method reference, which would load JavaFX for every command
                commands);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> program.reportUnexpected(problem));
        System.exit(program.run(arguments));
    }
}
