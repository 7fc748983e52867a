package org.stemma.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.annotate.time.Tenses.Direction;
import org.stemma.model.annotation.TimexType;

/** Calendar times: dates, weekdays, months, years, decades, centuries, quarters, halves, holidays. One text; not shared. */
final class DateRules {
    private static final int MONTHS = 12;

    /** A two-digit year above this one lies in the last century. */
    private static final int CENTURY_BREAK = 50;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Words before which four digits outside the common range are a year as well. */
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "early",
            "late",
            "mid",
            "through",
            "throughout",
            "s",
            "between",
            "year",
            "circa");

    private final TextState state;

    private final Lexemes lexemes;

    private final TimeWords words;

    private final DateFigures figures;

    private final QuarterRules quarters;

    DateRules(TextState state) {
        this.state = state;
        lexemes = state.lexemes;
        words = state.words;
        figures = state.figures;
        quarters = new QuarterRules(state);
    }

    /** The calendar time that begins at a lexeme; the longest one. */
    Optional<Timex> at(int at) {
        if (lexemes.isDigits(at)) {
            return isoDate(at)
                    .or(() -> slashDate(at))
                    .or(() -> dayAndMonth(at))
                    .or(() -> listedDay(at))
                    .or(() -> ordinalFigures(at))
                    .or(() -> decadeFigures(at))
                    .or(() -> year(at));
        }
        if (!lexemes.isLetters(at)) {
            return Optional.empty();
        }
        return monthPhrase(at)
                .or(() -> weekdayPhrase(at))
                .or(() -> partOfDecade(at))
                .or(() -> words.ordinal(lexemes, at).flatMap(number -> quarters.ordinal(at, at + 1, number)))
                .or(() -> lexemes.is(at, "last") && lexemes.is(at + 1, "half")
                        ? quarters.ordinal(at, at + 1, 2)
                        : Optional.empty())
                .or(() -> words.decade(lexemes, at).map(decade -> decadeInWords(at, decade)))
                .or(() -> yearInWords(at))
                .or(() -> holiday(at));
    }

    /** "2031-03-04". */
    private Optional<Timex> isoDate(int at) {
        boolean form = lexemes.length(at) == 4
                && figures.glued(at + 1, "-")
                && figures.digits(at + 2, 2)
                && figures.glued(at + 3, "-")
                && figures.digits(at + 4, 2);
        return form
                ? calendarDay(at, at + 5, figures.number(at), figures.number(at + 2), figures.number(at + 4))
                : Optional.empty();
    }

    /** "12/03/2031": day before month unless only the other order is a date. */
    private Optional<Timex> slashDate(int at) {
        boolean form = lexemes.length(at) <= 2
                && figures.glued(at + 1, "/")
                && lexemes.isDigits(at + 2)
                && lexemes.length(at + 2) <= 2
                && figures.glued(at + 3, "/")
                && lexemes.isDigits(at + 4)
                && (figures.digits(at + 4, 4) || figures.digits(at + 4, 2));
        if (!form) {
            return Optional.empty();
        }
        int year = figures.number(at + 4);
        int full = year >= 100 ? year : year > CENTURY_BREAK ? 1900 + year : 2000 + year;
        return figures.number(at + 2) <= MONTHS
                ? calendarDay(at, at + 5, full, figures.number(at + 2), figures.number(at))
                : calendarDay(at, at + 5, full, figures.number(at), figures.number(at + 2));
    }

    private Optional<Timex> calendarDay(int from, int to, int year, int month, int day) {
        try {
            return Optional.of(Timex.day(from, to, LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "12 March", "12th of March 2031". */
    private Optional<Timex> dayAndMonth(int at) {
        if (lexemes.length(at) > 2) {
            return Optional.empty();
        }
        int next = at + 1;
        if (lexemes.isLetters(next) && lexemes.isGlued(next) && ORDINAL_ENDINGS.contains(lexemes.word(next))) {
            next++;
        }
        if (lexemes.is(next, "of")) {
            next++;
        }
        Optional<Integer> month = words.month(lexemes, next);
        if (month.isEmpty() || lexemes.beginsParagraph(next)) {
            return Optional.empty();
        }
        return dayOf(at, next + 1, month.get(), figures.number(at));
    }

    /** A day whose month stands with the other day of a pair: the 25 of "April 24 and 25", the 24 of "24 and 25 April". */
    private Optional<Timex> listedDay(int at) {
        if (lexemes.length(at) > 2) {
            return Optional.empty();
        }
        if (isJoint(at + 1) && lexemes.isDigits(at + 2)) {
            Optional<LocalDate> other = dayAndMonth(at + 2).flatMap(Timex::day);
            return other.flatMap(
                    day -> calendarDay(at, at + 1, day.getYear(), day.getMonthValue(), figures.number(at)));
        }
        boolean behind = isJoint(at - 1)
                && figures.isDayFigure(at - 2)
                && words.month(lexemes, at - 3).isPresent()
                && !lexemes.isLetters(at + 1)
                && !lexemes.is(at + 1, "-");
        return behind
                ? state.told.flatMap(
                        day -> calendarDay(at, at + 1, day.getYear(), day.getMonthValue(), figures.number(at)))
                : Optional.empty();
    }

    private boolean isJoint(int at) {
        return lexemes.is(at, "and") || lexemes.is(at, "or");
    }

    /** "March", "March 12", "March 12, 2031", "March 2031", "March last year". */
    Optional<Timex> monthPhrase(int at) {
        Optional<Integer> month = words.month(lexemes, at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = lexemes.is(at + 1, ".") && lexemes.isGlued(at + 1) && lexemes.length(at) <= 4 ? at + 2 : at + 1;
        boolean day = lexemes.isDigits(next)
                && lexemes.length(next) <= 2
                && figures.number(next) >= 1
                && figures.number(next) <= 31
                && !figures.glued(next + 1, ":")
                && !(figures.glued(next + 1, ".") && lexemes.isDigits(next + 2));
        if (day && !lexemes.beginsParagraph(next)) {
            boolean ordinal = lexemes.isGlued(next + 1) && ORDINAL_ENDINGS.contains(lexemes.word(next + 1));
            return dayOf(at, ordinal ? next + 2 : next + 1, month.get(), figures.number(next));
        }
        Optional<Integer> dayInWords = words.ordinal(lexemes, next);
        if (dayInWords.isPresent() && !lexemes.is(next + 1, "quarter")) {
            return dayOf(at, next + 1, month.get(), dayInWords.get());
        }
        return Optional.of(monthOf(at, next == at + 2 && !lexemes.isDigits(next) ? at + 1 : next, month.get()));
    }

    private Timex monthOf(int from, int next, int month) {
        int joint = lexemes.is(next, ",") || lexemes.is(next, "of") ? next + 1 : next;
        if (figures.isYear(joint)) {
            return Timex.date(from, joint + 1, Values.month(Optional.of(figures.number(joint)), month));
        }
        Optional<Integer> relative = words.relative(lexemes, next);
        if (relative.isPresent() && lexemes.is(next + 1, "year") && state.published.isPresent()) {
            return Timex.date(
                    from,
                    next + 2,
                    Values.month(Optional.of(state.published.get().getYear() + relative.get()), month));
        }
        return Timex.date(from, next, Values.month(state.yearOf(month, Optional.empty(), from, next), month));
    }

    private Optional<Timex> dayOf(int from, int next, int month, int day) {
        if (!Values.isDay(month, day)) {
            return Optional.empty();
        }
        int joint = lexemes.is(next, ",") || lexemes.is(next, "of") ? next + 1 : next;
        boolean said = figures.isYear(joint) && !lexemes.beginsParagraph(joint);
        int to = said ? joint + 1 : next;
        Optional<Integer> year =
                said ? Optional.of(figures.number(joint)) : state.yearOf(month, Optional.of(day), from, to);
        if (year.isEmpty()) {
            return Optional.of(Timex.date(from, to, Values.day(year, month, day)));
        }
        return calendarDay(from, to, year.get(), month, day);
    }

    /** "Friday", "Friday, March 12", "Friday 12 March", "Fridays", "Friday night". */
    private Optional<Timex> weekdayPhrase(int at) {
        Optional<Integer> weekday = words.weekday(lexemes, at);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        boolean plural = lexemes.word(at).endsWith("days")
                || (words.daypart(lexemes, at + 1).isPresent()
                        && lexemes.word(at + 1).endsWith("s"));
        if (plural || lexemes.is(at - 1, "every") || lexemes.is(at - 1, "each")) {
            String part = words.daypart(lexemes, at + 1).orElse("");
            return Optional.of(
                    Timex.of(TimexType.SET, at, part.isEmpty() ? at + 1 : at + 2, "XXXX-WXX-" + weekday.get() + part));
        }
        int next = at + 1;
        while (next < at + 3 && (lexemes.is(next, ",") || lexemes.is(next, ".") || lexemes.is(next, "the"))) {
            next++;
        }
        if (!lexemes.beginsParagraph(next)) {
            Optional<Timex> date = lexemes.isDigits(next)
                    ? dayAndMonth(next)
                    : monthPhrase(next).filter(month -> month.value().length() > 7);
            if (date.isPresent()) {
                return date.map(found -> found.between(at, found.to()));
            }
        }
        return Optional.of(state.published
                .map(anchor -> Timex.day(at, at + 1, weekdayNear(anchor, weekday.get(), state.direction(at, at + 1))))
                .orElseGet(() -> Timex.date(at, at + 1, "XXXX-WXX-" + weekday.get())));
    }

    /** The weekday of this name on the side that the tense tells; the day itself if it has the name. */
    static LocalDate weekdayNear(LocalDate anchor, int weekday, Direction direction) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return direction == Direction.FUTURE
                ? anchor.with(TemporalAdjusters.nextOrSame(day))
                : anchor.with(TemporalAdjusters.previousOrSame(day));
    }

    /** "the 1990s", "the '90s". */
    private Optional<Timex> decadeFigures(int at) {
        boolean plural = (lexemes.isGlued(at + 1) && lexemes.is(at + 1, "s"))
                || (lexemes.isGlued(at + 1)
                        && (lexemes.is(at + 1, "'") || lexemes.is(at + 1, "’"))
                        && lexemes.is(at + 2, "s")
                        && lexemes.isGlued(at + 2));
        if (!plural || figures.number(at) % 10 != 0) {
            return Optional.empty();
        }
        int to = lexemes.is(at + 1, "s") ? at + 2 : at + 3;
        if (lexemes.length(at) == 4
                && figures.number(at) >= DateFigures.OLDEST_YEAR
                && figures.number(at) < DateFigures.LAST_YEAR) {
            return Optional.of(Timex.date(at, to, lexemes.word(at).substring(0, 3)));
        }
        boolean apostrophe = lexemes.is(at - 1, "'") || lexemes.is(at - 1, "’") || lexemes.is(at - 1, "‘");
        return lexemes.length(at) == 2 && apostrophe
                ? Optional.of(Timex.date(at - 1, to, "19" + lexemes.word(at).charAt(0)))
                : Optional.empty();
    }

    /** "the last half of the '80s", "the second half of the nineties": its value is the decade. */
    private Optional<Timex> partOfDecade(int at) {
        boolean part = (lexemes.is(at + 1, "half") || lexemes.is(at + 1, "part")) && lexemes.is(at + 2, "of");
        if (!part) {
            return Optional.empty();
        }
        int decade = lexemes.is(at + 3, "the") ? at + 4 : at + 3;
        if (lexemes.isMark(decade)) {
            decade++;
        }
        int figure = decade;
        Optional<Timex> found = lexemes.isDigits(figure)
                ? decadeFigures(figure)
                : words.decade(lexemes, figure).map(number -> decadeInWords(figure, number));
        return found.map(time -> time.between(at, time.to()));
    }

    private Timex decadeInWords(int at, int decade) {
        return Timex.date(at, at + 1, "19" + decade / 10);
    }

    /** A bare year: four digits in the company of words of time, or in a range where news has no other such numbers. */
    private Optional<Timex> year(int at) {
        if (!figures.isYear(at) || isGluedToWord(at)) {
            return Optional.empty();
        }
        int year = figures.number(at);
        boolean common = year >= DateFigures.FIRST_YEAR && year <= DateFigures.LAST_YEAR;
        boolean measured = lexemes.is(at + 1, "%")
                || lexemes.is(at + 1, "per")
                || lexemes.is(at + 1, "people")
                || (words.unit(lexemes, at + 1).isPresent()
                        && !lexemes.is(at + 1, "quarter")
                        && !lexemes.is(at + 1, "second"));
        boolean money = lexemes.isMark(at - 1) && "$£€#".contains(lexemes.word(at - 1));
        if ((!common && !BEFORE_YEARS.contains(lexemes.word(at - 1))) || measured || money) {
            return Optional.empty();
        }
        Optional<Timex> quarter = words.ordinal(lexemes, at + 1)
                .flatMap(number -> quarters.ordinalPart(at, at + 2, number, Optional.of(year)));
        boolean period = lexemes.is(at + 1, "quarter") || lexemes.is(at + 1, "period");
        if (period && state.quarter.isPresent()) {
            return Optional.of(
                    Timex.date(at, at + 2, Values.of(state.quarter.get().withYear(year), "Q")));
        }
        return quarter.isPresent() ? quarter : Optional.of(Timex.date(at, at + 1, Values.year(year)));
    }

    private boolean isGluedToWord(int at) {
        return lexemes.isGlued(at)
                && !lexemes.is(at - 1, "-")
                && !lexemes.is(at - 1, "–")
                && !lexemes.is(at - 1, "(")
                && !isQuote(at - 1);
    }

    /** "nineteen ninety-six", "the year two thousand". */
    Optional<Timex> yearInWords(int at) {
        boolean nineteen = lexemes.is(at, "nineteen") || (lexemes.is(at, "twenty") && !lexemes.is(at + 1, "-"));
        if (nineteen) {
            Optional<Numeral> rest = words.numerals
                    .at(lexemes, at + 1)
                    .filter(number -> number.low() >= 10
                            && number.low() < 100
                            && number.figures() == 0
                            && number.form() == Numeral.Form.WORDS);
            return rest.map(number ->
                    Timex.date(at, number.to(), (lexemes.is(at, "nineteen") ? "19" : "20") + (int) number.low()));
        }
        if (lexemes.is(at, "two")
                && lexemes.is(at + 1, "thousand")
                && (lexemes.is(at - 1, "year") || lexemes.is(at - 1, "in") || lexemes.is(at - 1, "of"))) {
            return words.numerals
                    .at(lexemes, at)
                    .filter(number -> number.low() <= DateFigures.LAST_YEAR)
                    .map(number -> Timex.date(at, number.to(), Values.year((int) number.low())));
        }
        return Optional.empty();
    }

    /** "20th century", "3rd quarter", "4th of July". */
    private Optional<Timex> ordinalFigures(int at) {
        boolean ordinal =
                lexemes.isGlued(at + 1) && ORDINAL_ENDINGS.contains(lexemes.word(at + 1)) && lexemes.length(at) <= 2;
        return ordinal ? quarters.ordinal(at, at + 2, figures.number(at)) : Optional.empty();
    }

    private Optional<Timex> holiday(int at) {
        if (!lexemes.isCapital(at)) {
            return Optional.empty();
        }
        return words.holidays.startingAt(lexemes, at).flatMap(match -> {
            boolean said = figures.isYear(match.to());
            if (!said && state.published.isEmpty()) {
                return Optional.empty();
            }
            int to = said ? match.to() + 1 : match.to();
            int year = said ? figures.number(match.to()) : nearestYear(match.meaning(), at, to);
            return Optional.of(Timex.day(at, to, Holidays.in(year, match.meaning())));
        });
    }

    private int nearestYear(String rule, int from, int to) {
        LocalDate anchor = state.published.orElseThrow();
        LocalDate here = Holidays.in(anchor.getYear(), rule);
        return state.yearOf(here.getMonthValue(), Optional.of(here.getDayOfMonth()), from, to)
                .orElse(anchor.getYear());
    }

    private boolean isQuote(int at) {
        return lexemes.isMark(at) && "\"“‘'—`".contains(lexemes.word(at));
    }
}
