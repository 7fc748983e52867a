package org.stemma.trace.story;

import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;

/**
 * The terms that several articles of a collection have, numbered from 0, each with how many have it. Immutable; safe
 * between threads.
 *
 * <p>Open addressing in shards by the top bits of a term: each shard is counted by itself, on as many threads as there
 * are, and stays small enough for a processor's cache.
 */
final class Vocabulary {
    /** The number of a term that one article has alone, or too many have. */
    static final int NONE = -1;

    private static final int SHARD_BITS = 5;

    private final List<Shard> shards;
    private final int[] firstOf;
    private final int[] frequencies;

    private Vocabulary(List<Shard> shards) {
        this.shards = shards;
        firstOf = new int[shards.size() + 1];
        for (int shard = 0; shard < shards.size(); shard++) {
            firstOf[shard + 1] = Math.addExact(firstOf[shard], shards.get(shard).numbered);
        }
        frequencies = new int[firstOf[shards.size()]];
        for (int shard = 0; shard < shards.size(); shard++) {
            shards.get(shard).fill(frequencies, firstOf[shard]);
        }
    }

    /**
     * The vocabulary of some articles.
     *
     * @param most a term that more articles have is left out
     */
    static Vocabulary of(List<Terms> articles, int most, Workers workers) {
        return new Vocabulary(workers.map(1 << SHARD_BITS, shard -> Shard.of(shard, articles, most)));
    }

    /** How many terms it has. */
    int size() {
        return frequencies.length;
    }

    /** The number of a term; {@link #NONE} if it is left out. */
    int number(long term) {
        int shard = shardOf(term);
        int number = shards.get(shard).number(term);
        return number == NONE ? NONE : firstOf[shard] + number;
    }

    /** How many articles have a term. */
    int frequency(int number) {
        return frequencies[number];
    }

    private static int shardOf(long term) {
        return (int) (term >>> (Long.SIZE - SHARD_BITS));
    }

    /** A hash table with linear probing; the term 0 stands for an empty place and is taken as 1. */
    private static final class Shard {
        private static final int FIRST_CAPACITY = 1 << 10;

        private long[] terms = new long[FIRST_CAPACITY];
        private int[] counts = new int[FIRST_CAPACITY];
        private int size;
        private int numbered;

        static Shard of(int shard, List<Terms> articles, int most) {
            var counted = new Shard();
            long first = (long) shard << (Long.SIZE - SHARD_BITS);
            for (Terms article : articles) {
                for (Terms.Part part : Terms.Part.values()) {
                    Terms.Counts terms = article.of(part);
                    int place = terms.firstFrom(first);
                    while (place < terms.size() && shardOf(terms.term(place)) == shard) {
                        counted.count(terms.term(place++));
                    }
                }
            }
            return counted.withoutRareAndCommon(most);
        }

        private void count(long term) {
            if (2 * size >= terms.length) {
                grow();
            }
            int place = place(term);
            if (terms[place] == 0) {
                terms[place] = term == 0 ? 1 : term;
                size++;
            }
            counts[place]++;
        }

        private void grow() {
            long[] oldTerms = terms;
            int[] oldCounts = counts;
            terms = new long[oldTerms.length * 2];
            counts = new int[oldTerms.length * 2];
            for (int i = 0; i < oldTerms.length; i++) {
                if (oldTerms[i] != 0) {
                    int place = place(oldTerms[i]);
                    terms[place] = oldTerms[i];
                    counts[place] = oldCounts[i];
                }
            }
        }

        private int place(long term) {
            long key = term == 0 ? 1 : term;
            int mask = terms.length - 1;
            int place = (int) (key ^ (key >>> 29)) & mask;
            while (terms[place] != 0 && terms[place] != key) {
                place = (place + 1) & mask;
            }
            return place;
        }

        /** The same without the terms of one article and of very many; numbered in the order of their terms. */
        private Shard withoutRareAndCommon(int most) {
            long[] kept = new long[size];
            int keptSize = 0;
            for (int i = 0; i < terms.length; i++) {
                if (counts[i] > 1 && counts[i] <= most) {
                    kept[keptSize++] = terms[i];
                }
            }
            Arrays.sort(kept, 0, keptSize);
            var numbers = new Shard();
            while (numbers.terms.length < 2 * keptSize + 1) {
                numbers.grow();
            }
            numbers.frequencies = new int[keptSize];
            for (int number = 0; number < keptSize; number++) {
                int place = numbers.place(kept[number]);
                numbers.terms[place] = kept[number];
                numbers.counts[place] = number;
                numbers.frequencies[number] = counts[place(kept[number])];
            }
            numbers.numbered = keptSize;
            return numbers;
        }

        private int[] frequencies = new int[0];

        private void fill(int[] all, int from) {
            System.arraycopy(frequencies, 0, all, from, numbered);
        }

        private int number(long term) {
            int place = place(term);
            return terms[place] == 0 ? NONE : counts[place];
        }
    }
}
