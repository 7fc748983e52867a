package org.stemma.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.stemma.model.finding.ClaimValue;

/** Prints the values of claims: {@code between 4 and 6 weeks}, {@code at least 75 per cent}, {@code about 1,200}. */
public final class Values {
    private static final int FRACTION_DIGITS = 2;
    private static final int A_GROUP = 3;

    private static final String BUILDING = "building";
    private static final String HOMES = "homes";

    private Values() {}

    /** A value for people. */
    public static String of(ClaimValue value) {
        return switch (value) {
            case ClaimValue.Amount amount -> amount(amount, amount.unit());
            case ClaimValue.Status status -> status(Display.line(status.name()));
        };
    }

    /** A value for people behind the name of its slot: a slot that says what is counted needs no unit. */
    public static String of(ClaimValue value, String slot) {
        return value instanceof ClaimValue.Amount amount ? amount(amount, unit(amount, slot)) : of(value);
    }

    /** The unit of an amount; empty where the slot says what is counted. */
    public static String unit(ClaimValue.Amount amount, String slot) {
        return BUILDING.equals(amount.unit()) && slot.startsWith(HOMES) ? "" : amount.unit();
    }

    /** A status as what an origin stands behind: whether a thing is so or will be so is told in words. */
    private static String status(String name) {
        return switch (name) {
            case "yes" -> "for it";
            case "no" -> "against it";
            case "will" -> "as what will be";
            case "possible" -> "as what may be";
            default -> name;
        };
    }

    /** A number with thousands separated and at most two digits after the point. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN);
        String digits = rounded.abs().stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        var grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - A_GROUP; at > 0; at -= A_GROUP) {
            grouped.insert(at, ',');
        }
        return rounded.signum() < 0 ? "-" + grouped : grouped.toString();
    }

    /** The unit as it is said with a number that is not one; empty for a bare count. */
    public static String unit(String unit) {
        String shown = Display.line(unit);
        return switch (shown) {
            case "" -> "";
            case "percent" -> "per cent";
            case "person" -> "people";
            default -> isWord(shown) && !shown.endsWith("s") ? shown + "s" : shown;
        };
    }

    private static String amount(ClaimValue.Amount amount, String of) {
        boolean one = amount.low() == 1 && amount.high() == 1 && !"percent".equals(of);
        String unit = one ? Display.line(of) : unit(of);
        String numbers = (amount.approximate() ? "about " : "") + numbers(amount);
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    private static String numbers(ClaimValue.Amount amount) {
        boolean noLow = Double.isInfinite(amount.low());
        boolean noHigh = Double.isInfinite(amount.high());
        if (noLow && noHigh) {
            return "an unknown number of";
        }
        if (noLow || (amount.low() == 0 && amount.high() > 0)) {
            return "up to " + number(amount.high());
        }
        if (noHigh) {
            return "at least " + number(amount.low());
        }
        return amount.exact()
                ? number(amount.low())
                : "between " + number(amount.low()) + " and " + number(amount.high());
    }

    private static boolean isWord(String unit) {
        return unit.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
