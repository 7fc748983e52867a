package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.time.Tenses.Direction;

/** One text while it is read: its lexemes, its anchor, and the times that it spoke of last. Not shared. */
final class TextState {
    /** A day of a month that lies this much nearer on one side than on the other is meant on that side. */
    private static final int CLEARLY_NEARER = 4;

    /** Without a tense, news looks back: the past may be so many times further away. */
    private static final int LOOKS_BACK = 2;

    final Lexemes lexemes;
    final TimeWords words;
    final DateFigures figures;

    /** The day of publication: of the text, or of the entry of a live report that is being read. */
    Optional<LocalDate> published;

    /** The day that the text named last, from which "a day later" counts. */
    Optional<LocalDate> told = Optional.empty();

    /** A day in the quarter that the text named last, which "the quarter" and "a year earlier" take up. */
    Optional<LocalDate> quarter = Optional.empty();

    TextState(Lexemes lexemes, TimeWords words, Anchor anchor) {
        this.lexemes = lexemes;
        this.words = words;
        figures = new DateFigures(lexemes);
        published = anchor.day();
    }

    Direction direction(int from, int to) {
        return words.tenses.around(lexemes, from, to);
    }

    /** The day that relative times of the story count from: the one told last, else that of publication. */
    Optional<LocalDate> narrated() {
        return told.or(() -> published);
    }

    /** The year of a month, by the tense around it and else the nearest. */
    Optional<Integer> yearOf(int month, Optional<Integer> day, int from, int to) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = published.get();
        int dayOfMonth = Math.min(day.orElse(1), 28);
        LocalDate here = LocalDate.of(anchor.getYear(), month, dayOfMonth);
        boolean sameMonth = month == anchor.getMonthValue();
        if (sameMonth) {
            return Optional.of(anchor.getYear());
        }
        LocalDate before = here.isAfter(anchor) ? here.minusYears(1) : here;
        LocalDate after = here.isAfter(anchor) ? here : here.plusYears(1);
        long back = anchor.toEpochDay() - before.toEpochDay();
        long ahead = after.toEpochDay() - anchor.toEpochDay();
        Direction direction = direction(from, to);
        boolean past = switch (direction) {
            case PAST -> back <= CLEARLY_NEARER * ahead;
            case FUTURE -> ahead > CLEARLY_NEARER * back;
            case UNKNOWN -> back <= LOOKS_BACK * ahead;
        };
        return Optional.of(past ? before.getYear() : after.getYear());
    }

    /** Takes a quarter up as the one that is reported on, if it is over. */
    void tell(LocalDate quarter) {
        if (published.map(day -> !quarter.plusMonths(3).isAfter(day)).orElse(true)) {
            this.quarter = Optional.of(quarter);
        }
    }
}
