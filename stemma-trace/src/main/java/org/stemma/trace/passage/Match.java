package org.stemma.trace.passage;

import java.util.Comparator;

/**
 * Two stretches of two texts that hold the same words but for small differences. Ordered by the texts, then by place.
 *
 * @param first the number of the text that comes first
 * @param firstStart its first word inside
 * @param firstEnd one past its last word inside
 * @param second the number of the other text, greater than {@code first}
 * @param secondStart its first word inside
 * @param secondEnd one past its last word inside
 * @param words how many words of the two are equal and in the same order
 */
public record Match(int first, int firstStart, int firstEnd, int second, int secondStart, int secondEnd, int words)
        implements Comparable<Match> {
    private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::first)
            .thenComparingInt(Match::second)
            .thenComparingInt(Match::firstStart)
            .thenComparingInt(Match::secondStart)
            .thenComparingInt(Match::firstEnd)
            .thenComparingInt(Match::secondEnd);

    /** @throws IllegalArgumentException if a stretch is empty, the texts are not in order, or no word is equal */
    public Match {
        if (first >= second || firstStart >= firstEnd || secondStart >= secondEnd || words < 1) {
            throw new IllegalArgumentException("no match: text " + first + " [" + firstStart + "," + firstEnd
                    + "), text " + second + " [" + secondStart + "," + secondEnd + "), " + words + " words");
        }
    }

    /** The same stretches with another number of equal words. */
    Match withWords(int number) {
        return new Match(first, firstStart, firstEnd, second, secondStart, secondEnd, number);
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }
}
