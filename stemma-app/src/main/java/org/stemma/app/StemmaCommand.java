package org.stemma.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a name: its help lists the others. */
@Command(
        name = "stemma",
        synopsisSubcommandLabel = "COMMAND",
        header = "Traces news to its sources.",
        description = {
            "",
            "Reads reports of the same events from many outlets and shows who said what, when and through whom; which"
                    + " reports only repeat one another; what the original statement said; what changed on the way; and"
                    + " how many independent origins stand behind each claim. Every line is linked to the sentence that"
                    + " supports it. Nothing is sent anywhere; only addresses that you name are fetched.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  stemma trace examples/ferry            trace the bundled story",
            "  stemma trace reports/ --out result     trace a folder of your own",
            "  stemma brief examples/quarry           write a situation report of another",
            "  stemma fetch https://news.example/feed --out captures",
            "                                         fetch what a feed announces, to trace it later",
            "  stemma trace --help                    all that can be said about one command"
        })
final class StemmaCommand extends Conventions implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
