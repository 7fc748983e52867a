package org.stemma.read.extract.html;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.read.language.WrittenTime;

/**
 * A moment given in UTC, written as the day on which its readers saw it.
 *
 * <p>Publishing systems store UTC: what appears at ten to one in the morning is stored under the day before. Where the page
 * or its address shows the neighbouring day, the moment stays and its offset becomes the one that brings it there: the
 * difference to the clock time that is shown, else the least number of whole hours.
 */
final class ReadersDay {
    /** The easternmost zone is so many hours ahead of UTC; none is farther behind. */
    private static final int FARTHEST = 14;

    private static final int MINUTES_AN_HOUR = 60;

    private static final double SECONDS_A_MINUTE = 60;

    /** Offsets are whole quarters of an hour. */
    private static final int QUARTER = 15;

    private ReadersDay() {}

    /** The same moment on the day shown; as it was if it is not given in UTC, or no zone brings it there. */
    static WrittenTime of(WrittenTime moment, WrittenTime shown) {
        if (moment.time().isEmpty()
                || !moment.offset().map(ZoneOffset.UTC::equals).orElse(false)
                || moment.date().equals(shown.date())) {
            return moment;
        }
        LocalDateTime utc = moment.date().atTime(moment.time().get());
        if (shown.time().isPresent()) {
            long minutes = Math.round(ChronoUnit.SECONDS.between(
                            utc, shown.date().atTime(shown.time().get()))
                    / SECONDS_A_MINUTE);
            if (minutes % QUARTER == 0 && Math.abs(minutes) <= FARTHEST * MINUTES_AN_HOUR) {
                return at(moment, utc, ZoneOffset.ofTotalSeconds((int) (minutes * SECONDS_A_MINUTE)));
            }
        }
        int direction = shown.date().isAfter(moment.date()) ? 1 : -1;
        for (int hours = direction; Math.abs(hours) <= FARTHEST; hours += direction) {
            if (utc.plusHours(hours).toLocalDate().equals(shown.date())) {
                return at(moment, utc, ZoneOffset.ofHours(hours));
            }
        }
        return moment;
    }

    private static WrittenTime at(WrittenTime moment, LocalDateTime utc, ZoneOffset offset) {
        LocalDateTime local = utc.plusSeconds(offset.getTotalSeconds());
        return new WrittenTime(
                local.toLocalDate(), Optional.of(local.toLocalTime()), moment.unit(), Optional.of(offset));
    }
}
