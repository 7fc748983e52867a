package org.stemma.annotate.quantity;

import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.annotate.lexeme.Numeral.Form;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;

/**
 * Tells numbers that are none of things: dates, years, times of day, ages, scores, telephone numbers, list numbers, and
 * parts of names. Immutable; safe between threads; looks at a few lexemes on either side.
 */
final class OtherNumbers {
    /** Bare numbers of four digits from here to {@link #LAST_YEAR} are years unless something is counted. */
    private static final int FIRST_YEAR = 1400;

    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    private static final int OLDEST = 115;

    /** From so many digits on, a number without separators is a number of a telephone, an account, a record. */
    private static final int LONG_NUMBER = 8;

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in", "since", "of", "by", "until", "till", "before", "after", "during", "from", "the", "s", "early",
            "late", "mid", "year", "years", "fiscal", "summer", "autumn", "fall", "winter", "spring", "late-", "'", "’",
            "and", "to");
    private static final Set<String> GLUED_ENDINGS = Set.of("st", "nd", "rd", "th", "s", "am", "pm");
    private static final Set<String> CLOCK_WORDS = Set.of("am", "pm", "o");
    private static final Set<String> BEFORE_CLOCKS =
            Set.of("at", "since", "by", "until", "till", "before", "after", "around", "about", "from");
    private static final Set<String> BEHIND_CLOCKS =
            Set.of("this", "yesterday", "today", "tonight", "tomorrow", "on", "in", "local", "gmt", "utc");

    private final Set<String> labels;

    OtherNumbers(String language) {
        labels = WordLists.words(Lexicon.of(language, "numbers"), "labels");
    }

    /** Whether the number is glued into a date, a time, a score or another chain, or a part of a name like "A4". */
    boolean isChained(Lexemes lexemes, Numeral numeral) {
        int from = numeral.from();
        if (lexemes.inLink(from)) {
            return true;
        }
        boolean before = lexemes.isDigits(from) && lexemes.isGlued(from) && isChainBefore(lexemes, from);
        return before || isChainedBehind(lexemes, numeral);
    }

    /** Whether something glued behind it makes it an ordinal, a decade, a time of day or part of a date. */
    boolean isChainedBehind(Lexemes lexemes, Numeral numeral) {
        int to = numeral.to();
        if (lexemes.isGlued(to) && isChainBehind(lexemes, to)) {
            return true;
        }
        boolean glued = lexemes.isLetters(to) && lexemes.isGlued(to);
        return glued && GLUED_ENDINGS.contains(lexemes.word(to));
    }

    private static boolean isChainBefore(Lexemes lexemes, int from) {
        int before = from - 1;
        if (lexemes.isLetters(before)) {
            return !lexemes.is(before, "us") && !lexemes.is(before, "rs");
        }
        boolean joint = lexemes.is(before, "-")
                || lexemes.is(before, "–")
                || lexemes.is(before, ":")
                || lexemes.is(before, "/")
                || lexemes.is(before, ".")
                || lexemes.is(before, ",");
        boolean apostrophe = lexemes.is(before, "'") || lexemes.is(before, "’");
        return (joint
                        && lexemes.isGlued(before)
                        && (lexemes.isDigits(before - 1) || lexemes.isLetters(before - 1))
                        && !(lexemes.is(before, ",") && lexemes.isLetters(before - 1)))
                || (apostrophe && lexemes.length(from) == 2)
                || lexemes.is(before, "#")
                || lexemes.is(before, "№");
    }

    private static boolean isChainBehind(Lexemes lexemes, int to) {
        boolean colon = lexemes.is(to, ":") || lexemes.is(to, "/");
        return colon && lexemes.isGlued(to + 1) && lexemes.isDigits(to + 1);
    }

    /** Whether a hyphen or dash joins it to a number that makes no range with it: a score, a telephone number. */
    boolean isScore(Lexemes lexemes, Numeral numeral) {
        int dash = numeral.to();
        return (lexemes.is(dash, "-") || lexemes.is(dash, "–"))
                && lexemes.isGlued(dash)
                && lexemes.isGlued(dash + 1)
                && lexemes.isDigits(dash + 1);
    }

    /** Whether it belongs to a date or a time of day. */
    boolean isTime(Lexemes lexemes, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        String next = lexemes.word(to);
        String before = lexemes.word(from - 1);
        boolean day = numeral.form() == Form.FIGURES && numeral.value() <= 31;
        if (MONTHS.contains(next) && (day || isYear(numeral)) && (lexemes.isCapital(to) || !next.equals("may"))) {
            return true;
        }
        if (MONTHS.contains(before) && lexemes.isCapital(from - 1) && (day || isYear(numeral))) {
            return true;
        }
        if (CLOCK_WORDS.contains(next) && (!next.equals("o") || lexemes.is(to + 2, "clock"))) {
            return true;
        }
        if ((next.equals("a") || next.equals("p")) && lexemes.is(to + 1, ".") && lexemes.is(to + 2, "m")) {
            return true;
        }
        return numeral.value() <= 24 && BEFORE_CLOCKS.contains(before) && BEHIND_CLOCKS.contains(next);
    }

    /** Whether it is a year, unless {@code counted} says that something is. */
    boolean isYear(Lexemes lexemes, Numeral numeral, boolean counted) {
        return isYear(numeral) && (!counted || BEFORE_YEARS.contains(lexemes.word(numeral.from() - 1)));
    }

    private static boolean isYear(Numeral numeral) {
        return numeral.form() == Form.FIGURES
                && numeral.figures() == YEAR_DIGITS
                && numeral.value() >= FIRST_YEAR
                && numeral.value() <= LAST_YEAR;
    }

    /** Whether it is an age. */
    boolean isAge(Lexemes lexemes, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        String before = lexemes.word(from - 1);
        if (before.equals("aged") || before.equals("age") || before.equals("ages")) {
            return true;
        }
        int unit = lexemes.is(to, "-") ? to + 1 : to;
        int old = lexemes.is(unit + 1, "-") ? unit + 2 : unit + 1;
        String unitWord = lexemes.word(unit);
        boolean time = unitWord.startsWith("year")
                || unitWord.startsWith("month")
                || unitWord.startsWith("week")
                || unitWord.startsWith("day");
        if (time
                && (lexemes.is(old, "old")
                        || lexemes.is(old, "olds")
                        || (lexemes.is(old, "of") && lexemes.is(old + 1, "age")))) {
            return true;
        }
        boolean opens = before.equals(",") || before.equals("(");
        boolean closes = lexemes.is(to, ",") || lexemes.is(to, ")");
        return opens
                && (closes || (lexemes.is(to, ".") && !lexemes.isDigits(to + 1)))
                && lexemes.isCapital(from - 2)
                && numeral.form() == Form.FIGURES
                && numeral.value() >= 1
                && numeral.value() <= OLDEST;
    }

    /** Whether it is a number by which something is known: "channel 6", "Apollo 13", "No. 10", "007", "(2)". */
    boolean isName(Lexemes lexemes, Numeral numeral, boolean counted) {
        int from = numeral.from();
        int before = lexemes.is(from - 1, ".") ? from - 2 : from - 1;
        boolean sameSentence = !lexemes.beginsSentence(from) || lexemes.is(before, "no");
        if (numeral.form() == Form.FIGURES
                && ((lexemes.word(from).startsWith("0") && numeral.figures() > 1)
                        || numeral.figures() >= LONG_NUMBER)) {
            return true;
        }
        if (lexemes.beginsParagraph(from) && (lexemes.is(numeral.to(), ".") || lexemes.is(numeral.to(), ")"))) {
            return true;
        }
        if (!sameSentence || !lexemes.isLetters(before)) {
            return false;
        }
        boolean label = labels.contains(lexemes.word(before));
        boolean capital = lexemes.isCapital(before) && !lexemes.beginsSentence(before);
        if (label && (!counted || lexemes.isCapital(before))) {
            return true;
        }
        boolean capitalWord = numeral.form() == Form.WORDS && lexemes.isCapital(from);
        return !counted && (capitalWord || (capital && numeral.form() == Form.FIGURES));
    }
}
