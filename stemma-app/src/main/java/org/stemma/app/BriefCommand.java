package org.stemma.app;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.engine.TraceSettings;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Renderer;
import org.stemma.report.brief.Brief;
import org.stemma.report.brief.BriefPage;
import org.stemma.report.brief.BriefSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma brief}: a situation report of the reports in files and folders. */
@Command(
        name = "brief",
        header = "Writes a situation report: who says what, on how many origins, and what changed.",
        description = {
            "",
            "Reads what `stemma trace` reads and writes into the output folder:",
            "",
            "  brief.html      the report to read and print",
            "  brief.md        the same in Markdown, for a message or a wiki",
            "",
            "Key figures with their claimants, highlights, what is said by topic, contested figures, wording to beware"
                    + " of, sources; each sentence with its footnote to a sentence of a report."
        },
        footer = {
            "",
            "Examples:",
            "  stemma brief examples/quarry",
            "  stemma brief reports --since 2031-03-04 --out result",
            "  stemma brief reports --as-of 2031-03-05T18:00Z --topic \"ferry repairs\""
        })
final class BriefCommand extends Conventions implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = AsOfConverter.class,
            description =
                    "What changed after this time are the highlights: a date (its end, in UTC) or an ISO time with"
                            + " its zone. Without it: the last day.")
    private Optional<AsOf> since = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = AsOfConverter.class,
            description =
                    "The report as it would have been at this time: what appeared later is left out. Without it: at"
                            + " the last report.")
    private Optional<AsOf> asOf = Optional.empty();

    @Option(
            names = "--topic",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Only what is about these words: a finding whose sentences hold each of them.")
    private String topic = "";

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TraceSettings plain = input.settings(spec);
        checkOptions();
        OutputFolder folder = output.folder();
        Analysis analysis = InputOptions.trace(asOf.map(plain::withEnd).orElse(plain), input.paths(), console);
        BriefSettings settings = new BriefSettings(since, BriefSettings.words(topic));
        SortedMap<String, OutputFolder.Content> files = new TreeMap<>();
        for (Renderer renderer : List.of(new Brief(settings), new BriefPage(settings))) {
            files.put(renderer.fileName(), stream -> renderer.render(analysis, stream));
        }
        folder.write(files);
        console.out().println(output.written(files));
        Screen.rejected(analysis.rejected(), console.err());
        return (analysis.rejected().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTIONS).code();
    }

    private void checkOptions() {
        if (!input.addresses().isEmpty()) {
            String address = input.addresses().getFirst();
            throw new ParameterException(
                    spec.commandLine(),
                    "a brief is written of what is on disk; fetch it first: stemma fetch " + address
                            + " --out captures");
        }
        if (since.isPresent()
                && asOf.isPresent()
                && !since.get().moment().isBefore(asOf.get().moment())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since " + since.get().given() + " is not before --as-of "
                            + asOf.get().given() + ": nothing can have changed between them");
        }
        if (!topic.isEmpty() && BriefSettings.words(topic).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--topic '" + topic + "' holds no word");
        }
    }
}
