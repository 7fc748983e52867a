package org.stemma.model.annotation;

import java.util.Arrays;
import org.stemma.model.text.Span;

/**
 * The tokens of one text in its order: words, numbers, punctuation marks, without the white space between them. A token
 * is known by its index, 0 to {@link #size()}; kept as two arrays, because a newsroom's year has a hundred million.
 * Immutable; safe between threads.
 */
public final class Tokens {
    private final int[] starts;
    private final int[] ends;

    private Tokens(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Tokens of parallel arrays, which are copied.
     *
     * @param starts first code units, ascending
     * @param ends one past the last code units; each token ends before the next begins
     * @param size how many entries of the arrays count
     * @throws IllegalArgumentException if a token is empty or begins before the last one ended
     */
    public static Tokens of(int[] starts, int[] ends, int size) {
        int last = 0;
        for (int i = 0; i < size; i++) {
            if (starts[i] < last || ends[i] <= starts[i]) {
                throw new IllegalArgumentException(
                        "token " + i + " is [" + starts[i] + "," + ends[i] + ") after " + last);
            }
            last = ends[i];
        }
        return new Tokens(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** The number of tokens. */
    public int size() {
        return starts.length;
    }

    /** The first code unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** One past the last code unit of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** The span of a token. */
    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /** The first token that ends after {@code offset}: the token there or the next one; {@link #size()} if there is none. */
    public int at(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tokens that && Arrays.equals(starts, that.starts) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return size() + " tokens";
    }
}
