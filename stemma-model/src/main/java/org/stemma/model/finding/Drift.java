package org.stemma.model.finding;

import java.util.List;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;

/**
 * A change of strength between a passage and its source.
 *
 * @param passage where the changed words stand
 * @param source the words that they go back to
 * @param kinds what changed, the weightiest first; at least one
 * @param severity 1 small, 2 notable, 3 changes what a reader takes away
 * @param became what became stronger, in the passage's words
 * @param was what stood in the source, in its words; empty where nothing did
 * @param why a sentence for people
 */
public record Drift(
        Locus passage, Locus source, List<DriftKind> kinds, int severity, String became, String was, String why)
        implements Finding {
    /** @throws IllegalArgumentException without a kind or with a severity outside 1 to 3 */
    public Drift {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || severity < 1 || severity > 3) {
            throw new IllegalArgumentException("no drift: kinds " + kinds + ", severity " + severity);
        }
    }

    /** The passage, then its source. */
    @Override
    public Evidence evidence() {
        return Evidence.of(passage, source);
    }
}
