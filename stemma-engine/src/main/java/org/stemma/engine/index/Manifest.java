package org.stemma.engine.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.model.article.Bytes;

/**
 * Which files make up an index.
 *
 * <p>Lines of text: the version; a line for each segment with its name, length, SHA-256 and the numbers of the sketches in
 * it that were removed; last the SHA-256 of all lines before.
 *
 * @param entries the segments in the order of writing
 */
record Manifest(List<Entry> entries) {
    static final String NAME = "manifest";

    private static final String FIRST_LINE = "stemma index " + Segment.VERSION;
    private static final int FIELDS = 4;

    /**
     * One segment.
     *
     * @param name of its file
     * @param length in bytes
     * @param digest SHA-256 of its bytes
     * @param removed the numbers of sketches in it that no longer count; not to be changed
     */
    record Entry(String name, int length, String digest, TreeSet<Integer> removed) {
        static Entry of(String name, byte[] bytes) {
            return new Entry(name, bytes.length, sha256(bytes), new TreeSet<>());
        }
    }

    Manifest {
        entries = List.copyOf(entries);
    }

    byte[] encode() {
        var lines = new StringBuilder(FIRST_LINE).append('\n');
        for (Entry entry : entries) {
            lines.append(entry.name())
                    .append('\t')
                    .append(entry.length())
                    .append('\t')
                    .append(entry.digest())
                    .append('\t')
                    .append(String.join(
                            ",", entry.removed().stream().map(String::valueOf).toList()))
                    .append('\n');
        }
        lines.append(sha256(lines.toString().getBytes(StandardCharsets.UTF_8))).append('\n');
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws BrokenIndex if the bytes are no manifest of this version, or were changed */
    static Manifest decode(byte[] bytes) throws BrokenIndex {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n', text.length() - 2) + 1;
        String lines = text.substring(0, end);
        if (!text.substring(end).strip().equals(sha256(lines.getBytes(StandardCharsets.UTF_8)))) {
            throw new BrokenIndex("the manifest of the index is cut off or changed");
        }
        List<String> all = lines.lines().toList();
        if (all.isEmpty() || !all.getFirst().equals(FIRST_LINE)) {
            throw new BrokenIndex("the index is of another version than " + Segment.VERSION + ". Build it again.");
        }
        var entries = new ArrayList<Entry>();
        for (String line : all.subList(1, all.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS) {
                throw new BrokenIndex("a line of the manifest that names no segment: " + line);
            }
            var removed = new TreeSet<Integer>();
            for (String number : fields[3].split(",")) {
                if (!number.isEmpty()) {
                    removed.add(Integer.valueOf(number));
                }
            }
            entries.add(new Entry(fields[0], Integer.parseInt(fields[1]), fields[2], removed));
        }
        return new Manifest(entries);
    }

    private static String sha256(byte[] bytes) {
        return Bytes.copyOf(bytes).sha256();
    }
}
