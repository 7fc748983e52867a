package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stemma.model.text.Span;

/**
 * The words of a stretch of text in a form in which spelling variants of one word are equal, with the way back to the
 * text. Immutable; safe between threads.
 *
 * <p>A word is a run of letters, digits and combining marks, with apostrophes and decimal marks inside it. Words are
 * kept as 64-bit hashes of their folded characters and as offsets, because a newsroom's year has a hundred million of
 * them; {@link #word} folds again. Two different words of one language share a hash with a chance of about 1 in
 * 10<sup>19</sup> a pair.
 */
public final class WordView {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int FIRST_CAPACITY = 64;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;

    private WordView(String text, int[] starts, int[] ends, long[] hashes) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
    }

    /** The words of a whole text. */
    public static WordView of(String text) {
        return of(text, List.of(new Span(0, text.length())));
    }

    /**
     * The words of some stretches of a text.
     *
     * @param stretches in the order of the text, not overlapping, inside it
     */
    public static WordView of(String text, List<Span> stretches) {
        var builder = new Builder(text);
        for (Span stretch : stretches) {
            builder.read(stretch.start(), stretch.end());
        }
        return builder.build();
    }

    /** The number of words. */
    public int size() {
        return hashes.length;
    }

    /** The hash of a word: equal for words that fold to the same characters. */
    public long hash(int word) {
        return hashes[word];
    }

    /** A word, folded. */
    public String word(int word) {
        if (isFolded(word)) {
            return text.substring(starts[word], ends[word]);
        }
        var folded = new StringBuilder(ends[word] - starts[word]);
        int at = starts[word];
        while (at < ends[word]) {
            int codePoint = text.codePointAt(at);
            if (Fold.isWordPart(codePoint)) {
                folded.append(Fold.of(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        return folded.toString();
    }

    /** Whether a word stands in the text as it is folded, as most words do. */
    private boolean isFolded(int word) {
        for (int at = starts[word]; at < ends[word]; at++) {
            char character = text.charAt(at);
            if (character < 'a' || character > 'z') {
                return false;
            }
        }
        return true;
    }

    /** A word as it stands in the text. */
    String spelled(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The same without some words; the view itself if there are none to leave out. */
    WordView without(BitSet words) {
        if (words.isEmpty()) {
            return this;
        }
        int[] keptStarts = new int[size()];
        int[] keptEnds = new int[size()];
        long[] keptHashes = new long[size()];
        int kept = 0;
        for (int word = 0; word < size(); word++) {
            if (!words.get(word)) {
                keptStarts[kept] = starts[word];
                keptEnds[kept] = ends[word];
                keptHashes[kept++] = hashes[word];
            }
        }
        return new WordView(
                text, Arrays.copyOf(keptStarts, kept), Arrays.copyOf(keptEnds, kept), Arrays.copyOf(keptHashes, kept));
    }

    /** All words, folded, in order. */
    public List<String> words() {
        var words = new ArrayList<String>(size());
        for (int i = 0; i < size(); i++) {
            words.add(word(i));
        }
        return words;
    }

    /** Where a word stands in the text. */
    public Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /**
     * From the first character of one word to the last of another.
     *
     * @param first the first word inside
     * @param last the last word inside, not before {@code first}
     */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The characters of some words, from the first inside up to the first that is not. */
    public String text(int from, int until) {
        return from < until ? text.substring(starts[from], ends[until - 1]) : "";
    }

    /** The first word that ends after an offset; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The hashes of all words, in order; a copy. */
    public long[] hashes() {
        return hashes.clone();
    }

    private static final class Builder {
        private final String text;
        private int[] starts = new int[FIRST_CAPACITY];
        private int[] ends = new int[FIRST_CAPACITY];
        private long[] hashes = new long[FIRST_CAPACITY];
        private int size;

        Builder(String text) {
            this.text = text;
        }

        void read(int from, int until) {
            int at = from;
            while (at < until) {
                int codePoint = text.codePointAt(at);
                if (!Fold.isWordPart(codePoint)) {
                    at += Character.charCount(codePoint);
                    continue;
                }
                at = readWord(at, until);
            }
        }

        private int readWord(int from, int until) {
            long hash = FNV_OFFSET;
            int at = from;
            int end = from;
            boolean empty = true;
            while (at < until) {
                char character = text.charAt(at);
                if (character >= 'a' && character <= 'z') {
                    hash = (hash ^ character) * FNV_PRIME;
                    empty = false;
                    end = ++at;
                    continue;
                }
                int codePoint = text.codePointAt(at);
                int width = Character.charCount(codePoint);
                if (Fold.isWordPart(codePoint)) {
                    String folded = Fold.of(codePoint);
                    for (int i = 0; i < folded.length(); i++) {
                        hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
                        empty = false;
                    }
                    end = at + width;
                } else if (!joins(codePoint, at, width, until)) {
                    break;
                }
                at += width;
            }
            if (!empty) {
                add(from, end, mix(hash));
            }
            return end;
        }

        /** Whether a character that is no word part holds two halves of a word together. */
        private boolean joins(int codePoint, int at, int width, int until) {
            if (at + width >= until) {
                return false;
            }
            int next = text.codePointAt(at + width);
            if (Fold.isApostrophe(codePoint)) {
                return Character.isLetterOrDigit(next);
            }
            return (codePoint == '.' || codePoint == ',')
                    && Character.isDigit(next)
                    && at > 0
                    && Character.isDigit(text.codePointBefore(at));
        }

        private void add(int start, int end, long hash) {
            if (size == hashes.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            hashes[size++] = hash;
        }

        WordView build() {
            return new WordView(
                    text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(hashes, size));
        }

        /** Spreads the bits of an FNV hash, whose upper ones are weak for short words (Stafford's variant 13). */
        private static long mix(long hash) {
            long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            return mixed ^ (mixed >>> 31);
        }
    }
}
