package org.stemma.report.cite;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;

/** Prints times in UTC, no more precisely than they were given. */
public final class Times {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Spelt here, not taken from the platform's locale data, which differs between versions. */
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int SHORT_MONTH = 3;

    private Times() {}

    /**
     * An ISO 8601 date, local time or UTC time; {@code 2031-03-04} for a day, without a zone where none is known, and
     * {@code from/until} for any stretch longer than a minute that is not one calendar day.
     */
    public static String iso(Timestamp timestamp) {
        String text = iso(timestamp.interval());
        return timestamp.zoneKnown() ? text : text.replace("Z", "");
    }

    /** As {@link #iso(Timestamp)}, for a stretch of time in UTC. */
    public static String iso(TimeInterval interval) {
        if (isDay(interval)) {
            return utc(interval.from()).toLocalDate().toString();
        }
        return isMoment(interval) ? second(interval.from()) : second(interval.from()) + "/" + second(interval.until());
    }

    /** For people, in full: {@code 4 March 2031, 08:40 UTC}. */
    public static String full(Timestamp timestamp) {
        TimeInterval interval = timestamp.interval();
        return timestamp.zoneKnown() || isDay(interval)
                ? full(interval)
                : full(interval).replace(" UTC", " (zone not given)");
    }

    /** For people, in full: {@code 4 March 2031, 08:40 UTC}; a stretch from its first to its last minute. */
    public static String full(TimeInterval interval) {
        if (isDay(interval)) {
            return day(interval.from());
        }
        return isMoment(interval)
                ? full(interval.from())
                : full(interval.from()) + " to " + full(interval.until().minusNanos(1));
    }

    /** For people, in full: {@code 4 March 2031, 08:40 UTC}. */
    public static String full(Instant moment) {
        return day(moment) + ", " + clock(moment) + " UTC";
    }

    /** For people: {@code 4 March 2031}. */
    public static String day(Instant moment) {
        return dayAndMonth(utc(moment)) + " " + utc(moment).getYear();
    }

    /** For people, without repeating what both have: {@code 4 to 5 March 2031}, {@code 30 March to 2 April 2031}. */
    public static String days(Instant first, Instant last) {
        String from = day(first);
        String to = day(last);
        if (from.equals(to)) {
            return to;
        }
        OffsetDateTime begin = utc(first);
        OffsetDateTime end = utc(last);
        if (begin.getYear() != end.getYear()) {
            return from + " to " + to;
        }
        String kept = begin.getMonth() == end.getMonth() ? String.valueOf(begin.getDayOfMonth()) : dayAndMonth(begin);
        return kept + " to " + to;
    }

    /** For people where space is short, in UTC: {@code 4 Mar 08:40}, or {@code 4 Mar} for a day. */
    public static String brief(TimeInterval interval) {
        String day = shortDay(interval.from());
        return isMoment(interval) ? day + " " + clock(interval.from()) : day;
    }

    /** For an axis, in UTC: {@code 4 Mar} at midnight, {@code 06:00} else. */
    public static String tick(Instant moment) {
        return utc(moment).toLocalTime().toSecondOfDay() == 0 ? shortDay(moment) : clock(moment);
    }

    private static String dayAndMonth(OffsetDateTime time) {
        return time.getDayOfMonth() + " " + MONTHS.get(time.getMonthValue() - 1);
    }

    private static String shortDay(Instant moment) {
        OffsetDateTime time = utc(moment);
        return time.getDayOfMonth() + " " + MONTHS.get(time.getMonthValue() - 1).substring(0, SHORT_MONTH);
    }

    private static String clock(Instant moment) {
        return utc(moment).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static boolean isDay(TimeInterval interval) {
        return utc(interval.from()).toLocalTime().toNanoOfDay() == 0
                && Duration.between(interval.from(), interval.until()).equals(A_DAY);
    }

    private static boolean isMoment(TimeInterval interval) {
        return Duration.between(interval.from(), interval.until()).compareTo(Duration.ofMinutes(1)) <= 0;
    }

    private static String second(Instant moment) {
        return moment.toString();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
