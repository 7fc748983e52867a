package org.stemma.model.finding;

import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;

/**
 * Two statements on one slot, with how they stand to each other.
 *
 * @param claim the claim that both are about
 * @param first the statement that came first
 * @param second the other
 * @param verdict how they stand to each other
 * @param why a sentence for people
 */
public record Conflict(ClaimId claim, Locus first, Locus second, Verdict verdict, String why) implements Finding {
    /** Both statements. */
    @Override
    public Evidence evidence() {
        return Evidence.of(first, second);
    }
}
