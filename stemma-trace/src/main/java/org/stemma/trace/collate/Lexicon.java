package org.stemma.trace.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different tokens of one collation, numbered, with their likenesses, each worked out once. Not safe between
 * threads.
 */
final class Lexicon {
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int FIRST_CAPACITY = 128;

    private final Map<Lexeme, Integer> numbers = new HashMap<>();
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int[][] likeness = new int[FIRST_CAPACITY][];

    /** The number of a token. */
    int number(Lexeme lexeme) {
        return numbers.computeIfAbsent(lexeme, added -> {
            lexemes.add(added);
            return lexemes.size() - 1;
        });
    }

    /** The token of a number. */
    Lexeme lexeme(int number) {
        return lexemes.get(number);
    }

    /** How well two tokens fit into one column. */
    int likeness(int one, int other) {
        if (one == other) {
            return Likeness.SAME;
        }
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (high >= likeness.length) {
            likeness = Arrays.copyOf(likeness, Math.max(high + 1, likeness.length * 2));
        }
        int[] row = likeness[high];
        if (row == null) {
            row = new int[high];
            Arrays.fill(row, UNKNOWN);
            likeness[high] = row;
        }
        if (row[low] == UNKNOWN) {
            row[low] = Likeness.of(lexemes.get(one), lexemes.get(other));
        }
        return row[low];
    }
}
