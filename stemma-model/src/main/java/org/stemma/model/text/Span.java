package org.stemma.model.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open range of UTF-16 code units in one text: {@code start} is inside, {@code end} is not. An empty span marks
 * a position. Ordered by start, then by end.
 *
 * @param start the first code unit, 0 or more
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    /** The number of code units inside. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of {@code other} lies inside; an empty span lies inside at either edge. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** What the two share; absent when they share no code unit. */
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The same range counted from another beginning.
     *
     * @param by code units to add to both ends; may be negative
     * @throws IllegalArgumentException if the start would become negative
     */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
