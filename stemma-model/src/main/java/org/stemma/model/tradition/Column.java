package org.stemma.model.tradition;

import java.util.List;

/**
 * One place of the text across all witnesses.
 *
 * @param readings the different readings, the best attested first; at least one. A witness in none of them has a gap
 * @param variation how they differ
 */
public record Column(List<Reading> readings, Variation variation) {
    /** How the readings of a place differ. */
    public enum Variation {
        /** They do not: one reading. */
        NONE,
        /** In spelling, case or punctuation. */
        ORTHOGRAPHIC,
        /** In the word. */
        SUBSTANTIVE
    }

    /** @throws IllegalArgumentException if there is no reading, or {@code NONE} stands on several */
    public Column {
        readings = List.copyOf(readings);
        if (readings.isEmpty() || (readings.size() > 1) == (variation == Variation.NONE)) {
            throw new IllegalArgumentException(readings.size() + " readings with variation " + variation);
        }
    }
}
