package org.stemma.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Reading;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.Article;
import org.stemma.read.ReadSettings;
import org.stemma.read.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes an annotator and annotates articles over and over, and prints the processor time of the one thread that does it.
 * The threads of the virtual machine, which compile and collect, are not counted: what they cost falls with every round.
 */
@Command(
        name = "annotate",
        description = "Annotates articles over and over; prints tokens for a second of processor time.")
public final class AnnotateRun implements Runnable {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final long LARGEST_FILE = 1L << 30;

    @Parameters(paramLabel = "PATH", description = "Files and folders to read.")
    private List<Path> inputs = List.of();

    @Option(names = "--rounds", defaultValue = "10", description = "How often (${DEFAULT-VALUE}).")
    private int rounds;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    /** Runs with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AnnotateRun()).execute(arguments));
    }

    @Override
    public void run() {
        long start = clock.getCurrentThreadCpuTime();
        Annotator annotator = Annotator.english();
        print(String.format(Locale.ROOT, "making an annotator: %.0f ms", since(start) / MILLIS));
        List<Article> articles = new Reader(ReadSettings.defaults().withMaxFileBytes(LARGEST_FILE))
                .read(inputs)
                .articles();
        for (int round = 1; round <= rounds; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            long tokens = tokens(annotator, articles);
            double seconds = since(begin) / NANOS;
            print(String.format(
                    Locale.ROOT,
                    "round %d: %d articles, %d tokens, %.2f s, %.0f tokens/s",
                    round,
                    articles.size(),
                    tokens,
                    seconds,
                    tokens / seconds));
        }
    }

    private double since(long start) {
        return clock.getCurrentThreadCpuTime() - start;
    }

    private static long tokens(Annotator annotator, List<Article> articles) {
        var readings = new ArrayList<Reading>();
        for (Article article : articles) {
            readings.add(annotator.read(article));
        }
        Corpus corpus = Annotator.join(readings);
        long tokens = 0;
        for (AnnotatedArticle article : corpus.articles()) {
            tokens += article.tokens().size();
        }
        return tokens;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
