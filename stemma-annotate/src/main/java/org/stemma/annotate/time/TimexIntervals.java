package org.stemma.annotate.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.stemma.model.article.TimeInterval;

/** What a TIMEX3 value means as a stretch of time. Pure functions. */
final class TimexIntervals {
    /** Parts of a day, as people use the words: the hours from and until. Night runs into the next day. */
    private static final int MORNING = 5;

    private static final int NOON = 12;
    private static final int EVENING = 17;
    private static final int NIGHT = 21;
    private static final int DAWN = 29;
    private static final int FULL_DATE = 10;

    private TimexIntervals() {}

    /**
     * The interval of a value in UTC.
     *
     * @param value as {@code 2031-03-04}, {@code 2031-W10-WE}, {@code 2031-Q1}, {@code 2031-03-04T10:30}
     * @param zone the offset in which it is said
     * @return absent for durations, sets, references, and values that do not name one stretch
     */
    static Optional<TimeInterval> of(String value, ZoneOffset zone) {
        if (value.indexOf('X') >= 0 || value.isEmpty() || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        try {
            return stretch(value, zone);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeInterval> stretch(String value, ZoneOffset zone) {
        if (value.length() == 2) {
            LocalDate first = LocalDate.of(Integer.parseInt(value) * 100, 1, 1);
            return days(first, first.plusYears(100), zone);
        }
        if (value.length() == 3) {
            LocalDate first = LocalDate.of(Integer.parseInt(value) * 10, 1, 1);
            return days(first, first.plusYears(10), zone);
        }
        LocalDate year = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 1);
        if (value.length() == 4) {
            return days(year, year.plusYears(1), zone);
        }
        char kind = value.charAt(5);
        if (kind == 'W' && Character.isDigit(value.charAt(6))) {
            return week(value, year, zone);
        }
        if (Character.isDigit(kind)) {
            return value.length() < FULL_DATE ? month(value, zone) : day(value, zone);
        }
        return part(value.substring(5), year, zone);
    }

    private static Optional<TimeInterval> week(String value, LocalDate year, ZoneOffset zone) {
        LocalDate monday = year.withDayOfYear(4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                .with(java.time.DayOfWeek.MONDAY);
        return value.endsWith("-WE")
                ? days(monday.plusDays(5), monday.plusDays(7), zone)
                : days(monday, monday.plusDays(7), zone);
    }

    private static Optional<TimeInterval> month(String value, ZoneOffset zone) {
        LocalDate first = LocalDate.parse(value + "-01");
        return days(first, first.plusMonths(1), zone);
    }

    private static Optional<TimeInterval> day(String value, ZoneOffset zone) {
        LocalDate day = LocalDate.parse(value.substring(0, FULL_DATE));
        if (value.length() == FULL_DATE) {
            return days(day, day.plusDays(1), zone);
        }
        return switch (value.substring(FULL_DATE)) {
            case "TMO" -> hours(day, MORNING, NOON, zone);
            case "TAF" -> hours(day, NOON, EVENING + 1, zone);
            case "TEV" -> hours(day, EVENING, NIGHT + 2, zone);
            case "TNI" -> hours(day, NIGHT, DAWN, zone);
            case "TDT" -> hours(day, MORNING, NIGHT, zone);
            default -> {
                LocalTime time = LocalTime.parse(value.substring(FULL_DATE + 1));
                var from = LocalDateTime.of(day, time).toInstant(zone);
                yield Optional.of(new TimeInterval(from, from.plus(Duration.ofMinutes(1))));
            }
        };
    }

    private static Optional<TimeInterval> part(String part, LocalDate year, ZoneOffset zone) {
        return switch (part) {
            case "Q1" -> days(year, year.plusMonths(3), zone);
            case "Q2" -> days(year.plusMonths(3), year.plusMonths(6), zone);
            case "Q3" -> days(year.plusMonths(6), year.plusMonths(9), zone);
            case "Q4" -> days(year.plusMonths(9), year.plusMonths(12), zone);
            case "H1" -> days(year, year.plusMonths(6), zone);
            case "H2" -> days(year.plusMonths(6), year.plusMonths(12), zone);
            case "SP" -> days(year.plusMonths(2), year.plusMonths(5), zone);
            case "SU" -> days(year.plusMonths(5), year.plusMonths(8), zone);
            case "FA" -> days(year.plusMonths(8), year.plusMonths(11), zone);
            case "WI" -> days(year.plusMonths(11), year.plusMonths(14), zone);
            default -> Optional.empty();
        };
    }

    private static Optional<TimeInterval> hours(LocalDate day, int from, int until, ZoneOffset zone) {
        var midnight = day.atStartOfDay().toInstant(zone);
        return Optional.of(
                new TimeInterval(midnight.plus(Duration.ofHours(from)), midnight.plus(Duration.ofHours(until))));
    }

    private static Optional<TimeInterval> days(LocalDate from, LocalDate until, ZoneOffset zone) {
        return Optional.of(new TimeInterval(
                from.atStartOfDay().toInstant(zone), until.atStartOfDay().toInstant(zone)));
    }
}
