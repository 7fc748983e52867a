package org.stemma.trace.passage;

import java.util.Arrays;
import java.util.List;

/**
 * The fingerprints of many texts, and for each where else its hash stands. Immutable; safe between threads.
 *
 * <p>Fingerprints are numbered through, text by text. Those of one hash that stands more than once are a group: a
 * stretch of an array, in the order of their numbers, so in the order of the texts and their words. Grouping is a radix
 * sort over the bytes of the hashes, O(F) for F fingerprints; 20 bytes a fingerprint are kept.
 */
final class Postings {
    /** The group of a fingerprint whose hash stands once. */
    static final int ALONE = -1;

    private static final int BYTE = 256;

    private final int[] firstOf;
    private final int[] texts;
    private final int[] words;
    private final int[] order;
    private final int[] places;
    private final int[] groupOf;
    private final int[] sizes;

    private Postings(int[] firstOf, int[] texts, int[] words, int[] order, long[] sorted) {
        this.firstOf = firstOf;
        this.texts = texts;
        this.words = words;
        this.order = order;
        int size = order.length;
        places = new int[size];
        groupOf = new int[size];
        int[] counted = new int[size / 2 + 1];
        int groups = 0;
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && sorted[end] == sorted[start]) {
                end++;
            }
            boolean repeated = end - start > 1;
            for (int place = start; place < end; place++) {
                places[order[place]] = place;
                groupOf[order[place]] = repeated ? groups : ALONE;
            }
            if (repeated) {
                counted[groups++] = end - start;
            }
            start = end;
        }
        sizes = Arrays.copyOf(counted, groups);
    }

    /** The postings of some texts; a text is known by its index in the list. */
    static Postings of(List<Fingerprints> fingerprints) {
        int[] firstOf = new int[fingerprints.size() + 1];
        for (int text = 0; text < fingerprints.size(); text++) {
            firstOf[text + 1] =
                    Math.addExact(firstOf[text], fingerprints.get(text).size());
        }
        int size = firstOf[fingerprints.size()];
        long[] hashes = new long[size];
        int[] texts = new int[size];
        int[] words = new int[size];
        int[] order = new int[size];
        for (int text = 0; text < fingerprints.size(); text++) {
            Fingerprints own = fingerprints.get(text);
            for (int i = 0; i < own.size(); i++) {
                int number = firstOf[text] + i;
                hashes[number] = own.hash(i);
                texts[number] = text;
                words[number] = own.word(i);
                order[number] = number;
            }
        }
        sort(hashes, order);
        return new Postings(firstOf, texts, words, order, hashes);
    }

    /** Orders by hash; equal ones keep their order. */
    private static void sort(long[] hashes, int[] order) {
        int size = order.length;
        long[] fromHashes = hashes;
        int[] fromOrder = order;
        long[] toHashes = new long[size];
        int[] toOrder = new int[size];
        for (int pass = 0; pass < Long.BYTES; pass++) {
            int shift = pass * Byte.SIZE;
            int[] next = new int[BYTE + 1];
            for (int i = 0; i < size; i++) {
                next[(int) (fromHashes[i] >>> shift & 0xff) + 1]++;
            }
            for (int i = 0; i < BYTE; i++) {
                next[i + 1] += next[i];
            }
            for (int i = 0; i < size; i++) {
                int to = next[(int) (fromHashes[i] >>> shift & 0xff)]++;
                toHashes[to] = fromHashes[i];
                toOrder[to] = fromOrder[i];
            }
            long[] doneHashes = fromHashes;
            int[] doneOrder = fromOrder;
            fromHashes = toHashes;
            fromOrder = toOrder;
            toHashes = doneHashes;
            toOrder = doneOrder;
        }
    }

    /** The first fingerprint of a text; its last comes before the first of the next text. */
    int firstOf(int text) {
        return firstOf[text];
    }

    /** The text of a fingerprint. */
    int text(int fingerprint) {
        return texts[fingerprint];
    }

    /** The word at which the run of a fingerprint begins. */
    int word(int fingerprint) {
        return words[fingerprint];
    }

    /** The group of a fingerprint; {@link #ALONE} if its hash stands once. */
    int group(int fingerprint) {
        return groupOf[fingerprint];
    }

    /** How many fingerprints a group has, at least 2. */
    int size(int group) {
        return sizes[group];
    }

    /** Where a fingerprint stands in the order of the groups. */
    int place(int fingerprint) {
        return places[fingerprint];
    }

    /** The fingerprint at a place; {@link #ALONE} if the place is not in this group. */
    int at(int place, int group) {
        return place < order.length && groupOf[order[place]] == group ? order[place] : ALONE;
    }
}
