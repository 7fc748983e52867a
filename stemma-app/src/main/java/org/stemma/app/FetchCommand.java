package org.stemma.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.read.fetch.FetchReport;
import org.stemma.read.fetch.FetchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma fetch}: from addresses to a folder of captures. */
@Command(
        name = "fetch",
        header = "Fetches pages, and what feeds and sitemaps announce, into a folder that trace reads.",
        description = {
            "",
            "Writes every answer as it came into a web archive (WARC) that is never changed afterwards, and an index."
                    + " Called again with the same folder it goes on: listings are asked for what is new, pages that are"
                    + " there are left out.",
            "",
            "Obeys the rules that sites have for crawlers (robots.txt), asks a host for one thing at a time with a pause"
                    + " in between, and fetches from public addresses only."
        },
        parameterListHeading = "%nWhat to fetch:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some addresses could not be fetched; each is named with its reason",
            "2:the command line is wrong; nothing was done",
            "3:failed: the folder cannot be written, or the program has a defect"
        },
        footer = {
            "",
            "Examples:",
            "  stemma fetch https://news.example/feed.xml --out captures",
            "  stemma fetch feeds.opml --since 2031-03-04 --limit maxFetches=200 --out captures",
            "  stemma trace captures"
        })
final class FetchCommand extends Conventions implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description = "The address of a page, feed, list of feeds or sitemap, or the path of such a listing.")
    private List<String> seeds = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "stemma-captures",
            description = "The folder of captures (${DEFAULT-VALUE}). What is in it stays as it is.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    @Option(
            names = "--again",
            description =
                    "Ask for pages that the folder holds already, too; those that changed are captured once more.")
    private boolean again;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = {
                "Another value for a limit that an address was over, by the name in its message:",
                "maxFetches (1000 addresses), maxBodyBytes and maxDecodedBytes (16777216), maxHeaderBytes (65536),"
                        + " maxRedirects (10), maxListingDepth (3), maxAttempts (3), connections (8); in seconds:"
                        + " connectTimeout (10), stallTimeout (20), maxTime (60), maxCrawlDelay (30), maxRetryAfter"
                        + " (120). May be repeated."
            })
    private SortedMap<String, Long> limits = new TreeMap<>();

    @Mixin
    private FetchOptions options = new FetchOptions();

    FetchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FetchSettings settings;
        try {
            settings = options.settings(again, limits);
            for (Map.Entry<String, Long> limit : limits.entrySet()) {
                settings = settings.withLimit(limit.getKey(), limit.getValue());
            }
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), String.valueOf(outOfRange.getMessage()), outOfRange);
        }
        OutputFolder.at(out);
        FetchReport report = Fetching.into(out, settings, seeds, console);
        console.out().println(Fetching.summary(report, out));
        Screen.rejected(report.rejected(), console.err());
        return (report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTIONS).code();
    }
}
