package org.stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Acquired;
import org.stemma.read.acquire.Captures;
import org.stemma.read.acquire.FolderWalk;
import org.stemma.read.acquire.Format;
import org.stemma.read.acquire.InputFile;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;
import org.stemma.read.extract.html.HtmlExtractor;
import org.stemma.read.extract.json.JsonExtractor;
import org.stemma.read.extract.text.PlainTextExtractor;
import org.stemma.read.feed.ListingExtractor;

/**
 * Reads articles from files, folders, web archives and standard input. Immutable and safe between threads.
 *
 * <p>The result depends on the inputs alone: neither on their order nor on the number of threads. An input that cannot
 * be read is a {@code Rejected} beside the articles of the others.
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
        Gathering gathering = new Gathering(settings.maxArticles());
        forEach(paths, standardInput, gathering::add);
        return gathering.result();
    }

    /**
     * The documents of some files and folders, one at a time and in their order: for archives that are larger than memory.
     * Ids are those that each document suggests, and feeds do not complete the pages that they announce.
     *
     * @param standardInput read to its end if it is asked for; not closed
     * @param sink takes each; called by one thread
     */
    public void forEach(List<Path> paths, InputStream standardInput, Consumer<Reading> sink) {
        List<Path> onDisk =
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
        FolderWalk.Found found = FolderWalk.of(onDisk, settings.maxFolderDepth());
        found.rejected()
                .forEach(
                        rejected -> sink.accept(Reading.refused(rejected.where(), rejected.code(), rejected.detail())));
        if (onDisk.size() < paths.size()) {
            readStream(standardInput, sink);
        }
        boolean alone =
                found.files().size() == 1 && !Captures.isMany(found.files().getFirst());
        if (settings.threads() == 1 || alone) {
            for (InputFile file : found.files()) {
                Captures.forEach(file, settings.maxFileBytes(), acquired -> sink.accept(reading(acquired)));
            }
            return;
        }
        try (InOrder<Reading> work = new InOrder<>(settings.threads(), sink)) {
            for (InputFile file : found.files()) {
                if (Captures.isMany(file)) {
                    Captures.forEach(file, settings.maxFileBytes(), acquired -> work.take(() -> reading(acquired)));
                } else {
                    work.take((Callable<Reading>) () -> reading(Captures.of(file, settings.maxFileBytes())));
                }
            }
            work.finish();
        }
    }

    private void readStream(InputStream stream, Consumer<Reading> sink) {
        try {
            Captures.forEach(
                    stream, STANDARD_INPUT_NAME, settings.maxFileBytes(), acquired -> sink.accept(reading(acquired)));
        } catch (IOException broken) {
            sink.accept(Reading.refused(
                    STANDARD_INPUT_NAME,
                    RejectionCode.UNREADABLE,
                    "Cannot be read to its end: " + broken.getMessage()));
        }
    }

    private static Reading reading(Acquired acquired) {
        return switch (acquired) {
            case Acquired.Captured captured ->
                Reading.of(captured.capture().location(), captured.path(), extract(captured));
            case Acquired.Refused refused -> Reading.refused(refused.where(), refused.code(), refused.detail());
            case Acquired.Moved moved -> Reading.moved(moved.from(), moved.to());
            case Acquired.Unchanged unchanged ->
                Reading.nothing(unchanged.address().toString());
        };
    }

    private static Extraction extract(Acquired.Captured captured) {
        Capture capture = captured.capture();
        boolean stream = capture.location().equals(STANDARD_INPUT_NAME);
        Optional<Format> format = stream ? Format.byContent(capture.body()) : Format.of(capture, captured.path());
        String name = stream ? "standard-input" : Format.baseName(captured.path());
        return format.map(known -> extract(known, captured, name))
                .orElseGet(() -> Extraction.rejected(
                        capture.location(),
                        RejectionCode.UNSUPPORTED,
                        "Not a format that is read; files ending in " + Format.known() + " are."));
    }

    private static Extraction extract(Format format, Acquired.Captured captured, String name) {
        Capture capture = captured.capture();
        return switch (format) {
            case CRAWLER_RULES ->
                Extraction.rejected(
                        capture.location(),
                        RejectionCode.UNSUPPORTED,
                        "The rules of a site for crawlers (robots.txt), which hold no report.");
            case OTHER_XML ->
                Extraction.rejected(
                        capture.location(),
                        RejectionCode.UNSUPPORTED,
                        "XML that is neither a page, a feed, a sitemap nor a list of feeds.");
            case HTML, TEXT, JSON, JSON_LINES ->
                extractor(format, captured.firstLine()).extract(capture, name);
            case FEED, JSON_FEED, OPML, SITEMAP, ADDRESSES -> listing(format, captured, name);
        };
    }

    /** A listing in an archive that announces nothing is no loss: a list of feeds led to the feeds beside it. */
    private static Extraction listing(Format format, Acquired.Captured captured, String name) {
        Extraction extraction = extractor(format, captured.firstLine()).extract(captured.capture(), name);
        boolean empty =
                extraction.rejected().stream().allMatch(rejected -> rejected.code() == RejectionCode.NOT_AN_ARTICLE);
        return empty && Reading.isArchived(captured.path())
                ? Extraction.announced(extraction.announcements())
                : extraction;
    }

    private static Extractor extractor(Format format, int firstLine) {
        return switch (format) {
            case HTML -> new HtmlExtractor();
            case TEXT -> new PlainTextExtractor();
            case JSON -> JsonExtractor.ofDocument();
            case JSON_LINES -> JsonExtractor.ofLines(firstLine);
            case FEED, JSON_FEED, OPML, SITEMAP, ADDRESSES -> new ListingExtractor(format);
            case CRAWLER_RULES, OTHER_XML -> throw new IllegalArgumentException(format + " holds no report");
        };
    }
}
