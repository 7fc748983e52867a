package org.stemma.trace.story;

import java.util.Arrays;

/**
 * The choice of the articles with the greatest sums. Not safe between threads.
 *
 * <p>Sums are counted in buckets by the upper bits of their floating-point form, which grow with them; only those of the
 * bucket that holds the last one to keep, and of the buckets above, are sorted. Two passes over the sums instead of a
 * sort.
 */
final class Nearest {
    /** So many lower bits of a sum do not matter for its bucket: four bits of the fraction do. */
    private static final int LOWER_BITS = 19;
    /** A sum is at most about 1, so no bucket lies above that of 2. */
    private static final int BUCKETS = (Float.floatToRawIntBits(2f) >>> LOWER_BITS) + 1;

    private final int most;
    private final int[] counts = new int[BUCKETS];
    private long[] ranked = new long[0];

    /** Keeps at most so many. */
    Nearest(int most) {
        this.most = most;
    }

    /**
     * The articles with the greatest sums above 0, ascending by number; of equal sums the first articles.
     *
     * @param sums by article, from 0 to less than 2
     * @param touched articles, each once
     * @param size how many of {@code touched} count
     */
    int[] of(float[] sums, int[] touched, int size) {
        int lowest = lowestBucket(sums, touched, size);
        int kept = 0;
        if (ranked.length < size) {
            ranked = new long[size];
        }
        for (int i = 0; i < size; i++) {
            int bits = Float.floatToRawIntBits(sums[touched[i]]);
            if (bits > 0 && bits >>> LOWER_BITS >= lowest) {
                ranked[kept++] = (long) bits << Integer.SIZE | (Integer.MAX_VALUE - touched[i]);
            }
        }
        Arrays.sort(ranked, 0, kept);
        int from = Math.max(0, kept - most);
        int[] greatest = new int[kept - from];
        for (int i = from; i < kept; i++) {
            greatest[i - from] = Integer.MAX_VALUE - (int) ranked[i];
        }
        Arrays.sort(greatest);
        return greatest;
    }

    private int lowestBucket(float[] sums, int[] touched, int size) {
        if (size <= most) {
            return 0;
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < size; i++) {
            counts[Float.floatToRawIntBits(sums[touched[i]]) >>> LOWER_BITS]++;
        }
        int bucket = BUCKETS - 1;
        int above = counts[bucket];
        while (bucket > 0 && above < most) {
            above += counts[--bucket];
        }
        return bucket;
    }
}
