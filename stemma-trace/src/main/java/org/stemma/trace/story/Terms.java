package org.stemma.trace.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/**
 * The terms of one article: its words cut to stems, the same again for its beginning, and pairs of neighbouring words.
 * Immutable; safe between threads.
 *
 * <p>The beginning counts by itself because a report says there what it is about; pairs keep "white house" from being
 * a house.
 */
final class Terms {
    /** The parts of an article that are compared each by itself. */
    enum Part {
        ALL(0.4, 0),
        BEGINNING(0.4, 1L << 62),
        PAIRS(0.2, 1L << 63);

        private final double share;
        private final long mark;

        Part(double share, long mark) {
            this.share = share;
            this.mark = mark;
        }

        /** How much the part counts in the likeness of two articles; together 1. */
        double share() {
            return share;
        }
    }

    /** So many words from the start are the beginning. */
    private static final int BEGINNING = 100;

    /** A multiplier with well spread bits (the golden ratio in 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly");

    private final Map<Part, Counts> parts;

    private Terms(Map<Part, Counts> parts) {
        this.parts = parts;
    }

    /** Some different terms, ascending, and how often each stands. Immutable; safe between threads. */
    static final class Counts {
        private final long[] terms;
        private final int[] counts;

        private Counts(long[] terms, int[] counts) {
            this.terms = terms;
            this.counts = counts;
        }

        int size() {
            return terms.length;
        }

        long term(int place) {
            return terms[place];
        }

        /** The place of the first term that is not less than a number. */
        int firstFrom(long least) {
            int found = Arrays.binarySearch(terms, least);
            return found >= 0 ? found : -found - 1;
        }

        int count(int place) {
            return counts[place];
        }

        private static Counts of(long[] all, int size) {
            Arrays.sort(all, 0, size);
            long[] terms = new long[size];
            int[] counts = new int[size];
            int different = 0;
            for (int i = 0; i < size; i++) {
                if (different == 0 || terms[different - 1] != all[i]) {
                    terms[different++] = all[i];
                }
                counts[different - 1]++;
            }
            return new Counts(Arrays.copyOf(terms, different), Arrays.copyOf(counts, different));
        }
    }

    static Terms of(WordView view) {
        long[] all = new long[view.size()];
        long[] beginning = new long[Math.min(BEGINNING, view.size())];
        long[] pairs = new long[view.size()];
        int allSize = 0;
        int beginningSize = 0;
        int pairsSize = 0;
        long before = 0;
        for (int i = 0; i < view.size(); i++) {
            if (FunctionWords.contains(view.hash(i)) || view.span(i).length() < 2) {
                before = 0;
                continue;
            }
            long stem = hash(stem(view.word(i)));
            all[allSize++] = of(Part.ALL, stem);
            if (i < BEGINNING) {
                beginning[beginningSize++] = of(Part.BEGINNING, stem);
            }
            if (before != 0) {
                pairs[pairsSize++] = of(Part.PAIRS, before * SPREAD + stem);
            }
            before = stem;
        }
        return new Terms(Map.of(
                Part.ALL, Counts.of(all, allSize),
                Part.BEGINNING, Counts.of(beginning, beginningSize),
                Part.PAIRS, Counts.of(pairs, pairsSize)));
    }

    /** The terms of a part; those of different parts are different. */
    Counts of(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static long of(Part part, long hash) {
        long mixed = (hash ^ (hash >>> 31) ^ part.mark) * SPREAD;
        return mixed ^ (mixed >>> 32);
    }

    private static long hash(String stem) {
        long hash = 1;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * 1_000_003 + stem.charAt(i);
        }
        return hash;
    }
}
