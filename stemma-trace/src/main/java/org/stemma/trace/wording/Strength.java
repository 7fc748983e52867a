package org.stemma.trace.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Lexicon.Match;

/**
 * How strongly a row of words puts its matter: the commitment of its weakest hedge, its condition, its words of
 * completeness. The hedges are those that its article is annotated with; a bound of a figure ("up to 140") is the
 * figure's and none.
 *
 * @param commitment of the weakest hedge; {@link Commitment#PLAIN} without one
 * @param hedge its words; absent without one
 * @param planned whether it tells a plan, a wish or a forecast and no fact
 * @param condition the word that opens a condition; absent without one
 * @param completeness the first word that says that nothing is left out; absent without one
 */
public record Strength(
        Commitment commitment,
        Optional<Match> hedge,
        boolean planned,
        Optional<Match> condition,
        Optional<Match> completeness) {
    private static final Lexicon PLANS = Lexicon.load("plans");
    private static final Lexicon CONDITIONS = Lexicon.load("conditions");
    private static final Lexicon COMPLETENESS = Lexicon.load("completeness");

    /** The strength of a clause. */
    public static Strength of(Clause clause) {
        return of(clause.article(), clause.words());
    }

    /**
     * The strength of a row of words.
     *
     * @param article where they stand
     * @param words a row of its words
     */
    public static Strength of(AnnotatedArticle article, List<Word> words) {
        Commitment weakest = Commitment.PLAIN;
        Optional<Match> hedge = Optional.empty();
        boolean stressed = false;
        for (Hedge cue : article.hedges()) {
            Optional<Match> match = place(cue, words).filter(found -> !isBound(article, found.span()));
            if (match.isPresent()) {
                stressed |= cue.commitment() == Commitment.CERTAIN;
                if (cue.commitment().compareTo(weakest) < 0) {
                    weakest = cue.commitment();
                    hedge = match;
                }
            }
        }
        if (hedge.isEmpty() && stressed) {
            weakest = Commitment.CERTAIN;
        }
        return new Strength(
                weakest,
                hedge,
                PLANS.has(words, "plan"),
                CONDITIONS.first(words, "condition"),
                COMPLETENESS.matches(words).stream().findFirst());
    }

    /** Where a hedge stands in a row of words; absent if it does not stand wholly in it. */
    private static Optional<Match> place(Hedge hedge, List<Word> words) {
        Span cue = hedge.cue();
        boolean inside = !words.isEmpty()
                && words.getFirst().span().start() <= cue.start()
                && cue.end() <= words.getLast().span().end();
        if (!inside) {
            return Optional.empty();
        }
        int from = 0;
        while (from < words.size() && words.get(from).span().end() <= cue.start()) {
            from++;
        }
        int until = from;
        while (until < words.size() && words.get(until).span().start() < cue.end()) {
            until++;
        }
        return until == from
                ? Optional.empty()
                : Optional.of(new Match(hedge.commitment().name(), from, until, cue));
    }

    private static boolean isBound(AnnotatedArticle article, Span cue) {
        return article.quantities().stream()
                .anyMatch(quantity -> quantity.span().contains(cue));
    }
}
