package org.stemma.engine.index;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.engine.Progress;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Rejected;
import org.stemma.read.ReadResult;
import org.stemma.read.ReadSettings;
import org.stemma.read.Reader;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.ReportWords;
import org.stemma.trace.passage.SharedStretch;
import org.stemma.trace.passage.Sketch;
import org.stemma.trace.passage.WordView;

/**
 * An index that a person keeps: reports are read and added to it, and it says what they share with all that were added
 * before. Not safe between threads; while one program changes it, others are refused.
 *
 * <p>A report goes by its address, so a later state of a page takes the place of the one before; one without an address
 * goes by its name and the beginning of its SHA-256, so that two files of one name do not push each other out.
 */
public final class Archive {
    /** So many hexadecimal digits of a SHA-256 tell files of one name apart. */
    private static final int DIGITS = 12;

    private static final String LOCK = "lock";

    private final Path folder;
    private final PassageIndex index;

    private Archive(Path folder, PassageIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /**
     * What a report shares with another.
     *
     * @param report the added one, as the archive calls it
     * @param other the other, as the archive calls it
     * @param words how many words, in all stretches together
     * @param text the longest stretch, in the words of the added report
     */
    public record Shared(String report, String other, int words, String text) {}

    /**
     * What an addition brought.
     *
     * @param reports how many were added
     * @param shared the pairs that share a stretch: the one with most words first, then by name
     * @param rejected what could not be read, sorted
     */
    public record Added(int reports, List<Shared> shared, List<Rejected> rejected) {
        /** Copies the lists. */
        public Added {
            shared = List.copyOf(shared);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * The archive in a folder.
     *
     * @throws BrokenIndex if a file is cut off, changed, or of another version
     * @throws IOException if the folder holds something else, or cannot be read or made
     */
    public static Archive open(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                boolean other = files.map(file -> file.getFileName().toString())
                        .anyMatch(name -> !PassageIndex.owns(name) && !name.equals(LOCK));
                if (other) {
                    throw new IOException(folder + " holds other files than those of an index");
                }
            }
        }
        return new Archive(folder, PassageIndex.open(folder));
    }

    /**
     * Adds reports; those that it has under the same name are replaced.
     *
     * @param inputs files, folders, or {@link Reader#STANDARD_INPUT}
     * @throws IOException if the disk fails, or another program changes the archive; then nothing is added
     */
    public Added add(List<Path> inputs, InputStream standardInput, ReadSettings settings, Progress progress)
            throws IOException {
        progress.begins("reading", 0);
        ReadResult read = new Reader(settings).read(inputs, standardInput);
        progress.begins("indexing", read.articles().size());
        Map<ArticleId, WordView> words = new LinkedHashMap<>();
        Map<ArticleId, Sketch> sketches = new LinkedHashMap<>();
        for (Article article : inTime(read.articles())) {
            ArticleId name = name(article);
            WordView report = ReportWords.of(article);
            words.put(name, report);
            sketches.put(name, Sketch.of(name, bearer(article), report));
        }
        List<SharedStretch> stretches = changed(List.copyOf(sketches.values()), List.of());
        return new Added(sketches.size(), pairs(stretches, words), read.rejected());
    }

    /**
     * Removes reports and all that they shared.
     *
     * @param names as the archive calls them
     * @return how many of them it had
     * @throws IOException if the disk fails, or another program changes the archive; then nothing is removed
     */
    public int remove(List<String> names) throws IOException {
        int before = index.size();
        changed(List.of(), names.stream().map(ArticleId::new).toList());
        return before - index.size();
    }

    /** How many reports it has. */
    public int size() throws IOException {
        return index.size();
    }

    private List<SharedStretch> changed(List<Sketch> added, List<ArticleId> removed) throws IOException {
        try (FileChannel file =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new IOException("another program is changing " + folder);
            }
            return index.change(added, removed);
        } catch (OverlappingFileLockException taken) {
            throw new IOException("another program is changing " + folder, taken);
        }
    }

    /** The earlier state of a page first, so that the later one takes its place. */
    private static List<Article> inTime(List<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(
                                (Article article) -> article.appeared()
                                        .map(time -> time.interval().from()),
                                Comparator.comparing((Optional<Instant> time) -> time.orElse(Instant.MIN)))
                        .thenComparing(Article::id))
                .toList();
    }

    private static ArticleId name(Article article) {
        return new ArticleId(article.uri()
                .map(URI::toString)
                .orElseGet(() -> article.id() + "#" + article.digest().substring(0, DIGITS)));
    }

    private static Bearer bearer(Article article) {
        return new Bearer(
                article.outlet().map(Outlet::name).map(name -> name.toLowerCase(Locale.ROOT)),
                article.uri().map(URI::toString));
    }

    private static List<Shared> pairs(List<SharedStretch> stretches, Map<ArticleId, WordView> words) {
        var pairs = new LinkedHashMap<List<ArticleId>, List<SharedStretch>>();
        for (SharedStretch stretch : stretches) {
            pairs.computeIfAbsent(List.of(stretch.first(), stretch.second()), none -> new ArrayList<>())
                    .add(stretch);
        }
        return pairs.values().stream()
                .map(pair -> shared(pair, words))
                .sorted(Comparator.comparingInt((Shared shared) -> -shared.words())
                        .thenComparing(Shared::report)
                        .thenComparing(Shared::other))
                .toList();
    }

    private static Shared shared(List<SharedStretch> pair, Map<ArticleId, WordView> texts) {
        SharedStretch longest =
                pair.stream().max(Comparator.comparingInt(SharedStretch::words)).orElseThrow();
        WordView first = texts.get(longest.first());
        WordView second = texts.get(longest.second());
        boolean firstAdded = first != null;
        WordView text = first != null ? first : second;
        if (text == null) {
            throw new IllegalStateException("a stretch of no added report: " + longest);
        }
        int from = firstAdded ? longest.firstFrom() : longest.secondFrom();
        return new Shared(
                (firstAdded ? longest.first() : longest.second()).value(),
                (firstAdded ? longest.second() : longest.first()).value(),
                pair.stream().mapToInt(SharedStretch::words).sum(),
                text.text(from, Math.min(text.size(), from + longest.words())));
    }
}
