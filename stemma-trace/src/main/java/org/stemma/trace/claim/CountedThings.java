package org.stemma.trace.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Word;

/** What a number counts, by the noun behind it: people at large, those who did it, passengers, houses. */
final class CountedThings {
    private static final Lexicon BUILDING_KINDS = Lexicon.load("building-kinds");
    private static final Lexicon SIDES = Lexicon.load("sides");

    /** Who did it, counted apart from those to whom it happened. */
    static final String ATTACKERS = "attackers";

    private static final String ANYBODY = "anybody";

    private CountedThings() {}

    /** Whether a word is a noun for people. */
    static boolean isPerson(List<Word> words, int at) {
        return SIDES.isAt(words, at);
    }

    /** Whether a number counts homes and other buildings. */
    static boolean areBuildings(Clause clause, Quantity quantity) {
        return quantity.counted()
                .filter(things -> BUILDING_KINDS.hasAny(NumberPlace.words(clause, things)))
                .isPresent();
    }

    /**
     * Who is counted: {@value #ATTACKERS}, the stem of the noun for them, or empty where it says no more than "people".
     */
    static String of(NumberPlace place) {
        Optional<Span> named = place.quantity().counted();
        if (named.isEmpty()
                || !place.quantity().unit().equals("person")
                || areBuildings(place.clause(), place.quantity())) {
            return "";
        }
        List<Word> words = place.counted();
        List<Match> sides = SIDES.matches(words);
        if (sides.stream().anyMatch(side -> side.category().equals(ATTACKERS))) {
            return ATTACKERS;
        }
        Word head = words.getLast();
        // "2,100 evacuated" names nobody
        boolean told = SlotNames.counted(place)
                .filter(name -> name.until() == words.size() && !SlotNames.areTakingPart(name))
                .isPresent();
        boolean anybody = words.isEmpty()
                || told
                || (!sides.isEmpty()
                        && sides.getLast().category().equals(ANYBODY)
                        && sides.getLast().until() == words.size());
        return anybody ? "" : head.stem();
    }
}
