package org.stemma.trace.passage;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * The fingerprints of a text: hashes of some of its runs of words, with the word at which each run begins. Immutable.
 *
 * <p>Winnowing after Schleimer, Wilkerson and Aiken [1]: of every {@code window} neighbouring runs the one with the
 * least hash is kept, of equal ones the last. Two texts that share {@code window + gram - 1} words in a row have a
 * fingerprint in common, whatever surrounds them; about {@code 2 / (window + 1)} of all runs are kept. A window of 1
 * keeps every run.
 *
 * <p>[1] S. Schleimer, D. Wilkerson, A. Aiken: Winnowing. Local algorithms for document fingerprinting. SIGMOD 2003.
 */
public final class Fingerprints {
    /** A multiplier with well spread bits (the golden ratio in 64 bits), for a rolling polynomial over word hashes. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final int[] words;

    private Fingerprints(long[] hashes, int[] words) {
        this.hashes = hashes;
        this.words = words;
    }

    /**
     * The fingerprints of a text.
     *
     * @param gram how many words a run has, 1 or more
     * @param window of how many neighbouring runs one is kept, 1 or more
     */
    public static Fingerprints of(WordView view, int gram, int window) {
        long[] runs = runs(view, gram);
        if (runs.length == 0) {
            return new Fingerprints(runs, new int[0]);
        }
        long[] kept = new long[runs.length];
        int[] words = new int[runs.length];
        int size = 0;
        int last = -1;
        int windows = Math.max(1, runs.length - window + 1);
        for (int start = 0; start < windows; start++) {
            int end = Math.min(runs.length, start + window);
            if (last < start) {
                last = least(runs, start, end);
            } else if (runs[end - 1] <= runs[last]) {
                last = end - 1;
            } else {
                continue;
            }
            kept[size] = runs[last];
            words[size++] = last;
        }
        return new Fingerprints(Arrays.copyOf(kept, size), Arrays.copyOf(words, size));
    }

    /**
     * Fingerprints that were taken before.
     *
     * @throws IllegalArgumentException if there are not as many words as hashes, or they do not ascend from 0
     */
    static Fingerprints of(long[] hashes, int[] words) {
        if (hashes.length != words.length) {
            throw new IllegalArgumentException(hashes.length + " hashes at " + words.length + " words");
        }
        int last = -1;
        for (int word : words) {
            if (word <= last) {
                throw new IllegalArgumentException("a fingerprint at word " + word + " after one at word " + last);
            }
            last = word;
        }
        return new Fingerprints(hashes.clone(), words.clone());
    }

    /** The hashes, in the order of the words. */
    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /** Those whose hashes are wanted. */
    Fingerprints with(LongPredicate wanted) {
        long[] keptHashes = new long[hashes.length];
        int[] keptWords = new int[hashes.length];
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (wanted.test(hashes[i])) {
                keptHashes[kept] = hashes[i];
                keptWords[kept++] = words[i];
            }
        }
        return new Fingerprints(Arrays.copyOf(keptHashes, kept), Arrays.copyOf(keptWords, kept));
    }

    /** The hashes of all runs of {@code gram} words; empty if the text has fewer words. */
    static long[] runs(WordView view, int gram) {
        int count = view.size() - gram + 1;
        if (count <= 0) {
            return new long[0];
        }
        long[] runs = new long[count];
        long power = 1;
        for (int i = 1; i < gram; i++) {
            power *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < view.size(); i++) {
            rolling = rolling * BASE + view.hash(i);
            if (i >= gram - 1) {
                int start = i - gram + 1;
                runs[start] = mix(rolling);
                rolling -= power * view.hash(start);
            }
        }
        return runs;
    }

    /** The number of fingerprints. */
    public int size() {
        return hashes.length;
    }

    /** The hash of a fingerprint. */
    public long hash(int fingerprint) {
        return hashes[fingerprint];
    }

    /** The word at which the run of a fingerprint begins. */
    public int word(int fingerprint) {
        return words[fingerprint];
    }

    private static int least(long[] runs, int start, int end) {
        int least = start;
        for (int i = start + 1; i < end; i++) {
            if (runs[i] <= runs[least]) {
                least = i;
            }
        }
        return least;
    }

    /** Without it the least hash of a window would follow its last word, because the polynomial is linear. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 32);
    }
}
