package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.time.Tenses.Direction;
import org.stemma.model.annotation.TimexType;

/** Times told by units and by words for them: "daily", "tomorrow", "the quarter", "in spring", "recently". One text; not shared. */
final class PeriodRules {
    /** Half of a quarter in days: so far before its end lies the middle that tells which one it is. */
    private static final int HALF_A_QUARTER = 45;

    private static final Set<String> RATES =
            Set.of("once", "twice", "times", "cent", "percent", "million", "billion", "thousand", "hundred", "%");

    private static final Set<String> VERBS_IN_S = Set.of("lasts", "takes", "perhaps", "across", "spends", "towards");

    private static final Set<String> COMPARABLE = Set.of("corresponding", "comparable", "same");
    private static final Set<String> IN_THE_DAY = Set.of("later", "earlier", "late", "early");
    private static final Set<String> BEFORE_THEN = Set.of("until", "till", "by");
    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "ll");
    private static final Set<String> SHADES = Set.of("early", "late", "mid");
    private static final Set<String> DURING = Set.of("for", "of", "in", "during", "through", "throughout");

    private static final Set<String> SEASON_PREPOSITIONS =
            Set.of("in", "since", "by", "until", "during", "this", "over");

    private static final Set<String> BEFORE_THE_SEASON =
            Set.of("in", "since", "by", "until", "during", "over", "of", "through", "throughout", "into", "for");

    private final TextState state;

    private final DateRules dates;

    private final Lexemes lexemes;

    private final TimeWords words;

    private final LengthRules lengths;

    private final RelativeRules relatives;

    PeriodRules(TextState state, DateRules dates) {
        this.state = state;
        this.dates = dates;
        lexemes = state.lexemes;
        words = state.words;
        lengths = new LengthRules(state);
        relatives = new RelativeRules(state, dates, lengths);
    }

    /** The period that begins at a lexeme. */
    Optional<Timex> at(int at) {
        return repeated(at)
                .or(() -> deictic(at))
                .or(() -> nextToDay(at))
                .or(() -> relatives.at(at))
                .or(() -> lengths.counted(at))
                .or(() -> definite(at))
                .or(() -> season(at))
                .or(() -> reference(at));
    }

    /** "daily", "every year", "twice a week". */
    private Optional<Timex> repeated(int at) {
        return words.sets
                .startingAt(lexemes, at)
                .filter(match -> isRate(match.from(), match.to()))
                .map(match -> {
                    String value = match.meaning().replace(" ", "");
                    return Timex.of(TimexType.SET, match.from(), match.to(), value);
                });
    }

    private boolean isRate(int from, int to) {
        if (!lexemes.is(from, "a") && !lexemes.is(from, "an")) {
            return true;
        }
        String before = lexemes.word(from - 1);
        boolean counted = lexemes.isDigits(from - 1)
                || RATES.contains(before)
                || (before.length() > 3
                        && before.endsWith("s")
                        && lexemes.isLetters(from - 1)
                        && !before.endsWith("ss")
                        && !VERBS_IN_S.contains(before));
        return counted && !lengths.isOffset(to) && !lexemes.is(to, "or");
    }

    /** "today", "yesterday", "the day before yesterday", "tomorrow", "tonight", "will one day". */
    private Optional<Timex> deictic(int at) {
        int shift = switch (lexemes.word(at)) {
            case "today", "tonight" -> 0;
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 2;
        };
        if (shift < 2) {
            Timex day = dayFromPublication(at, at + 1, shift);
            return Optional.of(lexemes.is(at, "tonight") ? day.withPart(at + 1, "TNI") : day);
        }
        if (lexemes.is(at, "one") && lexemes.is(at + 1, "day") && MODALS.contains(lexemes.word(at - 1))) {
            return Optional.of(Timex.date(at, at + 2, "FUTURE_REF"));
        }
        if (lexemes.is(at, "day") && (lexemes.is(at + 1, "before") || lexemes.is(at + 1, "after"))) {
            int sign = lexemes.is(at + 1, "before") ? -1 : 1;
            boolean yesterday = lexemes.is(at + 2, "yesterday") && sign < 0;
            boolean tomorrow = lexemes.is(at + 2, "tomorrow") && sign > 0;
            return yesterday || tomorrow ? Optional.of(dayFromPublication(at, at + 3, 2 * sign)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "the day before Tuesday", "the day after Christmas", "the day before last Tuesday". */
    private Optional<Timex> nextToDay(int at) {
        boolean before = lexemes.is(at + 1, "before");
        if (!lexemes.is(at, "day") || !(before || lexemes.is(at + 1, "after"))) {
            return Optional.empty();
        }
        return dates.at(at + 2)
                .or(() -> relatives.at(at + 2))
                .filter(date -> date.type() == TimexType.DATE)
                .flatMap(date -> date.day().map(day -> Timex.day(at, date.to(), day.plusDays(before ? -1 : 1))));
    }

    private Timex dayFromPublication(int from, int to, int shift) {
        return state.published
                .map(day -> Timex.day(from, to, day.plusDays(shift)))
                .orElseGet(() -> Timex.date(from, to, "XXXX-XX-XX"));
    }

    /** "the corresponding period last year": the quarter that is reported on, a year before. */
    private Optional<Timex> comparable(int at) {
        boolean same = COMPARABLE.contains(lexemes.word(at))
                && (lexemes.is(at + 1, "period") || lexemes.is(at + 1, "quarter"))
                && (lexemes.is(at + 2, "last") || lexemes.is(at + 2, "a"))
                && lexemes.is(at + 3, "year");
        boolean tail = lexemes.is(at + 4, "ago") || lexemes.is(at + 4, "earlier");
        if (!same || (lexemes.is(at + 2, "a") && !tail)) {
            return Optional.empty();
        }
        int to = lexemes.is(at + 2, "a") ? at + 5 : at + 4;
        return state.quarter.map(day -> Timex.date(at, to, Values.of(day.minusYears(1), "Q")));
    }

    /** "the latest fiscal year" is over. */
    private Optional<Timex> fiscalYear(int at) {
        boolean latest = lexemes.is(at, "latest") && lexemes.is(at + 1, "fiscal") && lexemes.is(at + 2, "year");
        return latest
                ? state.published.map(day -> Timex.date(at, at + 3, Values.of(day.minusYears(1), "Y")))
                : Optional.empty();
    }

    /** "later in the day". */
    private Optional<Timex> dayOfStory(int at) {
        boolean same = lexemes.is(at, "day")
                && lexemes.is(at - 1, "the")
                && lexemes.is(at - 2, "in")
                && IN_THE_DAY.contains(lexemes.word(at - 3));
        return same ? state.narrated().map(day -> Timex.day(at, at + 1, day)) : Optional.empty();
    }

    /** "week of 6 March". */
    private Optional<Timex> weekOf(int at) {
        boolean week = lexemes.is(at, "week")
                && (lexemes.is(at + 1, "of") || lexemes.is(at + 1, "ending") || lexemes.is(at + 1, "beginning"));
        return week
                ? dates.at(at + 2)
                        .flatMap(date -> date.day().map(day -> Timex.date(at, date.to(), Values.of(day, "W"))))
                : Optional.empty();
    }

    /** "the quarter", "the year", "the weekend", "the year-ago quarter", "the latest quarter". */
    private Optional<Timex> definite(int at) {
        if (lexemes.is(at, "year")
                && lexemes.is(at + 1, "-")
                && (lexemes.is(at + 2, "ago") || lexemes.is(at + 2, "earlier"))) {
            Optional<Timex> months = lengths.count(at + 3).flatMap(count -> lengths.length(at, count));
            if (months.isPresent()) {
                return months;
            }
            boolean period = lexemes.is(at + 3, "quarter") || lexemes.is(at + 3, "period");
            return Optional.of(Timex.date(
                    at,
                    period ? at + 4 : at + 3,
                    state.quarter
                            .or(() -> state.published)
                            .map(day -> Values.of(day.minusYears(1), state.quarter.isPresent() ? "Q" : "Y"))
                            .orElse(Values.UNKNOWN_YEAR)));
        }
        if (lexemes.is(at, "year")
                && (lexemes.is(at + 1, "end") || (lexemes.is(at + 1, "-") && lexemes.is(at + 2, "end")))) {
            return Optional.of(Timex.date(
                    at,
                    lexemes.is(at + 1, "end") ? at + 2 : at + 3,
                    state.published.map(day -> Values.of(day, "Y")).orElse(Values.UNKNOWN_YEAR)));
        }
        Optional<Timex> week =
                weekOf(at).or(() -> comparable(at)).or(() -> fiscalYear(at)).or(() -> dayOfStory(at));
        if (week.isPresent()) {
            return week;
        }
        boolean latest = lexemes.is(at, "latest");
        int noun = latest ? at + 1 : at;
        boolean full = lexemes.is(at - 1, "full") || lexemes.is(at - 1, "fiscal");
        boolean the = latest
                || (lexemes.is(at - 1, "that") && lexemes.is(at, "quarter"))
                || lexemes.is(full ? at - 2 : at - 1, "the");
        if (!the || state.published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = state.published.get();
        if (lexemes.is(noun, "quarter") && (lexemes.is(noun + 1, "ended") || lexemes.is(noun + 1, "ending"))) {
            Optional<LocalDate> end = dates.at(noun + 2).flatMap(Timex::day);
            if (end.isPresent()) {
                LocalDate middle = end.get().minusDays(HALF_A_QUARTER);
                state.tell(middle.withDayOfMonth(1));
                return Optional.of(Timex.date(at, noun + 1, Values.of(middle, "Q")));
            }
        }
        if (lexemes.is(noun, "quarter") || (latest && lexemes.is(noun, "period"))) {
            return Optional.of(Timex.date(at, noun + 1, Values.of(state.quarter.orElse(anchor.minusMonths(3)), "Q")));
        }
        if (lexemes.is(noun, "weekend")) {
            boolean ahead = state.direction(at, noun + 1) == Direction.FUTURE;
            LocalDate inWeek = ahead || anchor.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                    ? anchor
                    : anchor.minusWeeks(1);
            return Optional.of(Timex.date(at, noun + 1, Values.of(inWeek, "WE")));
        }
        int preposition = full ? at - 3 : at - 2;
        boolean during = DURING.contains(lexemes.word(preposition))
                && !lexemes.is(noun + 1, "to")
                && (!lexemes.is(noun + 1, "of") || lexemes.isMark(noun + 2));
        if (lexemes.is(noun, "week")
                && (lexemes.is(preposition, "for") || lexemes.is(preposition, "during"))
                && during) {
            return Optional.of(Timex.date(at, noun + 1, Values.of(anchor, "W")));
        }
        boolean year = during
                && lexemes.is(noun, "year")
                && words.numerals.at(lexemes, noun + 1).isEmpty();
        return year ? Optional.of(Timex.date(at, noun + 1, Values.of(anchor, "Y"))) : Optional.empty();
    }

    /** "the summer", "since the autumn", "in spring", "winter 2031". */
    private Optional<Timex> season(int at) {
        Optional<String> season = words.season(lexemes, at);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int year = lexemes.is(at + 1, "of") ? at + 2 : at + 1;
        if (lexemes.isDigits(year) && lexemes.length(year) == 4) {
            return Optional.of(Timex.date(at, year + 1, lexemes.word(year) + "-" + season.get()));
        }
        Optional<Timex> inWords = lexemes.is(at + 1, "of") ? dates.yearInWords(year) : Optional.empty();
        if (inWords.isPresent()) {
            return inWords.map(found -> Timex.date(at, found.to(), found.value() + "-" + season.get()));
        }
        boolean fall = lexemes.is(at, "fall") || lexemes.is(at, "spring");
        int before = SHADES.contains(lexemes.word(at - 1)) ? at - 2 : at - 1;
        boolean in = SEASON_PREPOSITIONS.contains(lexemes.word(before));
        boolean the = lexemes.is(before, "the") && BEFORE_THE_SEASON.contains(lexemes.word(before - 1));
        if ((!in && !the)
                || (fall && lexemes.is(at + 1, "of"))
                || lexemes.is(at + 1, "-")
                || state.published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = state.published.get();
        boolean begun = Seasons.firstMonth(season.get()) <= anchor.getMonthValue();
        boolean ahead = state.direction(at, at + 1) == Direction.FUTURE;
        int which = anchor.getYear() + (begun || ahead ? 0 : -1);
        return Optional.of(Timex.date(at, at + 1, Values.year(which) + "-" + season.get()));
    }

    /** "now", "recently", "in the future", "until then". */
    private Optional<Timex> reference(int at) {
        if (lexemes.is(at, "then") && BEFORE_THEN.contains(lexemes.word(at - 1)) && state.told.isPresent()) {
            return state.told.map(day -> Timex.day(at, at + 1, day));
        }
        return words.references
                .startingAt(lexemes, at)
                .filter(match -> isReference(match.from(), match.to(), match.meaning()))
                .map(match -> Timex.date(match.from(), match.to(), match.meaning()));
    }

    /** "Now, …" takes up the thread; "soon after", "as soon as", "the past two months", "at the time of" refer to something else than now. */
    private boolean isReference(int from, int to, String value) {
        String last = lexemes.word(to - 1);
        if (last.equals("past")) {
            return words.unit(lexemes, to).isEmpty() && lengths.count(to).isEmpty();
        }
        if (last.equals("now") && lexemes.beginsSentence(from) && lexemes.is(to, ",")) {
            return false;
        }
        boolean prospect = value.equals("FUTURE_REF") && (last.equals("soon") || last.equals("shortly"));
        if (prospect) {
            return !lexemes.is(to, "after")
                    && !lexemes.is(to, "as")
                    && !lexemes.is(to, "before")
                    && state.direction(from, to) != Direction.PAST;
        }
        if (last.equals("time") || last.equals("future")) {
            return !lexemes.is(to, "of")
                    && !lexemes.is(to, "when")
                    && !lexemes.is(to, "that")
                    && !lexemes.isCapital(to);
        }
        if (last.equals("previously")) {
            return !lexemes.word(to).endsWith("ed");
        }
        return !last.equals("once") || (lexemes.isLetters(to) && lexemes.is(to + 1, "-"));
    }
}
