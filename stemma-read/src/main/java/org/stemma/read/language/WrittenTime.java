package org.stemma.read.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;

/**
 * A date as a document writes it, as precise as it writes it.
 *
 * @param date the calendar day in the writer's own zone
 * @param time the time of day; absent where only a day is written
 * @param unit how long the written moment lasts: a day, a minute, a second, a nanosecond
 * @param offset the writer's offset from UTC; absent where none is written
 */
public record WrittenTime(LocalDate date, Optional<LocalTime> time, ChronoUnit unit, Optional<ZoneOffset> offset) {
    /** A day without a time or a zone. */
    public static WrittenTime day(LocalDate date) {
        return new WrittenTime(date, Optional.empty(), ChronoUnit.DAYS, Optional.empty());
    }

    /** This as a time of the model, read as UTC where the zone is unknown. */
    public Timestamp timestamp(String foundIn) {
        LocalDateTime local = date.atTime(time.orElse(LocalTime.MIDNIGHT));
        Instant from = local.toInstant(offset.orElse(ZoneOffset.UTC));
        return new Timestamp(new TimeInterval(from, from.plus(unit.getDuration())), offset.isPresent(), foundIn);
    }

    /** ISO 8601, to the precision that is written: {@code 2031-03-04}, {@code 2031-03-04T08:40}, with the offset if known. */
    public String iso() {
        String zone = offset.map(ZoneOffset::getId).orElse("");
        return time.map(clock -> date + "T" + clock + zone).orElseGet(date::toString);
    }
}
