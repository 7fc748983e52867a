package org.stemma.model.annotation;

import java.util.Optional;
import org.stemma.model.text.Span;

/**
 * Words that limit or stress commitment.
 *
 * @param cue the words: "likely", "could"
 * @param scope what they limit: the clause around them
 * @param commitment how far they go
 * @param yardstick by which scale the speaker's words are read
 * @param band the probability that the yardstick gives to the words; absent without a yardstick
 */
public record Hedge(Span cue, Span scope, Commitment commitment, Yardstick yardstick, Optional<Band> band) {
    /**
     * A range of probability.
     *
     * @param low per cent, 0 to 100
     * @param high per cent, {@code low} to 100
     */
    public record Band(int low, int high) {
        /** @throws IllegalArgumentException if it is no range of per cents */
        public Band {
            if (low < 0 || high > 100 || low > high) {
                throw new IllegalArgumentException("not a band: " + low + " to " + high + " per cent");
            }
        }
    }
}
