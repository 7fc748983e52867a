package org.stemma.trace.passage;

import java.util.Arrays;

/**
 * Pairs of places at which two texts begin an equal run, ordered by pair, diagonal and place. Not safe between threads.
 *
 * <p>Two longs a seed: the pair of texts, and the diagonal (how far the second place lies behind the first) with the
 * first place. Seeds of one diagonal of one pair stand together, so that one extension to the left and right swallows
 * the seeds that it covers.
 */
final class Seeds {
    private static final int FIRST_CAPACITY = 256;

    private long[][] seeds = new long[FIRST_CAPACITY][];
    private int size;

    void add(int firstText, int firstWord, int secondText, int secondWord) {
        if (size == seeds.length) {
            seeds = Arrays.copyOf(seeds, size * 2);
        }
        long diagonal = (long) secondWord - firstWord + Integer.MAX_VALUE;
        seeds[size++] =
                new long[] {(long) firstText << Integer.SIZE | secondText, diagonal << (Integer.SIZE - 1) | firstWord};
    }

    int size() {
        return size;
    }

    void sort() {
        Arrays.sort(seeds, 0, size, (one, other) -> {
            int pairs = Long.compare(one[0], other[0]);
            return pairs != 0 ? pairs : Long.compareUnsigned(one[1], other[1]);
        });
    }

    int first(int seed) {
        return (int) (seeds[seed][0] >>> Integer.SIZE);
    }

    int second(int seed) {
        return (int) seeds[seed][0];
    }

    int firstWord(int seed) {
        return (int) (seeds[seed][1] & Integer.MAX_VALUE);
    }

    int secondWord(int seed) {
        return (int) ((seeds[seed][1] >>> (Integer.SIZE - 1)) - Integer.MAX_VALUE) + firstWord(seed);
    }

    boolean samePair(int one, int other) {
        return seeds[one][0] == seeds[other][0];
    }
}
