package org.stemma.trace.passage;

import java.util.Arrays;

/**
 * Fingerprints of many texts in the order of their hashes: for each its text and word. Not safe between threads while
 * it is filled.
 *
 * <p>Three parallel arrays of primitives, 16 bytes a fingerprint, sorted by a radix sort over the bytes of the hash.
 */
final class Postings {
    private static final int FIRST_CAPACITY = 1024;
    private static final int BYTE = 256;
    private static final int BYTES = 8;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] texts = new int[FIRST_CAPACITY];
    private int[] words = new int[FIRST_CAPACITY];
    private int size;

    void add(int text, Fingerprints fingerprints) {
        int needed = size + fingerprints.size();
        if (needed > hashes.length) {
            int capacity = Math.max(needed, hashes.length + (hashes.length >> 1));
            hashes = Arrays.copyOf(hashes, capacity);
            texts = Arrays.copyOf(texts, capacity);
            words = Arrays.copyOf(words, capacity);
        }
        for (int i = 0; i < fingerprints.size(); i++) {
            hashes[size] = fingerprints.hash(i);
            texts[size] = text;
            words[size++] = fingerprints.word(i);
        }
    }

    int size() {
        return size;
    }

    long hash(int posting) {
        return hashes[posting];
    }

    int text(int posting) {
        return texts[posting];
    }

    int word(int posting) {
        return words[posting];
    }

    /** Orders by hash; postings of one hash stay in the order of adding. */
    void sort() {
        long[] otherHashes = new long[size];
        int[] otherTexts = new int[size];
        int[] otherWords = new int[size];
        for (int pass = 0; pass < BYTES; pass++) {
            int shift = pass * Byte.SIZE;
            int[] next = new int[BYTE + 1];
            for (int i = 0; i < size; i++) {
                next[(int) (hashes[i] >>> shift & 0xff) + 1]++;
            }
            for (int i = 0; i < BYTE; i++) {
                next[i + 1] += next[i];
            }
            for (int i = 0; i < size; i++) {
                int to = next[(int) (hashes[i] >>> shift & 0xff)]++;
                otherHashes[to] = hashes[i];
                otherTexts[to] = texts[i];
                otherWords[to] = words[i];
            }
            long[] doneHashes = hashes;
            int[] doneTexts = texts;
            int[] doneWords = words;
            hashes = otherHashes;
            texts = otherTexts;
            words = otherWords;
            otherHashes = doneHashes.length == size ? doneHashes : new long[size];
            otherTexts = doneTexts.length == size ? doneTexts : new int[size];
            otherWords = doneWords.length == size ? doneWords : new int[size];
        }
    }

    /** One past the last posting with the hash of the posting {@code from}. */
    int groupEnd(int from) {
        int end = from + 1;
        while (end < size && hashes[end] == hashes[from]) {
            end++;
        }
        return end;
    }
}
