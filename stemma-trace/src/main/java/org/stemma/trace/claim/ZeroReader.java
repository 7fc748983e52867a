package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * Finds the counts of people that a clause puts at nought in words: "nobody has died", "there were no injuries". What a
 * clause only expects, or ties to a condition, is no count.
 */
final class ZeroReader {
    private static final Lexicon WORDS = Lexicon.load("zero-counts");
    private static final String WHOLE = "no ";

    private ZeroReader() {}

    /** The counts of a clause, in its order. */
    static List<Figure> figures(Clause clause) {
        Strength strength = Strength.of(clause);
        boolean expected = strength.planned() || strength.commitment() == Commitment.POSSIBLE;
        if (expected || !StanceReader.negates(clause.words())) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        List<Word> words = clause.words();
        for (int at = 0; at < words.size(); at++) {
            int from = at;
            slot(words, at).ifPresent(slot -> figures.add(figure(clause, words.get(from), slot)));
        }
        return figures;
    }

    /** What is put at nought by the words from here on; absent if nothing is. */
    private static Optional<Match> slot(List<Word> words, int from) {
        Optional<Match> first = WORDS.at(words, from);
        if (first.isEmpty() || first.get().category().startsWith(WHOLE)) {
            return first;
        }
        if (!first.get().category().equals("subject")) {
            return Optional.empty();
        }
        int at = first.get().until();
        while (at < words.size() && isHelp(words, at)) {
            at++;
        }
        return at < words.size() ? WORDS.at(words, at).filter(match -> isSlot(match.category())) : Optional.empty();
    }

    private static boolean isHelp(List<Word> words, int at) {
        return WORDS.at(words, at)
                .filter(match -> match.category().equals("help"))
                .isPresent();
    }

    private static boolean isSlot(String category) {
        return !category.equals("subject") && !category.equals("help") && !category.startsWith(WHOLE);
    }

    private static Figure figure(Clause clause, Word first, Match slot) {
        Span span = first.span().cover(slot.span());
        String category = slot.category();
        return new Figure(
                clause,
                new Quantity(span, 0, 0, false, "person", Optional.empty()),
                category.startsWith(WHOLE) ? category.substring(WHOLE.length()) : category,
                span,
                "",
                "",
                false);
    }
}
