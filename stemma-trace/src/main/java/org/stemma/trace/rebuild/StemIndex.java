package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.trace.passage.Rarity;

/**
 * Which passages have which stems, to find those that can have a given share of the weight of some others.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik 2006): who has none of the rarest stems, so many that the others weigh
 * less than the share, cannot reach it. Exact; the stems that everybody has are never looked up. Not safe between
 * threads.
 */
final class StemIndex {
    /** Sums of weights differ in their last digits by the order of the summands. */
    private static final double ROUNDING = 1e-9;

    private final Rarity rarity;
    private final Map<String, List<Integer>> bearers = new LinkedHashMap<>();

    StemIndex(Rarity rarity) {
        this.rarity = rarity;
    }

    void add(int passage, Collection<String> stems) {
        for (String stem : stems) {
            bearers.computeIfAbsent(stem, none -> new ArrayList<>()).add(passage);
        }
    }

    /**
     * All passages that have at least a share of the weight of some stems, and some that have less.
     *
     * @param share above 0, at most 1
     */
    Set<Integer> sharing(Collection<String> stems, double share) {
        List<String> rarestFirst = stems.stream()
                .sorted(Comparator.<String>comparingDouble(rarity::of)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double rest = rarestFirst.stream().mapToDouble(rarity::of).sum();
        double needed = rest * share - ROUNDING;
        var sharing = new LinkedHashSet<Integer>();
        for (String stem : rarestFirst) {
            if (rest < needed) {
                break;
            }
            sharing.addAll(bearers.getOrDefault(stem, List.of()));
            rest -= rarity.of(stem);
        }
        return sharing;
    }
}
