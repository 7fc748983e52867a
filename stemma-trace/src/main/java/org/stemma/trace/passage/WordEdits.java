package org.stemma.trace.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was changed from one state of a text to the next, word by word. Pure; safe between threads.
 *
 * <p>The shortest series of words left out and put in (Myers 1986, An O(ND) difference algorithm), neighbouring ones taken
 * together. Words are compared as {@link WordView} folds them, so a changed comma or capital is no edit. Time and memory
 * grow with the square of the number of changed words, which has a bound.
 */
public final class WordEdits {
    /** Texts that differ in more words are two texts, not two states of one. */
    private static final int MOST_CHANGED = 1_000;

    private WordEdits() {}

    /**
     * A stretch of words that another stretch took the place of; one of the two may be empty. Half-open.
     *
     * @param beforeFrom the first word that was left out
     * @param beforeUntil the word behind the last one that was left out
     * @param afterFrom the first word that was put in
     * @param afterUntil the word behind the last one that was put in
     */
    public record Edit(int beforeFrom, int beforeUntil, int afterFrom, int afterUntil) {
        /** Whether words were put in and none left out. */
        public boolean isAddition() {
            return beforeFrom == beforeUntil;
        }

        /** Whether words were left out and none put in. */
        public boolean isOmission() {
            return afterFrom == afterUntil;
        }
    }

    /**
     * The edits from one text to another.
     *
     * @return in the order of the texts, none if the words are equal; absent if more than 1,000 words differ
     */
    public static Optional<List<Edit>> between(WordView before, WordView after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.hash(start) == after.hash(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.hash(before.size() - 1 - end) == after.hash(after.size() - 1 - end)) {
            end++;
        }
        return path(before, start, before.size() - end, after, start, after.size() - end)
                .map(WordEdits::joined);
    }

    /** The single steps: words left out and words put in, in order. */
    private static Optional<List<Edit>> path(
            WordView before, int from, int until, WordView after, int afterFrom, int afterUntil) {
        int length = until - from;
        int afterLength = afterUntil - afterFrom;
        int most = Math.min(length + afterLength, MOST_CHANGED);
        var reached = new ArrayList<int[]>();
        int[] furthest = new int[2 * most + 3];
        int centre = most + 1;
        for (int changed = 0; changed <= most; changed++) {
            for (int diagonal = -changed; diagonal <= changed; diagonal += 2) {
                int x = goesDown(furthest, centre, diagonal, changed)
                        ? furthest[centre + diagonal + 1]
                        : furthest[centre + diagonal - 1] + 1;
                while (x < length
                        && x - diagonal < afterLength
                        && before.hash(from + x) == after.hash(afterFrom + x - diagonal)) {
                    x++;
                }
                furthest[centre + diagonal] = x;
                if (x >= length && x - diagonal >= afterLength) {
                    return Optional.of(steps(reached, length, afterLength, from, afterFrom));
                }
            }
            reached.add(Arrays.copyOfRange(furthest, centre - changed - 1, centre + changed + 2));
        }
        return Optional.empty();
    }

    private static boolean goesDown(int[] furthest, int centre, int diagonal, int changed) {
        return diagonal == -changed
                || (diagonal != changed && furthest[centre + diagonal - 1] < furthest[centre + diagonal + 1]);
    }

    /** Walks back from the end over what was reached with one change less each time. */
    private static List<Edit> steps(List<int[]> reached, int length, int afterLength, int from, int afterFrom) {
        Deque<Edit> steps = new ArrayDeque<>();
        int x = length;
        int y = afterLength;
        for (int changed = reached.size(); changed > 0; changed--) {
            int[] furthest = reached.get(changed - 1);
            int middle = changed;
            int diagonal = x - y;
            boolean down = goesDown(furthest, middle, diagonal, changed);
            int previous = down ? diagonal + 1 : diagonal - 1;
            x = furthest[middle + previous];
            y = x - previous;
            steps.addFirst(
                    down
                            ? new Edit(from + x, from + x, afterFrom + y, afterFrom + y + 1)
                            : new Edit(from + x, from + x + 1, afterFrom + y, afterFrom + y));
        }
        return List.copyOf(steps);
    }

    private static List<Edit> joined(List<Edit> steps) {
        var joined = new ArrayList<Edit>();
        for (Edit step : steps) {
            Edit last = joined.isEmpty() ? step : joined.getLast();
            if (!joined.isEmpty() && last.beforeUntil() == step.beforeFrom() && last.afterUntil() == step.afterFrom()) {
                joined.set(
                        joined.size() - 1,
                        new Edit(last.beforeFrom(), step.beforeUntil(), last.afterFrom(), step.afterUntil()));
            } else {
                joined.add(step);
            }
        }
        return List.copyOf(joined);
    }
}
