package org.stemma.trace.story;

import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;

/**
 * The terms that several articles of a collection have, and not too many of them, numbered from 0, the rarest first, of
 * equally rare ones by their hashes. Immutable; safe between threads.
 *
 * <p>Terms are counted and numbered in shards by their top bits: each shard by itself, on as many threads as there are,
 * with a table that is small enough for a processor's cache.
 */
final class Vocabulary {
    /** The number of a term that one article has alone, or too many have. */
    static final int NONE = -1;

    private static final int SHARD_BITS = 6;
    private static final int SHARDS = 1 << SHARD_BITS;

    private final int[] frequencies;
    private final List<int[]> numbers;

    private Vocabulary(int[] frequencies, List<int[]> numbers) {
        this.frequencies = frequencies;
        this.numbers = numbers;
    }

    /**
     * The vocabulary of some articles.
     *
     * @param most a term that more articles have is left out
     */
    static Vocabulary of(List<Terms> articles, int most, Workers workers) {
        List<Shard> shards = workers.map(SHARDS, shard -> Shard.of(shard, articles, most));
        int[] next = new int[most + 2];
        for (Shard shard : shards) {
            for (int frequency : shard.frequencies) {
                next[frequency + 1]++;
            }
        }
        for (int frequency = 0; frequency <= most; frequency++) {
            next[frequency + 1] = Math.addExact(next[frequency], next[frequency + 1]);
        }
        int[] frequencies = new int[next[most + 1]];
        for (Shard shard : shards) {
            for (int i = 0; i < shard.frequencies.length; i++) {
                int frequency = shard.frequencies[i];
                int number = next[frequency]++;
                frequencies[number] = frequency;
                shard.numbers[i] = number;
            }
        }
        List<int[]> numbers =
                articles.stream().map(article -> new int[article.size()]).toList();
        workers.map(SHARDS, shard -> shards.get(shard).number(shard, articles, numbers));
        return new Vocabulary(frequencies, numbers);
    }

    /** How many terms it has. */
    int size() {
        return frequencies.length;
    }

    /** The numbers of the terms of an article, in their order, {@link #NONE} for those left out; not to be changed. */
    int[] numbers(int article) {
        return numbers.get(article);
    }

    /** How many articles have a term; at least 2. */
    int frequency(int number) {
        return frequencies[number];
    }

    private static int shardOf(long term) {
        return (int) (term >>> (Long.SIZE - SHARD_BITS));
    }

    /** The terms of a shard that are kept, ascending, how many articles have each, and its number. */
    private static final class Shard {
        private final long[] terms;
        private final int[] frequencies;
        private final int[] numbers;

        private Shard(long[] terms, int[] frequencies) {
            this.terms = terms;
            this.frequencies = frequencies;
            this.numbers = new int[terms.length];
        }

        static Shard of(int shard, List<Terms> articles, int most) {
            var table = new Table();
            for (Terms article : articles) {
                int place = article.firstFrom(first(shard));
                while (place < article.size() && shardOf(article.term(place)) == shard) {
                    table.add(article.term(place++));
                }
            }
            long[] kept = table.terms(most);
            int[] frequencies = new int[kept.length];
            for (int i = 0; i < kept.length; i++) {
                frequencies[i] = table.value(kept[i]);
            }
            return new Shard(kept, frequencies);
        }

        /** Fills in the numbers of the terms that fall into the shard; gives how many there are. */
        int number(int shard, List<Terms> articles, List<int[]> all) {
            var table = new Table();
            for (int i = 0; i < terms.length; i++) {
                table.put(terms[i], numbers[i] + 1);
            }
            int filled = 0;
            for (int article = 0; article < articles.size(); article++) {
                Terms own = articles.get(article);
                int[] numbered = all.get(article);
                int place = own.firstFrom(first(shard));
                while (place < own.size() && shardOf(own.term(place)) == shard) {
                    numbered[place] = table.value(own.term(place)) - 1;
                    place++;
                    filled++;
                }
            }
            return filled;
        }

        private static long first(int shard) {
            return (long) shard << (Long.SIZE - SHARD_BITS);
        }
    }

    /** A table of values above 0 by term, open addressing with linear probing, at most half full. */
    private static final class Table {
        private static final int FIRST_CAPACITY = 1 << 10;

        private long[] terms = new long[FIRST_CAPACITY];
        private int[] values = new int[FIRST_CAPACITY];
        private int size;

        /** Adds 1 to the value of a term. */
        void add(long term) {
            int place = placeToFill(term);
            values[place]++;
        }

        void put(long term, int value) {
            int place = placeToFill(term);
            values[place] = value;
        }

        /** The value of a term; 0 if it has none. */
        int value(long term) {
            return values[place(term)];
        }

        /** The terms with values from 2 to a number, ascending. */
        long[] terms(int most) {
            long[] kept = new long[size];
            int keptSize = 0;
            for (int i = 0; i < terms.length; i++) {
                if (values[i] > 1 && values[i] <= most) {
                    kept[keptSize++] = terms[i];
                }
            }
            Arrays.sort(kept, 0, keptSize);
            return Arrays.copyOf(kept, keptSize);
        }

        private int placeToFill(long term) {
            if (2 * size >= terms.length) {
                grow();
            }
            int place = place(term);
            if (terms[place] == 0) {
                terms[place] = term;
                size++;
            }
            return place;
        }

        private void grow() {
            long[] oldTerms = terms;
            int[] oldValues = values;
            terms = new long[oldTerms.length * 2];
            values = new int[oldTerms.length * 2];
            for (int i = 0; i < oldTerms.length; i++) {
                if (oldTerms[i] != 0) {
                    int place = place(oldTerms[i]);
                    terms[place] = oldTerms[i];
                    values[place] = oldValues[i];
                }
            }
        }

        private int place(long term) {
            int mask = terms.length - 1;
            int place = (int) (term ^ (term >>> 29)) & mask;
            while (terms[place] != 0 && terms[place] != term) {
                place = (place + 1) & mask;
            }
            return place;
        }
    }
}
