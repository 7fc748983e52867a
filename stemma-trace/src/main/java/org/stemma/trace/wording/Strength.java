package org.stemma.trace.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Commitment;
import org.stemma.trace.wording.Lexicon.Match;

/**
 * How strongly a row of words puts its matter: the commitment of its weakest word of probability, its condition, its
 * words of completeness.
 *
 * @param commitment of the weakest word; {@link Commitment#PLAIN} without one
 * @param hedge that word; absent without one
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
    private static final Lexicon MODALITY = Lexicon.load("modality");
    private static final Lexicon CONDITIONS = Lexicon.load("conditions");
    private static final Lexicon COMPLETENESS = Lexicon.load("completeness");

    /** The strength of a row of words. */
    public static Strength of(List<Word> words) {
        Commitment weakest = Commitment.PLAIN;
        Optional<Match> hedge = Optional.empty();
        boolean stressed = false;
        boolean planned = false;
        for (Match match : MODALITY.matches(words)) {
            if (match.category().equals("trait")) {
                continue;
            }
            if (match.category().equals("plan")) {
                planned = true;
                continue;
            }
            Commitment commitment = Commitment.valueOf(match.category());
            stressed |= commitment == Commitment.CERTAIN;
            if (commitment.compareTo(weakest) < 0) {
                weakest = commitment;
                hedge = Optional.of(match);
            }
        }
        if (hedge.isEmpty() && stressed) {
            weakest = Commitment.CERTAIN;
        }
        return new Strength(
                weakest,
                hedge,
                planned,
                CONDITIONS.first(words, "condition"),
                COMPLETENESS.matches(words).stream().findFirst());
    }
}
