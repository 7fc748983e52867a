package org.stemma.trace.passage;

import java.util.Collection;

/**
 * Some words by their hashes, as {@link WordView} makes them; asked for every word of every article. Immutable; safe
 * between threads.
 *
 * <p>Open addressing with linear probing, at most half full.
 */
final class WordSet {
    private final long[] places;
    private final boolean hasZero;

    private WordSet(long[] hashes) {
        places = new long[Math.max(2, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
        boolean zero = false;
        for (long hash : hashes) {
            zero |= hash == 0;
            places[place(hash)] = hash;
        }
        hasZero = zero;
    }

    /** The set of some folded words. */
    static WordSet of(Collection<String> words) {
        return ofHashes(
                words.stream().mapToLong(word -> WordView.of(word).hash(0)).toArray());
    }

    /** The set of some hashes. */
    static WordSet ofHashes(long[] hashes) {
        return new WordSet(hashes);
    }

    boolean contains(long hash) {
        return hash == 0 ? hasZero : places[place(hash)] == hash;
    }

    private int place(long hash) {
        int place = (int) hash & (places.length - 1);
        while (places[place] != 0 && places[place] != hash) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
