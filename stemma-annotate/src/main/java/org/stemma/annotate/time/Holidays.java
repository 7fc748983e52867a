package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days known by name, in a year. Pure functions. */
final class Holidays {
    private static final int NOVEMBER = 11;
    private static final int FOURTH = 4;

    private Holidays() {}

    /**
     * The day of a holiday.
     *
     * @param rule {@code 12-25}, {@code easter-2}, {@code thanksgiving}, {@code election}
     */
    static LocalDate in(int year, String rule) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        LocalDate november = LocalDate.of(year, NOVEMBER, 1);
        return switch (rule) {
            case "thanksgiving" -> november.with(TemporalAdjusters.dayOfWeekInMonth(FOURTH, DayOfWeek.THURSDAY));
            case "election" ->
                november.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
            default -> LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        };
    }

    /** Easter Sunday by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int leapShift = century - (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (leapShift + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
