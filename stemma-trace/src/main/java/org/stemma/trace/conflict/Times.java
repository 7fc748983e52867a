package org.stemma.trace.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stemma.model.article.TimeInterval;
import org.stemma.trace.claim.Stated;

/** The times of statements: for when a value is given, else when it was published. */
final class Times {
    private Times() {}

    /** For when a statement gives its value: as it says, else its publication; absent for an undated article. */
    static Optional<Instant> valid(Stated stated) {
        return stated.asOf().or(stated::published).map(TimeInterval::from);
    }

    /** When it was published; absent for an undated article. */
    static Optional<Instant> published(Stated stated) {
        return stated.published().map(TimeInterval::from);
    }

    /** Seconds from the publication of one to that of the other, negative if one is earlier; 0 if either is undated. */
    static long gap(Stated one, Stated other) {
        Optional<Instant> first = published(one);
        Optional<Instant> second = published(other);
        return first.isEmpty() || second.isEmpty()
                ? 0
                : Duration.between(second.get(), first.get()).toSeconds();
    }

    /** Whether nobody knows which was published first: both may be of one day, and one of them tells no hour. */
    static boolean isUnordered(Stated one, Stated other) {
        Optional<TimeInterval> first = one.published();
        Optional<TimeInterval> second = other.published();
        return first.isPresent()
                && second.isPresent()
                && first.get().from().isBefore(second.get().until())
                && second.get().from().isBefore(first.get().until())
                && (isVague(first.get()) || isVague(second.get()));
    }

    private static boolean isVague(TimeInterval time) {
        return Duration.between(time.from(), time.until()).compareTo(VAGUE) >= 0;
    }

    /** A publication that is known no closer than this is a day, not an hour. */
    private static final Duration VAGUE = Duration.ofHours(23);

    /** Whether one was published so much later than the other; false if either is undated. */
    static boolean later(Stated one, Stated other, Duration by) {
        return gap(one, other) > by.toSeconds();
    }
}
