package synoptic.cli;

import java.io.PrintWriter;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import synoptic.platform.LogFile;

/** The whole command line: runs one command, and turns whatever comes of it into sentences and an exit code. */
public final class CommandLineProgram {
    private final Surroundings surroundings;
    private final CommandLine commands;

    /** Offers {@code open} and these commands in these surroundings; {@code window} is what {@code open} shows. */
    public CommandLineProgram(Surroundings surroundings, Window window, List<Object> others) {
        this.surroundings = surroundings;
        var open = new OpenCommand(surroundings, window);
        this.commands = new CommandLine(new RootCommand(open));
        commands.addSubcommand(open);
        others.forEach(commands::addSubcommand);
        commands.setOut(new PrintWriter(surroundings.out(), true));
        commands.setErr(new PrintWriter(surroundings.err(), true));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(this::wrongUse);
        commands.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
    }

    /** Runs the command that these arguments name; 0 is done, 1 a problem found, 2 wrong use. */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int wrongUse(ParameterException problem, String... arguments) {
        var command = problem.getCommandLine();
        surroundings.err().println(sentence(problem) + " See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        var message = problem.getMessage().strip();
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            message = "There is no command or option '" + unmatched.getUnmatched().getFirst() + "' here";
        }
        return message.endsWith(".") ? message : message + ".";
    }

    private int failed(Exception problem) {
        if (problem instanceof Refusal) {
            surroundings.err().println(problem.getMessage());
        } else {
            reportUnexpected(problem);
        }
        return ExitCode.SOFTWARE;
    }

    /** Keeps a defect's details in the log, and tells the user in one sentence where they are. */
    public void reportUnexpected(Throwable problem) {
        LoggerFactory.getLogger(CommandLineProgram.class).error("Unexpected problem", problem);
        surroundings.err().println(LogFile.locate(surroundings.folders())
                .map(log -> "Something went wrong inside Synoptic; the details are in " + log + ".")
                .orElse("Something went wrong inside Synoptic: " + problem + "."));
    }
}
