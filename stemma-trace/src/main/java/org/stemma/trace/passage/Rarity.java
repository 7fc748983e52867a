package org.stemma.trace.passage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a stem tells texts of a collection apart: little where many have it. Immutable; safe between threads.
 *
 * <p>The inverse document frequency of Spärck Jones (1972), smoothed so that it stays above 0.
 */
public final class Rarity {
    private final Map<String, Integer> frequencies;
    private final int texts;

    private Rarity(Map<String, Integer> frequencies, int texts) {
        this.frequencies = frequencies;
        this.texts = texts;
    }

    /** The rarity of stems among some texts. */
    public static Rarity of(Collection<Set<String>> texts) {
        var frequencies = new LinkedHashMap<String, Integer>();
        for (Set<String> text : texts) {
            for (String stem : text) {
                frequencies.merge(stem, 1, Integer::sum);
            }
        }
        return new Rarity(frequencies, texts.size());
    }

    /** The weight of a stem, above 0; greatest for a stem that no text has. */
    public double of(String stem) {
        return Math.log((2.0 + texts) / (1.0 + frequencies.getOrDefault(stem, 0)));
    }

    /** How much of the weight of some stems is in others, 0 to 1; 0 for no stems. */
    public double share(Collection<String> stems, Set<String> others) {
        double weight = 0;
        double common = 0;
        for (String stem : stems) {
            double rarity = of(stem);
            weight += rarity;
            common += others.contains(stem) ? rarity : 0;
        }
        return weight == 0 ? 0 : common / weight;
    }
}
