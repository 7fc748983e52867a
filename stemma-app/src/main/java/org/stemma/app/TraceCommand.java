package org.stemma.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.engine.TraceSettings;
import org.stemma.model.article.Rejected;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Renderer;
import org.stemma.read.fetch.FetchReport;
import org.stemma.read.fetch.FetchSettings;
import org.stemma.report.Format;
import org.stemma.report.Renderers;
import org.stemma.report.page.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma trace}: from a folder of reports to a traced story. */
@Command(
        name = "trace",
        header = "Traces the reports in files and folders and writes what was found.",
        description = {
            "",
            "Reads web pages, plain texts, feeds, web archives (WARC), and articles as JSON or JSON lines, groups them into"
                    + " stories, and writes into the output folder:",
            "",
            "  index.html      one page to read, print and pass on; works without a network",
            "  brief.md        the findings in short, for a message or a wiki",
            "  analysis.json   everything, for programs",
            "",
            "On the screen it prints the funnel (reports, distinct texts, origins) and the main findings."
        },
        footer = {
            "",
            "Examples:",
            "  stemma trace examples/ferry",
            "  stemma trace one.html two.txt more/ --out result --open",
            "  stemma trace reports --format csv,graphml,atom",
            "  stemma trace reports --as-of 2031-03-05 --as-of 2031-03-06T12:00+01:00",
            "  stemma trace https://news.example/feed.xml --since 2031-03-04",
            "  zcat articles.jsonl.gz | stemma trace - --out result"
        })
final class TraceCommand extends Conventions implements Callable<Integer> {
    private static final String PAGE = "index.html";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = AsOfConverter.class,
            description = {
                "Count independent origins and changes as they stood at this time: a date (its end, in UTC) or an ISO"
                        + " time with its zone. May be repeated. Without it: at the last report."
            })
    private List<AsOf> asOf = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatConverter.class,
            description = {
                "Write these too: csv, parquet (tables), graphml, prov (who took from whom), geojson (places), schema"
                        + " (claims and quotations as schema.org), annotations (W3C Web Annotations), atom (what"
                        + " changed). Several with commas, or repeated."
            })
    private Set<Format> formats = new LinkedHashSet<>();

    @Option(
            names = "--page-articles",
            paramLabel = "N",
            defaultValue = "" + Page.MOST_ARTICLES,
            description =
                    "Show the largest stories on the page, up to this many articles (${DEFAULT-VALUE}); name the others.")
    private int pageArticles;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Option(names = "--open", description = "Open the page in the browser at the end.")
    private boolean open;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (pageArticles < 1) {
            throw new ParameterException(spec.commandLine(), "--page-articles must be 1 or more, not " + pageArticles);
        }
        TraceSettings settings = input.settings(spec).withAsOf(asOf);
        OutputFolder folder = output.folder();
        List<Rejected> notFetched = new ArrayList<>();
        Analysis analysis = InputOptions.trace(settings, paths(notFetched), console);
        SortedMap<String, OutputFolder.Content> files = new TreeMap<>();
        for (Renderer renderer : Renderers.all(pageArticles)) {
            files.put(renderer.fileName(), stream -> renderer.render(analysis, stream));
        }
        for (Format format : formats) {
            for (Renderer renderer : format.renderers()) {
                files.put(renderer.fileName(), stream -> renderer.render(analysis, stream));
            }
        }
        folder.write(files);
        console.out().print(Screen.of(analysis));
        console.out().println(output.written(files));
        Screen.rejected(notFetched, console.err());
        Screen.rejected(analysis.rejected(), console.err());
        if (open) {
            Browser.open(folder.path().resolve(PAGE), console.err());
        }
        boolean complete = analysis.rejected().isEmpty() && notFetched.isEmpty();
        return (complete ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTIONS).code();
    }

    /** The inputs on disk, with those that have to be fetched first. */
    private List<Path> paths(List<Rejected> notFetched) {
        List<String> addresses = input.addresses();
        List<Path> paths = new ArrayList<>(input.paths());
        if (addresses.isEmpty()) {
            return paths;
        }
        Path folder = Fetching.freshFolder(output.path(), InstantSource.system());
        FetchReport report = Fetching.into(folder, fetchSettings(), addresses, console);
        console.out().println(Fetching.summary(report, folder));
        notFetched.addAll(report.rejected());
        if (report.pages() > 0) {
            paths.add(folder);
        }
        return paths;
    }

    private FetchSettings fetchSettings() {
        try {
            return fetching.settings(false, input.limits());
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), outOfRange.getMessage(), outOfRange);
        }
    }
}
