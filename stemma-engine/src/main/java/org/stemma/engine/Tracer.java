package org.stemma.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.Article;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.model.tradition.Stemma;
import org.stemma.read.ReadResult;
import org.stemma.read.Reader;
import org.stemma.trace.Linker;
import org.stemma.trace.Weigher;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.story.Roundups;

/**
 * Traces reports to their sources: from files to an analysis. Immutable; safe between threads. Making one reads the word
 * lists; keep it.
 */
public final class Tracer {
    private final TraceSettings settings;
    private final Annotator annotator;

    /**
     * A tracer for English with these settings.
     *
     * @throws UncheckedIOException if the settings name a gazetteer that cannot be read
     */
    public Tracer(TraceSettings settings) {
        this.settings = settings;
        this.annotator = settings.places().isPresent()
                ? Annotator.english(gazetteer(settings.places().get()))
                : Annotator.english();
    }

    private static Gazetteer gazetteer(Path file) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return Gazetteer.read(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read places from " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Traces the reports in some files and folders.
     *
     * @param inputs files, folders (walked to their leaves), or {@link Reader#STANDARD_INPUT}
     * @param standardInput read where it is asked for; not closed
     * @param progress is told of each stage
     */
    public Analysis trace(List<Path> inputs, InputStream standardInput, Progress progress) {
        progress.begins("reading", 0);
        ReadResult read = new Reader(settings.reading()).read(inputs, standardInput);

        List<Article> articles = inTime(read.articles());
        progress.begins("annotating", articles.size());
        Corpus corpus = Roundups.apart(annotate(articles));

        progress.begins("linking", corpus.articles().size());
        List<Stemma> stemmata = link(corpus);

        progress.begins("weighing", corpus.articles().size());
        List<AsOf> asOf = settings.asOf().isEmpty() ? lastPublication(corpus) : settings.asOf();
        List<Dossier> dossiers = new Weigher(settings.ownership()).weigh(corpus, stemmata, asOf);

        return new Analysis(settings.version(), asOf, corpus, read.rejected(), dossiers);
    }

    /** Without the reports that appeared after the end that is asked for, as {@link TraceSettings#until()} says. */
    private List<Article> inTime(List<Article> articles) {
        if (settings.until().isEmpty()) {
            return articles;
        }
        Instant end = settings.until().get().moment();
        return articles.stream()
                .filter(article -> article.appeared()
                        .filter(time -> time.interval().from().isAfter(end))
                        .isEmpty())
                .toList();
    }

    private Corpus annotate(List<Article> articles) {
        int threads = settings.reading().threads();
        if (threads == 1) {
            return annotator.annotate(articles);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return annotator.annotate(articles, pool);
        }
    }

    private List<Stemma> link(Corpus corpus) {
        int threads = settings.reading().threads();
        if (threads == 1) {
            return Linker.link(corpus);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return Linker.link(corpus, Workers.of(pool));
        }
    }

    /** The last moment at which an article of the corpus appeared; none if none is dated. */
    private static List<AsOf> lastPublication(Corpus corpus) {
        return corpus.articles().stream()
                .map(AnnotatedArticle::article)
                .flatMap(article -> article.appeared().stream())
                .map(Timestamp::possible)
                .map(TimeInterval::until)
                .max(Comparator.naturalOrder())
                .map(until -> AsOf.of(until.minusNanos(1)))
                .stream()
                .toList();
    }
}
