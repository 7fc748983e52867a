package org.stemma.model.article;

import java.time.Duration;

/**
 * A time that a document gives for itself, as precise as it gives it, with the place where it stood.
 *
 * @param interval a day for a date, a minute for hours and minutes, and so on; read as UTC where the zone is unknown
 * @param zoneKnown whether the document says the zone
 * @param foundIn where it stood, for people: {@code "JSON-LD datePublished"}, {@code "first line"}
 */
public record Timestamp(TimeInterval interval, boolean zoneKnown, String foundIn) {
    /** The zones of the earth reach from UTC+14 to UTC-12. */
    private static final Duration EASTERNMOST = Duration.ofHours(14);

    private static final Duration WESTERNMOST = Duration.ofHours(12);

    /** Every moment that may be meant: wider than {@link #interval()} where the zone is unknown. */
    public TimeInterval possible() {
        return zoneKnown
                ? interval
                : new TimeInterval(
                        interval.from().minus(EASTERNMOST), interval.until().plus(WESTERNMOST));
    }

    /** Whether this time lies before the other whatever their unknown zones are. */
    public boolean surelyBefore(Timestamp other) {
        return possible().before(other.possible());
    }
}
