package org.stemma.model.finding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A moment at which a story is looked at: only what was published until then counts.
 *
 * @param moment the last moment that counts
 * @param given as the user wrote it, for printing
 */
public record AsOf(Instant moment, String given) {
    /**
     * A moment as ISO 8601 with a zone, or a date, which means the end of that day in UTC.
     *
     * @throws DateTimeException if it is neither
     */
    public static AsOf parse(String given) {
        String text = given.strip();
        if (text.length() == "2031-03-05".length()) {
            return new AsOf(LocalDate.parse(text).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC), text);
        }
        return new AsOf(OffsetDateTime.parse(text).toInstant(), text);
    }

    /** The moment itself, printed in UTC. */
    public static AsOf of(Instant moment) {
        return new AsOf(moment, moment.toString());
    }
}
