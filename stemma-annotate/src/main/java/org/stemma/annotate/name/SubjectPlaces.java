package org.stemma.annotate.name;

import org.stemma.annotate.token.Words;

/** Where a mention is the subject of a clause. Immutable; safe between threads. */
final class SubjectPlaces {

    /** How many tokens an apposition between two commas has at most when the verb behind it is looked for. */
    private static final int LONGEST_APPOSITION = 16;

    private final Words words;
    private final NameLexicon lexicon;

    SubjectPlaces(Words words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** One past "(ABC)" behind a name. */
    int afterBrackets(int until, int end) {
        return until + 2 < end && words.is(until, "(") && words.is(until + 2, ")") ? until + 3 : until;
    }

    /** Whether a mention is the subject of a clause: a verb follows, and no preposition stands before it. */
    boolean isSubject(int from, int until, int first, int end) {
        if (from > first && lexicon.functionWords.contains(words.lower(from - 1)) && isPreposition(from - 1)) {
            return false;
        }
        if (from > first && lexicon.speech.contains(words.lower(from - 1))) {
            return true;
        }
        int next = afterBrackets(until, end);
        if (words.is(next, ",")) {
            int close = next + 1;
            while (close < end && close < next + LONGEST_APPOSITION && !words.is(close, ",")) {
                close++;
            }
            next = words.is(close, ",") ? close + 1 : next;
        }
        while (next < end && (words.lower(next).endsWith("ly") || words.is(next, "also") || words.is(next, "then"))) {
            next++;
        }
        return next < end && isFiniteVerb(next);
    }

    private boolean isPreposition(int token) {
        return switch (words.lower(token)) {
            case "of",
                    "in",
                    "at",
                    "for",
                    "from",
                    "to",
                    "with",
                    "by",
                    "on",
                    "near",
                    "into",
                    "about",
                    "against",
                    "under" -> true;
            default -> false;
        };
    }

    private boolean isFiniteVerb(int token) {
        String lower = words.lower(token);
        return lexicon.auxiliaries.contains(lower)
                || lexicon.speech.contains(lower)
                || (words.isLowerCase(token)
                        && (lexicon.irregularPasts.contains(lower)
                                || (lexicon.words.isVerb(lower) && (lower.endsWith("s") || lower.endsWith("ed")))));
    }
}
