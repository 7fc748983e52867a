package org.stemma.annotate.hedge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.annotation.Hedge.Band;
import org.stemma.model.annotation.Yardstick;

/**
 * A yardstick with the band of each of its terms.
 *
 * @param yardstick which one
 * @param bands from term, in lower case, to band; in the order of their source
 */
public record Scale(Yardstick yardstick, Map<String, Band> bands) {
    /** No scale: rates nothing. */
    public static final Scale NONE = new Scale(Yardstick.NONE, Map.of());

    /** Copies the bands, keeping their order. */
    public Scale {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    /** The band of a term, with or without an article; absent if the scale does not define it. */
    public Optional<Band> band(String term) {
        String plain = term.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<Band> band = Optional.ofNullable(bands.get(plain));
        return band.isPresent() || !plain.startsWith("a ") ? band : Optional.ofNullable(bands.get(plain.substring(2)));
    }

    /**
     * The hedge as this scale reads it: with the yardstick and its band if the scale defines the cue, else unchanged.
     *
     * @param words the words of the hedge's cue
     */
    public Hedge rate(Hedge hedge, String words) {
        return band(words)
                .map(band -> new Hedge(hedge.cue(), hedge.scope(), hedge.commitment(), yardstick, Optional.of(band)))
                .orElse(hedge);
    }
}
