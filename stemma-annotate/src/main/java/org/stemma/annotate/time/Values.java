package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** TIMEX3 values of calendar times and durations. Pure functions. */
final class Values {
    static final String UNKNOWN_YEAR = "XXXX";
    private static final int MINUTES = 60;

    private Values() {}

    /** The value of the unit that holds a day: its day, week, month, quarter, year, decade, century. */
    static String of(LocalDate day, String unit) {
        return switch (unit) {
            case "W" -> week(day);
            case "F" -> week(day);
            case "WE" -> week(day) + "-WE";
            case "M" -> day.toString().substring(0, 7);
            case "Q" -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case "Y" -> year(day.getYear());
            case "DE" -> year(day.getYear()).substring(0, 3);
            case "CE" -> year(day.getYear()).substring(0, 2);
            default -> day.toString();
        };
    }

    /** The day that lies a number of units away. */
    static LocalDate shifted(LocalDate day, String unit, long count) {
        return switch (unit) {
            case "W", "WE" -> day.plusWeeks(count);
            case "F" -> day.plusWeeks(2 * count);
            case "M" -> day.plusMonths(count);
            case "Q" -> day.plusMonths(3 * count);
            case "Y" -> day.plusYears(count);
            case "DE" -> day.plusYears(10 * count);
            case "CE" -> day.plusYears(100 * count);
            case "D", "N" -> day.plusDays(count);
            default -> day;
        };
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String month(Optional<Integer> year, int month) {
        return year.map(Values::year).orElse(UNKNOWN_YEAR) + String.format(Locale.ROOT, "-%02d", month);
    }

    static String day(Optional<Integer> year, int month, int day) {
        return month(year, month) + String.format(Locale.ROOT, "-%02d", day);
    }

    static boolean isDay(int month, int day) {
        return day >= 1 && day <= Month.of(month).maxLength();
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The value of a duration. */
    static String duration(double count, String unit) {
        return switch (unit) {
            case "Q" -> "P" + number(3 * count) + "M";
            case "F" -> "P" + number(2 * count) + "W";
            case "N" -> "P" + number(count) + "D";
            case "TH" -> {
                long minutes = Math.round((count - Math.floor(count)) * MINUTES);
                long hours = (long) Math.floor(count);
                yield "PT" + (hours > 0 || minutes == 0 ? hours + "H" : "") + (minutes > 0 ? minutes + "M" : "");
            }
            default -> unit.startsWith("T") ? "PT" + number(count) + unit.substring(1) : "P" + number(count) + unit;
        };
    }

    /** The value of a duration of unknown length. */
    static String vagueDuration(String unit) {
        return unit.startsWith("T")
                ? "PTX" + unit.substring(1)
                : "PX" + (unit.equals("N") ? "D" : unit.equals("F") ? "W" : unit);
    }

    private static String number(double count) {
        return count == Math.rint(count) ? String.valueOf((long) count) : String.valueOf(count);
    }
}
