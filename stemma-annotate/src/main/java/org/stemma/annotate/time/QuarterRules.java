package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.time.Tenses.Direction;

/** What ordinals number: quarters, halves and centuries. One text; not shared. */
final class QuarterRules {
    private final TextState state;

    private final DateFigures figures;

    private final Lexemes lexemes;

    private final TimeWords words;

    QuarterRules(TextState state) {
        this.state = state;
        figures = state.figures;
        lexemes = state.lexemes;
        words = state.words;
    }

    /** What an ordinal numbers: a quarter, a half, a century, the first months. */
    Optional<Timex> ordinal(int from, int next, int number) {
        return ordinalPart(from, next, number, Optional.empty());
    }

    Optional<Timex> ordinalPart(int from, int next, int number, Optional<Integer> saidYear) {
        int noun = lexemes.is(next, "-") && lexemes.isGlued(next) ? next + 1 : next;
        if (lexemes.is(noun, "fiscal")) {
            noun++;
        }
        String word = lexemes.word(noun);
        if (word.equals("century") && number <= 22) {
            return Optional.of(Timex.date(from, noun + 1, String.format(java.util.Locale.ROOT, "%02d", number - 1)));
        }
        if (number == 1 && word.equals("two") && lexemes.is(noun + 1, "quarters")) {
            int year = lexemes.is(noun + 2, "of") ? noun + 3 : noun + 2;
            return figures.isYear(year)
                    ? Optional.of(Timex.date(from, year + 1, Values.year(figures.number(year)) + "-H1"))
                    : Optional.empty();
        }
        boolean quarter = word.equals("quarter") && number <= 4;
        boolean half = word.equals("half")
                && number <= 2
                && (saidYear.isPresent() || (lexemes.is(noun + 1, "of") && isPeriod(noun + 2)));
        if (!quarter && !half) {
            return Optional.empty();
        }
        int to = noun + 1;
        Optional<Integer> year = saidYear;
        int ofYear = lexemes.is(to, "of") ? to + 1 : to;
        Optional<Integer> relative = words.relative(lexemes, lexemes.is(ofYear, "the") ? ofYear + 1 : ofYear);
        if (figures.isYear(ofYear)) {
            year = Optional.of(figures.number(ofYear));
            to = ofYear + 1;
        } else if (relative.isPresent() && state.published.isPresent() && lexemes.is(ofYear + 1, "year")) {
            year = Optional.of(state.published.get().getYear() + relative.get());
            to = ofYear + 2;
        } else if (year.isEmpty()) {
            year = yearOfQuarter(half ? 2 * number : number, from, to);
        }
        String value = year.map(Values::year).orElse(Values.UNKNOWN_YEAR) + (half ? "-H" : "-Q") + number;
        if (quarter && year.isPresent()) {
            state.tell(LocalDate.of(year.get(), 3 * number - 2, 1));
        }
        return Optional.of(Timex.date(from, to, value));
    }

    private boolean isPeriod(int at) {
        return figures.isYear(at)
                || lexemes.is(at, "the")
                || words.relative(lexemes, at).isPresent();
    }

    /** Quarters are told of when they have begun, or when the next one is meant; else they are those of last year. */
    private Optional<Integer> yearOfQuarter(int quarter, int from, int to) {
        if (state.published.isEmpty()) {
            return Optional.empty();
        }
        int year = state.published.get().getYear();
        int now = state.published.get().get(IsoFields.QUARTER_OF_YEAR);
        if (quarter <= now) {
            return Optional.of(quarter < now - 1 && state.direction(from, to) == Direction.FUTURE ? year + 1 : year);
        }
        boolean ahead = state.direction(from, to) == Direction.FUTURE
                || (quarter == now + 1 && state.direction(from, to) != Direction.PAST);
        return Optional.of(ahead ? year : year - 1);
    }
}
