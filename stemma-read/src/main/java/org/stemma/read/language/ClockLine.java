package org.stemma.read.language;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a time of day, or begins with one: {@code 08:40}, {@code 8.40am GMT}, {@code 17h05}, {@code 14.05 Uhr -
 * Bridge closed}. Between hours and minutes a point alone is no sign of a clock: it needs the half of the day, or the hour's
 * word.
 *
 * @param time of day
 * @param zone the offset that stands behind it; absent where none does
 */
public record ClockLine(LocalTime time, Optional<ZoneOffset> zone) {
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\[(]?(\\d{1,2})([:.hH])(\\d{2})(?::\\d{2})?(?!\\d)\\s?(?:(a\\.?m\\.?|p\\.?m\\.?)(?!\\p{L}))?"
                    + "\\s?(?:(uhr|hrs?)(?!\\p{L}))?(?:\\s?\\(?(\\p{Lu}{2,5})(?![\\p{L}])\\)?)?[\\])]?(?:$|[\\s:|–—-].*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Only so many characters of a line are looked at. */
    private static final int REACH = 40;

    private static final int NOON = 12;

    /** The time that a line is or begins with; absent if it does neither. */
    public static Optional<ClockLine> of(String line) {
        if (line.isEmpty() || "[(0123456789".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(line.substring(0, Math.min(line.length(), REACH)));
        if (!clock.matches() || (clock.group(2).equals(".") && clock.group(4) == null && clock.group(5) == null)) {
            return Optional.empty();
        }
        try {
            int hour = hour(Integer.parseInt(clock.group(1)), clock.group(4));
            LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(3)));
            return Optional.of(new ClockLine(
                    time,
                    Optional.ofNullable(clock.group(6))
                            .filter(ClockLine::isAcronym)
                            .flatMap(DateParser::zone)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean isAcronym(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static int hour(int shown, @Nullable String half) {
        if (half == null) {
            return shown;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        if (shown < 1 || shown > NOON) {
            throw new DateTimeException("no hour of a half day: " + shown);
        }
        return shown % NOON + (afternoon ? NOON : 0);
    }
}
