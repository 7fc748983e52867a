package org.stemma.annotate.time;

import org.stemma.annotate.lexeme.Lexemes;

/** The figures of dates where they stand in a text. One text; not shared. */
final class DateFigures {
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2059;

    static final int OLDEST_YEAR = 1000;

    private final Lexemes lexemes;

    DateFigures(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Whether four digits stand here that may be a year and are no part of a longer number. */
    boolean isYear(int at) {
        return lexemes.isDigits(at)
                && lexemes.length(at) == 4
                && number(at) >= OLDEST_YEAR
                && number(at) <= LAST_YEAR
                && !(lexemes.isGlued(at + 1)
                        && (lexemes.isLetters(at + 1)
                                || lexemes.is(at + 1, ":")
                                || ((lexemes.is(at + 1, ",")
                                                || lexemes.is(at + 1, ".")
                                                || lexemes.is(at + 1, "/")
                                                || lexemes.is(at + 1, "-"))
                                        && lexemes.isGlued(at + 2)
                                        && lexemes.isDigits(at + 2)
                                        && lexemes.length(at + 2) < 4)));
    }

    boolean glued(int at, String mark) {
        return lexemes.is(at, mark) && lexemes.isGlued(at) && lexemes.isGlued(at + 1);
    }

    /** Whether one or two digits stand here. */
    boolean isDayFigure(int at) {
        return lexemes.isDigits(at) && lexemes.length(at) <= 2;
    }

    boolean digits(int at, int length) {
        return lexemes.isDigits(at) && lexemes.length(at) == length;
    }

    int number(int at) {
        return lexemes.length(at) > 9 ? Integer.MAX_VALUE : Integer.parseInt(lexemes.word(at));
    }
}
