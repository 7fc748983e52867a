package org.stemma.annotate.time;

import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;

/** Tells from the words around a time whether it lies ahead or behind. Immutable; safe between threads. */
final class Tenses {
    /** Which way a time lies from publication. */
    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** How far, in lexemes, a verb may stand from the time that it dates. */
    private static final int REACH = 18;

    /** A cue behind the time counts as this many lexemes further away: English puts its times behind its verbs. */
    private static final int BEHIND = 5;

    /** The shortest word whose ending -ed makes it a past tense. */
    private static final int SHORTEST_PAST = 5;

    private final Set<String> future;
    private final Set<String> past;

    Tenses(Set<String> future, Set<String> past) {
        this.future = future;
        this.past = past;
    }

    /** The direction of the cue nearest to the lexemes from {@code from} up to {@code to}, in their sentence. */
    Direction around(Lexemes lexemes, int from, int to) {
        if (lexemes.is(from - 1, "by") || lexemes.is(from - 1, "until")) {
            return Direction.FUTURE;
        }
        Direction before = Direction.UNKNOWN;
        int beforeAt = REACH;
        for (int i = from - 1; i >= 0 && i > from - REACH && !lexemes.beginsSentence(i + 1); i--) {
            Direction here = cue(lexemes, i);
            if (here != Direction.UNKNOWN) {
                before = here;
                beforeAt = from - i;
                break;
            }
        }
        for (int i = to;
                i < lexemes.size() && i < to + beforeAt - BEHIND && !lexemes.beginsSentence(i) && !isQuote(lexemes, i);
                i++) {
            Direction here = cue(lexemes, i);
            if (here != Direction.UNKNOWN) {
                return here;
            }
        }
        return before;
    }

    /** What follows a quotation tells when it was said, not when what it says will happen. */
    private static boolean isQuote(Lexemes lexemes, int at) {
        return lexemes.is(at, "\"")
                || lexemes.is(at, "”")
                || ((lexemes.is(at, "’") || lexemes.is(at, "'"))
                        && !lexemes.isLetters(at + 1)
                        && !lexemes.isLetters(at - 1));
    }

    private Direction cue(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        if (future.contains(word)) {
            return Direction.FUTURE;
        }
        if (lexemes.is(at - 1, "be")) {
            return Direction.UNKNOWN;
        }
        boolean regular = !lexemes.isCapital(at) && word.length() >= SHORTEST_PAST && word.endsWith("ed");
        return regular || past.contains(word) ? Direction.PAST : Direction.UNKNOWN;
    }
}
