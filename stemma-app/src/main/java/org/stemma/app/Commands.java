package org.stemma.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function: arguments in, words on a console and an exit code out. */
final class Commands {
    private static final int HELP_WIDTH = 100;

    private Commands() {}

    /**
     * Runs one command.
     *
     * @return the code that the process ends with, see {@link ExitCode}
     */
    static int run(Console console, String... arguments) {
        return new CommandLine(new StemmaCommand())
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(new FetchCommand(console))
                .addSubcommand(new PredictCommand())
                .addSubcommand(new IndexCommand(console))
                .addSubcommand(new PlacesCommand())
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(Commands::explainUsage)
                .setExecutionExceptionHandler(Commands::explainFailure)
                .execute(arguments);
    }

    /** One sentence and where to read more: the whole help would push the sentence off the screen. */
    private static int explainUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("stemma: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.WRONG_USAGE.code();
    }

    private static int explainFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof CommandFailure known) {
            err.println("stemma: " + known.getMessage());
        } else {
            err.println("stemma: a defect of the program, not of the input; please report it with these lines:");
            failure.printStackTrace(err);
        }
        return ExitCode.FAILED.code();
    }
}
