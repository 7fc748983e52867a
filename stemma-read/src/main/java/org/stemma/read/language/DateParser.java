package org.stemma.read.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that documents give for themselves: ISO 8601 and its common misspellings, RFC 1123, epochs, and dates
 * in words in some thirty languages. It never guesses: a date whose day and month could be either is not read, a zone
 * that is not written is unknown.
 */
public final class DateParser {
    private static final Map<String, String> MONTHS = Lexicon.byWord("months.txt");
    private static final Map<String, ZoneOffset> ZONES = zones();

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:[T\\s,]+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,9})\\d*)?"
                    + "\\s*(Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?$");
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");
    private static final Pattern SLASHED =
            Pattern.compile("^(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:[T\\s]+(\\d{1,2}):(\\d{2}))?");

    private static final String YEAR = "(?<year>(?:19|20|21)\\d{2})";
    private static final String MONTH = "(?<month>\\p{L}{3,14})\\.?";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?[\\s -]{1,3}" + "(?:de\\s+|of\\s+|d['’]\\s*)?" + MONTH
                    + ",?[\\s -]{1,3}(?:de\\s+|del\\s+)?" + YEAR + "(?:(?!\\d)|(?=\\d{1,2}:\\d\\d))");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(?<!\\p{L})" + MONTH
            + "[\\s ]{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?[\\s ]{1,3}" + YEAR + "(?:(?!\\d)|(?=\\d{1,2}:\\d\\d))");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)" + YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern CJK =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d.])(?<first>\\d{1,2})(?<mark>[./-])\\s?(?<second>\\d{1,2})\\k<mark>\\s?(?<year>(?:19|20|21)\\d{2}|\\d{2})(?![\\d.]*\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?\\s*(?:Uhr)?\\s*\\(?([A-Z]{1,4}(?:[+-]\\d{1,2}:?\\d{0,2})?|[+-]\\d{2}:?\\d{2})?(?![\\d])",
            Pattern.CASE_INSENSITIVE);

    /** How far behind a date its time of day may stand, in characters. */
    private static final int CLOCK_REACH = 24;

    /** How far before a date its time of day may stand ("17:30, 15 April 2023"). */
    private static final int CLOCK_BEFORE = 14;

    private static final int CENTURY = 2000;

    private DateParser() {}

    /** The time in the value of a machine-readable field; absent if it has none that can be read. */
    public static Optional<WrittenTime> inField(String value) {
        String field = value.strip();
        if (field.isEmpty() || field.length() > 200) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(field);
            if (iso.find()) {
                return Optional.of(fromIso(iso));
            }
            Matcher epoch = EPOCH.matcher(field);
            if (epoch.matches()) {
                Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
                LocalDateTime local = instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
                return Optional.of(new WrittenTime(
                        local.toLocalDate(),
                        Optional.of(local.toLocalTime()),
                        ChronoUnit.SECONDS,
                        Optional.of(ZoneOffset.UTC)));
            }
            Matcher compact = COMPACT.matcher(field);
            if (compact.matches()) {
                return Optional.of(fromCompact(compact));
            }
            Matcher slashed = SLASHED.matcher(field);
            if (slashed.find()) {
                LocalDate date = date(slashed.group(1), slashed.group(2), slashed.group(3));
                return Optional.of(
                        slashed.group(4) == null
                                ? WrittenTime.day(date)
                                : minute(date, Integer.parseInt(slashed.group(4)), slashed.group(5), Optional.empty()));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return inWords(field);
    }

    /** The first date in running text, with its time of day if one stands beside it; absent if there is none. */
    public static Optional<WrittenTime> inWords(String text) {
        return find(text).map(Found::written);
    }

    /**
     * A date in a text.
     *
     * @param written the date
     * @param start the first character of its day
     * @param end one past the last character of its day, without its time
     */
    public record Found(WrittenTime written, int start, int end) {}

    /** The first date in running text and where it stands. */
    public static Optional<Found> find(String text) {
        if (!holdsYear(text)) {
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        for (Pattern pattern : List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY, CJK)) {
            best = earlier(best, named(pattern, text));
        }
        return earlier(best, numeric(text));
    }

    /** Whether two digits stand side by side, without which there is no year. */
    private static boolean holdsYear(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static Optional<Found> earlier(Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().start() < one.get().start() ? other : one;
    }

    private static Optional<Found> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<Integer> month = month(matcher.group("month"));
            if (month.isPresent()) {
                try {
                    LocalDate date = LocalDate.of(
                            Integer.parseInt(matcher.group("year")),
                            month.get(),
                            Integer.parseInt(matcher.group("day")));
                    return Optional.of(withClock(text, date, matcher.start(), matcher.end()));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private static Optional<Found> numeric(String text) {
        Matcher matcher = NUMERIC.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group("first"));
            int second = Integer.parseInt(matcher.group("second"));
            int year = Integer.parseInt(matcher.group("year"));
            boolean dotted = matcher.group("mark").equals(".");
            boolean shortYear = matcher.group("year").length() == 2;
            if (shortYear && !dotted) {
                continue;
            }
            int fullYear = shortYear ? CENTURY + year : year;
            boolean dayFirst = dotted || first > 12 || first == second;
            boolean monthFirst = !dayFirst && second > 12;
            if (!dayFirst && !monthFirst) {
                continue;
            }
            try {
                LocalDate date =
                        dayFirst ? LocalDate.of(fullYear, second, first) : LocalDate.of(fullYear, first, second);
                return Optional.of(withClock(text, date, matcher.start(), matcher.end()));
            } catch (DateTimeException noSuchDay) {
                // A number of another kind: the next match may be a date.
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
            int number = Integer.parseInt(lower);
            return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
        }
        return Optional.ofNullable(MONTHS.get(lower)).map(Integer::parseInt);
    }

    private static Found withClock(String text, LocalDate date, int start, int end) {
        String after = text.substring(end, Math.min(text.length(), end + CLOCK_REACH));
        Optional<WrittenTime> clock = clock(date, after);
        if (clock.isEmpty()) {
            clock = clock(date, text.substring(Math.max(0, start - CLOCK_BEFORE), start));
        }
        return new Found(clock.orElseGet(() -> WrittenTime.day(date)), start, end);
    }

    private static Optional<WrittenTime> clock(LocalDate date, String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = matcher.group(4) == null ? "" : matcher.group(4).toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        try {
            return Optional.of(minute(date, hour, matcher.group(2), zone(matcher.group(5))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static WrittenTime minute(LocalDate date, int hour, String minute, Optional<ZoneOffset> zone) {
        LocalTime time = LocalTime.of(hour, Integer.parseInt(minute));
        return new WrittenTime(date, Optional.of(time), ChronoUnit.MINUTES, zone);
    }

    private static WrittenTime fromIso(Matcher iso) {
        LocalDate date = date(iso.group(1), iso.group(2), iso.group(3));
        if (iso.group(4) == null) {
            return WrittenTime.day(date);
        }
        int hour = Integer.parseInt(iso.group(4));
        if (iso.group(6) == null) {
            return minute(date, hour, iso.group(5), zone(iso.group(8)));
        }
        int nano = iso.group(7) == null ? 0 : Integer.parseInt((iso.group(7) + "00000000").substring(0, 9));
        LocalTime time = LocalTime.of(hour, Integer.parseInt(iso.group(5)), Integer.parseInt(iso.group(6)), nano);
        return new WrittenTime(date, Optional.of(time), ChronoUnit.SECONDS, zone(iso.group(8)));
    }

    private static WrittenTime fromCompact(Matcher compact) {
        LocalDate date = date(compact.group(1), compact.group(2), compact.group(3));
        return compact.group(4) == null
                ? WrittenTime.day(date)
                : minute(date, Integer.parseInt(compact.group(4)), compact.group(5), zone(compact.group(7)));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static Optional<ZoneOffset> zone(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        if (name.startsWith("+") || name.startsWith("-")) {
            try {
                return Optional.of(ZoneOffset.of(name));
            } catch (DateTimeException noOffset) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, ZoneOffset> zones() {
        Map<String, ZoneOffset> zones = new LinkedHashMap<>();
        for (String line : Lexicon.lines("zones.txt")) {
            String[] words = line.split("\\s+");
            zones.put(words[0], ZoneOffset.of(words[1]));
        }
        return zones;
    }
}
