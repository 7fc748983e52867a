package org.stemma.model.article;

import java.time.Instant;
import java.util.Comparator;

/**
 * A half-open stretch of time; a moment known exactly is the one nanosecond that begins with it. Ordered by start,
 * then by end.
 *
 * @param from the first moment inside
 * @param until the first moment after it; later than {@code from}
 */
public record TimeInterval(Instant from, Instant until) implements Comparable<TimeInterval> {
    private static final Comparator<TimeInterval> ORDER =
            Comparator.comparing(TimeInterval::from).thenComparing(TimeInterval::until);

    /** @throws IllegalArgumentException if {@code until} is not later than {@code from} */
    public TimeInterval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an empty interval: from " + from + " until " + until);
        }
    }

    /** The interval of one moment. */
    public static TimeInterval at(Instant moment) {
        return new TimeInterval(moment, moment.plusNanos(1));
    }

    /** Whether the moment is inside. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether the two share a moment. */
    public boolean overlaps(TimeInterval other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether every moment of this lies before every moment of the other. */
    public boolean before(TimeInterval other) {
        return !until.isAfter(other.from);
    }

    @Override
    public int compareTo(TimeInterval other) {
        return ORDER.compare(this, other);
    }
}
