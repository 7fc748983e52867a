package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.stemma.model.article.Timestamp;

/**
 * The day from which a text counts its relative times.
 *
 * @param day the day of publication, in the zone that its timestamp was read in; absent if unknown
 */
public record Anchor(Optional<LocalDate> day) {
    /** No day: relative times stay unresolved. */
    public static final Anchor UNKNOWN = new Anchor(Optional.empty());

    /** The anchor at a known day. */
    public static Anchor of(LocalDate day) {
        return new Anchor(Optional.of(day));
    }

    /** The day, in UTC, on which the interval of a publication time begins. */
    public static Anchor of(Timestamp published) {
        return of(published.interval().from().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
