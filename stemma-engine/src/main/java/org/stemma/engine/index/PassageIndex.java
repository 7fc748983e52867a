package org.stemma.engine.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.stemma.model.article.ArticleId;
import org.stemma.trace.passage.SharedStretch;
import org.stemma.trace.passage.Sketch;
import org.stemma.trace.passage.Sketches;

/**
 * The sketches of an archive's articles on disk, and the stretches that they share. Not safe between threads; one program
 * at a time may change it.
 *
 * <p>Nothing is kept in memory between calls. A change costs one reading of all segments, about a kilobyte an article,
 * and the writing of its own. When {@value #MOST_SEGMENTS} segments have come together they are laid into one; that
 * changes no answer.
 */
public final class PassageIndex {
    /** More segments than this are laid into one. */
    static final int MOST_SEGMENTS = 32;

    private static final String SEGMENT = "segment-";
    private static final String COMING = "manifest.coming";

    private final Disk disk;

    private PassageIndex(Disk disk) {
        this.disk = disk;
    }

    /**
     * The index in a folder; empty if the folder is or does not exist.
     *
     * @throws BrokenIndex if a file is cut off, changed, or of another version
     * @throws IOException if the folder cannot be read or made
     */
    public static PassageIndex open(Path folder) throws IOException {
        return open(new FolderDisk(folder));
    }

    static PassageIndex open(Disk disk) throws IOException {
        var index = new PassageIndex(disk);
        index.forEach((entry, number, sketch) -> {});
        return index;
    }

    /** Whether a file of this name is one of an index. */
    static boolean owns(String name) {
        return name.equals(Manifest.NAME) || name.equals(COMING) || name.matches(SEGMENT + "\\d{1,9}");
    }

    /** What to do with a sketch that counts. */
    private interface Visitor {
        void visit(Manifest.Entry entry, int number, Sketch sketch);
    }

    /**
     * Adds and removes articles, in one step: after a crash all of the change is there or nothing. An added article takes
     * the place of one with its id.
     *
     * @param added sketches of different articles
     * @param removed ids; those that the index does not have change nothing
     * @return the stretches that the added articles share with all in the index
     * @throws BrokenIndex if a file is cut off, changed, or of another version
     * @throws IOException if the disk fails; the index is as it was
     */
    public List<SharedStretch> change(List<Sketch> added, Collection<ArticleId> removed) throws IOException {
        Set<ArticleId> fresh = new LinkedHashSet<>();
        for (Sketch sketch : added) {
            if (!fresh.add(sketch.article())) {
                throw new IllegalArgumentException("two articles are called " + sketch.article());
            }
        }
        Set<ArticleId> gone = new HashSet<>(removed);
        gone.addAll(fresh);
        LongPredicate wanted = Sketches.hashesOf(added);
        var sharing = new ArrayList<>(added);
        var entries = new ArrayList<Manifest.Entry>();
        for (Manifest.Entry entry : manifest().entries()) {
            entries.add(
                    new Manifest.Entry(entry.name(), entry.length(), entry.digest(), new TreeSet<>(entry.removed())));
        }
        var manifest = new Manifest(entries);
        forEach(manifest, (entry, number, sketch) -> {
            if (gone.contains(sketch.article())) {
                entry.removed().add(number);
            } else {
                Sketch reduced = sketch.with(wanted);
                if (reduced.fingerprints().size() > 0) {
                    sharing.add(reduced);
                }
            }
        });
        commit(manifest, added);
        return Sketches.stretches(sharing, fresh::contains);
    }

    /** All stretches that two articles share, in their order. */
    public List<SharedStretch> stretches() throws IOException {
        return Sketches.stretches(sketches(), article -> true);
    }

    /** How many articles it has. */
    public int size() throws IOException {
        return sketches().size();
    }

    /** How many bytes its files have. */
    public long bytes() throws IOException {
        long bytes = manifest().encode().length;
        for (Manifest.Entry entry : manifest().entries()) {
            bytes += entry.length();
        }
        return bytes;
    }

    /** Lays all segments into one without the removed articles, ordered by id; changes no answer. */
    public void compact() throws IOException {
        commit(new Manifest(List.of()), sketches());
    }

    private List<Sketch> sketches() throws IOException {
        var sketches = new ArrayList<Sketch>();
        forEach((entry, number, sketch) -> sketches.add(sketch));
        sketches.sort(Comparator.comparing(Sketch::article));
        return sketches;
    }

    private void commit(Manifest manifest, List<Sketch> added) throws IOException {
        var entries = new ArrayList<Manifest.Entry>(manifest.entries());
        if (entries.size() >= MOST_SEGMENTS) {
            var all = new ArrayList<>(added);
            forEach(manifest, (entry, number, sketch) -> {
                if (!entry.removed().contains(number)) {
                    all.add(sketch);
                }
            });
            commit(new Manifest(List.of()), all);
            return;
        }
        if (!added.isEmpty()) {
            byte[] segment = Segment.encode(
                    added.stream().sorted(Comparator.comparing(Sketch::article)).toList());
            String name = SEGMENT + nextNumber();
            disk.write(name, segment);
            entries.add(Manifest.Entry.of(name, segment));
        }
        disk.write(COMING, new Manifest(entries).encode());
        disk.rename(COMING, Manifest.NAME);
        Set<String> named = new HashSet<>();
        entries.forEach(entry -> named.add(entry.name()));
        for (String name : disk.names()) {
            if (owns(name) && name.startsWith(SEGMENT) && !named.contains(name)) {
                disk.delete(name);
            }
        }
    }

    /** One more than any segment has: a name is never used again while an old file may still have it. */
    private int nextNumber() throws IOException {
        int next = 0;
        for (String name : disk.names()) {
            if (owns(name) && name.startsWith(SEGMENT)) {
                next = Math.max(next, Integer.parseInt(name.substring(SEGMENT.length())) + 1);
            }
        }
        return next;
    }

    private Manifest manifest() throws IOException {
        return disk.names().contains(Manifest.NAME)
                ? Manifest.decode(disk.read(Manifest.NAME))
                : new Manifest(List.of());
    }

    private void forEach(Visitor visitor) throws IOException {
        forEach(manifest(), visitor);
    }

    private void forEach(Manifest manifest, Visitor visitor) throws IOException {
        for (Manifest.Entry entry : manifest.entries()) {
            byte[] bytes = disk.read(entry.name());
            if (!Manifest.Entry.of(entry.name(), bytes).digest().equals(entry.digest())) {
                throw new BrokenIndex(entry.name() + " is cut off or changed. Build the index again.");
            }
            List<Sketch> sketches = Segment.decode(entry.name(), bytes);
            for (int number = 0; number < sketches.size(); number++) {
                if (!entry.removed().contains(number)) {
                    visitor.visit(entry, number, sketches.get(number));
                }
            }
        }
    }
}
