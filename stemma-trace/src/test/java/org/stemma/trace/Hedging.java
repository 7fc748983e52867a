package org.stemma.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.annotation.Yardstick;
import org.stemma.model.text.Span;

/** The hedges of test sentences, from a handful of words, as an annotator would give them. */
final class Hedging {
    private static final Map<String, Commitment> COMMITMENTS = Map.ofEntries(
            Map.entry("highly unlikely", Commitment.UNLIKELY),
            Map.entry("unlikely", Commitment.UNLIKELY),
            Map.entry("could", Commitment.POSSIBLE),
            Map.entry("may", Commitment.POSSIBLE),
            Map.entry("might", Commitment.POSSIBLE),
            Map.entry("possible", Commitment.POSSIBLE),
            Map.entry("perhaps", Commitment.POSSIBLE),
            Map.entry("feared", Commitment.POSSIBLE),
            Map.entry("reportedly", Commitment.HEARSAY),
            Map.entry("allegedly", Commitment.HEARSAY),
            Map.entry("likely", Commitment.LIKELY),
            Map.entry("probably", Commitment.LIKELY),
            Map.entry("appears to", Commitment.LIKELY),
            Map.entry("almost certainly", Commitment.NEAR_CERTAIN),
            Map.entry("certainly", Commitment.CERTAIN));

    private static final Pattern CUES = Pattern.compile("\\b(highly unlikely|unlikely|could|may|might|possible|perhaps"
            + "|feared|reportedly|allegedly|likely|probably|appears to|almost certainly|certainly)\\b");

    private Hedging() {}

    /** The hedges of a text, each with the text as its scope. */
    static List<Hedge> of(String text) {
        return CUES.matcher(text)
                .results()
                .map(cue -> new Hedge(
                        new Span(cue.start(), cue.end()),
                        new Span(0, text.length()),
                        COMMITMENTS.getOrDefault(cue.group(), Commitment.PLAIN),
                        Yardstick.NONE,
                        Optional.empty()))
                .toList();
    }
}
