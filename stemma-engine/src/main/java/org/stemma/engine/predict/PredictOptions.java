package org.stemma.engine.predict;

import java.util.List;
import org.stemma.model.finding.AsOf;

/**
 * What a caller of a task asks for beside the corpus.
 *
 * @param asOf moments for the independence of claims; none for the last publication
 * @param givenSpans whether the spans of the input are resolved instead of found
 * @param threads how many threads may work; the result is the same for any number
 */
public record PredictOptions(List<AsOf> asOf, boolean givenSpans, int threads) {
    /** Copies the list. */
    public PredictOptions {
        asOf = List.copyOf(asOf);
    }

    /** One thread, the last publication, own spans. */
    public static PredictOptions defaults() {
        return new PredictOptions(List.of(), false, 1);
    }
}
