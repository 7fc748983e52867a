package org.stemma.trace.wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Lexicon.Match;

/** Kinds of places from the smallest to the largest: a street, a town, a region. */
public final class Places {
    private static final Lexicon KINDS = Lexicon.load("places");

    private Places() {}

    /** How large a kind of place is, 1 for a street; absent for a word that is none. */
    public static OptionalInt rung(String stem) {
        if (stem.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<Match> match = KINDS.at(List.of(new Word(new Span(0, 1), stem, stem, true)), 0);
        return match.isPresent() ? OptionalInt.of(Integer.parseInt(match.get().category())) : OptionalInt.empty();
    }
}
