package org.stemma.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.engine.predict.MalformedCorpus;
import org.stemma.engine.predict.PredictOptions;
import org.stemma.engine.predict.PredictTask;
import org.stemma.engine.predict.PredictTasks;
import org.stemma.model.finding.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma predict}: one stage alone, on a corpus of one's own. */
@Command(
        name = "predict",
        header = "Runs one stage alone over a corpus, to measure it or to use only that.",
        description = {
            "",
            "Reads a corpus, writes the predictions of one stage in a plain form, and looks at nothing but the"
                    + " articles themselves. Offsets count Unicode code points."
        },
        parameterListHeading = "%nTask:%n",
        exitCodeList = {
            "0:done",
            "2:the command line is wrong; nothing was done",
            "3:failed: the corpus cannot be read, or the output cannot be written"
        })
final class PredictCommand extends Conventions implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    @Parameters(paramLabel = "TASK", description = "What to predict; the tasks are listed below.")
    @SuppressWarnings("NullAway.Init") // required
    private String task;

    @Option(names = "--in", required = true, paramLabel = "PATH", description = "The corpus: a file or a folder.")
    @SuppressWarnings("NullAway.Init") // required
    private Path in;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the predictions go; replaced as a whole when they are complete.")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = AsOfConverter.class,
            description = "For cases: as with trace. May be repeated.")
    private List<AsOf> asOf = new ArrayList<>();

    @Option(
            names = "--given-spans",
            description = "For places: resolve the spans of the corpus instead of finding some.")
    private boolean givenSpans;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads may work (all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    void listTasksBelow(CommandSpec own) {
        spec = own;
        own.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> tasksAndExamples());
    }

    @Override
    public Integer call() {
        PredictTask chosen = PredictTasks.named(task)
                .orElseThrow(() -> wrong("there is no task " + task + "; there are: "
                        + PredictTasks.all().stream().map(PredictTask::name).collect(Collectors.joining(", "))));
        if (threads < 1) {
            throw wrong("--threads must be at least 1, but is " + threads);
        }
        if (!Files.exists(in)) {
            throw new CommandFailure("cannot read " + in + ": it does not exist");
        }
        Path file = out.toAbsolutePath().normalize();
        OutputFolder folder = OutputFolder.ofFile(file);
        var files = new TreeMap<String, OutputFolder.Content>();
        files.put(file.getFileName().toString(), stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            predict(chosen, writer);
            writer.flush();
        });
        folder.write(files);
        return ExitCode.DONE.code();
    }

    private void predict(PredictTask chosen, Writer writer) throws IOException {
        try {
            chosen.run(in, new PredictOptions(asOf, givenSpans, threads), writer);
        } catch (MalformedCorpus malformed) {
            throw new CommandFailure(in + " is no corpus for " + task + ": " + malformed.getMessage(), malformed);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String tasksAndExamples() {
        String tasks = PredictTasks.all().stream()
                .map(known -> String.format(Locale.ROOT, "  %-12s %s%n", known.name(), known.summary()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%nTasks:%n%s%nExamples:%n  stemma predict quotes --in corpus.jsonl --out quotes.jsonl%n"
                        + "  stemma predict cases --in examples/ferry --out ferry.json%n",
                tasks);
    }
}
