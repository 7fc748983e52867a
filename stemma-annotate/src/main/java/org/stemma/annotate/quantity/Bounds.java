package org.stemma.annotate.quantity;

import java.util.HashMap;
import java.util.Optional;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.PhraseTable;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;

/** The words around a number that say in which direction it is meant. Immutable; safe between threads. */
final class Bounds {
    /** Direction and roughness of a number. */
    record Bound(boolean fromBelow, boolean fromAbove, boolean about) {
        static final Bound NONE = new Bound(false, false, false);

        Bound and(Bound other) {
            return new Bound(fromBelow || other.fromBelow, fromAbove || other.fromAbove, about || other.about);
        }
    }

    /** How many such phrases may stand one before the other: "at least some 40". */
    private static final int MOST_PHRASES = 3;

    private final PhraseTable<Bound> before;
    private final PhraseTable<Bound> after;

    Bounds(Lexicon lexicon) {
        before = table(lexicon, "before");
        after = table(lexicon, "after");
    }

    private static PhraseTable<Bound> table(Lexicon lexicon, String section) {
        var bounds = new HashMap<String, Bound>();
        WordLists.meanings(lexicon, section).forEach((phrase, kind) -> bounds.put(phrase, bound(kind)));
        return PhraseTable.of(bounds);
    }

    private static Bound bound(String kind) {
        return switch (kind) {
            case "at_least" -> new Bound(true, false, false);
            case "at_most" -> new Bound(false, true, false);
            case "about" -> new Bound(false, false, true);
            case "about_at_least" -> new Bound(true, false, true);
            case "about_at_most" -> new Bound(false, true, true);
            default -> throw new IllegalStateException("bounds: no such kind: " + kind);
        };
    }

    /** Where the phrases that end before this lexeme begin, and what they say together. */
    PhraseTable.Match<Bound> before(Lexemes lexemes, int end) {
        int first = end;
        Bound bound = Bound.NONE;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Optional<PhraseTable.Match<Bound>> phrase = before.endingBefore(lexemes, first);
            if (phrase.isEmpty() || lexemes.beginsParagraph(first)) {
                break;
            }
            first = phrase.get().from();
            bound = bound.and(phrase.get().meaning());
        }
        return new PhraseTable.Match<>(first, end, bound);
    }

    /** The phrase that begins at this lexeme. */
    Optional<PhraseTable.Match<Bound>> after(Lexemes lexemes, int lexeme) {
        return lexemes.beginsParagraph(lexeme) ? Optional.empty() : after.startingAt(lexemes, lexeme);
    }
}
