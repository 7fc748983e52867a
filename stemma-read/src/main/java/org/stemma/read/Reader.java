package org.stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stemma.model.article.Article;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Captures;
import org.stemma.read.acquire.FolderWalk;
import org.stemma.read.acquire.Format;
import org.stemma.read.acquire.InputFile;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;
import org.stemma.read.extract.html.HtmlExtractor;
import org.stemma.read.extract.json.JsonExtractor;
import org.stemma.read.extract.text.PlainTextExtractor;

/**
 * Reads articles from files, folders and standard input. Immutable and safe between threads.
 *
 * <p>The result depends on the inputs alone: neither on their order nor on the number of threads. An input that cannot
 * be read is a {@link Rejected} beside the articles of the others.
 */
public final class Reader {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final String STANDARD_INPUT_NAME = "standard input";

    private final ReadSettings settings;

    public Reader(ReadSettings settings) {
        this.settings = settings;
    }

    /** A reader with the default limits. */
    public static Reader withDefaults() {
        return new Reader(ReadSettings.defaults());
    }

    /**
     * The articles of some files and folders.
     *
     * @param paths files, folders (walked to their leaves), or {@link #STANDARD_INPUT}
     */
    public ReadResult read(List<Path> paths) {
        return read(paths, InputStream.nullInputStream());
    }

    /**
     * The articles of some files and folders, and of standard input where {@link #STANDARD_INPUT} is among them.
     *
     * @param standardInput read to its end if it is asked for; not closed
     */
    public ReadResult read(List<Path> paths, InputStream standardInput) {
        List<Path> onDisk =
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        FolderWalk.Found found = FolderWalk.of(onDisk, settings.maxFolderDepth());
        List<Rejected> rejected = new ArrayList<>(found.rejected());
        List<ArticleNames.Named> articles = new ArrayList<>();
        if (onDisk.size() < paths.size()) {
            collect(readStream(standardInput), STANDARD_INPUT_NAME, articles, rejected);
        }
        List<Extraction> extractions = readAll(found.files());
        for (int i = 0; i < extractions.size(); i++) {
            collect(extractions.get(i), found.files().get(i).location(), articles, rejected);
        }
        List<Article> unique = ArticleNames.unique(articles);
        if (unique.size() > settings.maxArticles()) {
            for (Article article : unique.subList(settings.maxArticles(), unique.size())) {
                rejected.add(new Rejected(
                        article.id().value(),
                        RejectionCode.TOO_LARGE,
                        "More articles than the " + settings.maxArticles() + " that maxArticles allows."));
            }
            unique = unique.subList(0, settings.maxArticles());
        }
        rejected.sort(null);
        return new ReadResult(unique, rejected);
    }

    private static void collect(
            Extraction extraction, String location, List<ArticleNames.Named> articles, List<Rejected> rejected) {
        extraction.articles().forEach(article -> articles.add(new ArticleNames.Named(article, location)));
        rejected.addAll(extraction.rejected());
    }

    private List<Extraction> readAll(List<InputFile> files) {
        if (settings.threads() == 1 || files.size() < 2) {
            return files.stream().map(this::readFile).toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(settings.threads(), files.size()))) {
            List<Future<Extraction>> futures = new ArrayList<>();
            for (InputFile file : files) {
                futures.add(pool.submit((Callable<Extraction>) () -> readFile(file)));
            }
            List<Extraction> extractions = new ArrayList<>();
            for (Future<Extraction> future : futures) {
                extractions.add(future.get());
            }
            return extractions;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", interrupted);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("an extractor threw", bug.getCause());
        }
    }

    private Extraction readFile(InputFile file) {
        return extract(Captures.of(file, settings.maxFileBytes()), Format.baseName(file.location()));
    }

    private Extraction readStream(InputStream stream) {
        try {
            return extract(Captures.of(stream, STANDARD_INPUT_NAME, settings.maxFileBytes()), "standard-input");
        } catch (IOException broken) {
            return Extraction.rejected(
                    STANDARD_INPUT_NAME, RejectionCode.UNREADABLE, "Cannot be read to its end: " + broken.getMessage());
        }
    }

    private static Extraction extract(Captures.Result result, String name) {
        return switch (result) {
            case Captures.Result.Captured captured -> extract(captured.capture(), name);
            case Captures.Result.Refused refused ->
                Extraction.rejected(refused.where(), refused.code(), refused.detail());
        };
    }

    private static Extraction extract(Capture capture, String name) {
        Optional<Format> format = capture.location().equals(STANDARD_INPUT_NAME)
                ? Format.byContent(capture.body())
                : Format.of(capture.location(), capture.body());
        return format.map(Reader::extractor)
                .map(extractor -> extractor.extract(capture, name))
                .orElseGet(() -> Extraction.rejected(
                        capture.location(),
                        RejectionCode.UNSUPPORTED,
                        "Not a format that is read; files ending in " + Format.known() + " are."));
    }

    private static Extractor extractor(Format format) {
        return switch (format) {
            case HTML -> new HtmlExtractor();
            case TEXT -> new PlainTextExtractor();
            case JSON -> JsonExtractor.ofDocument();
            case JSON_LINES -> JsonExtractor.ofLines();
        };
    }
}
