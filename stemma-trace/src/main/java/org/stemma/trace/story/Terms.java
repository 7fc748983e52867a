package org.stemma.trace.story;

import java.util.Arrays;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/**
 * The terms of one article: its words cut to stems, the same again for its beginning, and pairs of neighbouring words;
 * each different one once, ascending. Immutable; safe between threads.
 *
 * <p>The beginning counts by itself because a report says there what it is about; pairs keep "white house" from being
 * a house. A term is a hash that ends in the number of its part, so it is never 0.
 */
final class Terms {
    /** The parts of an article that are compared each by itself. */
    enum Part {
        ALL(1, 0.4, 0),
        BEGINNING(2, 0.4, 1L << 62),
        PAIRS(3, 0.2, 1L << 63);

        /** So many bits at the end of a term tell its part. */
        private static final int BITS = 2;
        /** Numbers of parts are above 0 and below this. */
        static final int NUMBERS = 1 << BITS;

        private final int number;
        private final double share;
        private final long mark;

        Part(int number, double share, long mark) {
            this.number = number;
            this.share = share;
            this.mark = mark;
        }

        /** How much the part counts in the likeness of two articles; together 1. */
        double share() {
            return share;
        }

        /** The number of the part, which its terms end in. */
        int number() {
            return number;
        }

        /** The number of the part of a term. */
        static int numberOf(long term) {
            return (int) term & (NUMBERS - 1);
        }

        private long term(long stem) {
            long mixed = (stem ^ (stem >>> 31) ^ mark) * SPREAD;
            return (mixed ^ (mixed >>> 32)) >>> BITS << BITS | number;
        }
    }

    /** So many words from the start are the beginning. */
    private static final int BEGINNING = 100;

    /** A multiplier with well spread bits (the golden ratio in 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] terms;
    private final char[] counts;

    private Terms(long[] terms, char[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** The terms of an article; stems are looked up in {@code stems}. */
    static Terms of(WordView view, StemHashes stems) {
        long[] all = new long[2 * view.size() + Math.min(BEGINNING, view.size())];
        int size = 0;
        long before = 0;
        for (int i = 0; i < view.size(); i++) {
            if (FunctionWords.contains(view.hash(i)) || view.span(i).length() < 2) {
                before = 0;
                continue;
            }
            long stem = stems.of(view, i);
            all[size++] = Part.ALL.term(stem);
            if (i < BEGINNING) {
                all[size++] = Part.BEGINNING.term(stem);
            }
            if (before != 0) {
                all[size++] = Part.PAIRS.term(before * SPREAD + stem);
            }
            before = stem;
        }
        return counted(all, size);
    }

    private static Terms counted(long[] all, int size) {
        Arrays.sort(all, 0, size);
        char[] counts = new char[size];
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (different == 0 || all[different - 1] != all[i]) {
                all[different++] = all[i];
            }
            if (counts[different - 1] < Character.MAX_VALUE) {
                counts[different - 1]++;
            }
        }
        return new Terms(Arrays.copyOf(all, different), Arrays.copyOf(counts, different));
    }

    /** How many different terms there are. */
    int size() {
        return terms.length;
    }

    long term(int place) {
        return terms[place];
    }

    /** How often the term at a place stands; at most 65,535. */
    int count(int place) {
        return counts[place];
    }

    /** The place of the first term that is not less than a number. */
    int firstFrom(long least) {
        int found = Arrays.binarySearch(terms, least);
        return found >= 0 ? found : -found - 1;
    }
}
