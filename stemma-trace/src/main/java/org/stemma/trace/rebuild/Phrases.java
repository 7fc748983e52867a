package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/**
 * Which passages have which two neighbouring words of which one carries news. Whoever shares words of any length with a
 * passage shares such a pair, so only its bearers need be compared. Not safe between threads.
 */
final class Phrases {
    private final int common;
    private final Map<Long, List<Integer>> bearers = new LinkedHashMap<>();

    /** @param common a pair that more passages have finds nothing, unless a passage has no rarer one */
    Phrases(int common) {
        this.common = common;
    }

    void add(int passage, WordView view) {
        for (long pair : in(view)) {
            bearers.computeIfAbsent(pair, none -> new ArrayList<>()).add(passage);
        }
    }

    /** The passages that share a pair with a text, by their rarer pairs; each once. */
    Set<Integer> sharing(WordView view) {
        var sharing = new LinkedHashSet<Integer>();
        List<Integer> rarest = List.of();
        for (long pair : in(view)) {
            List<Integer> some = bearers.getOrDefault(pair, List.of());
            if (some.size() <= common) {
                sharing.addAll(some);
            } else if (rarest.isEmpty() || some.size() < rarest.size()) {
                rarest = some;
            }
        }
        if (sharing.isEmpty()) {
            sharing.addAll(rarest);
        }
        return sharing;
    }

    /** The pairs of a text, as hashes; each once. */
    static Set<Long> in(WordView view) {
        var pairs = new LinkedHashSet<Long>();
        for (int i = 0; i + 1 < view.size(); i++) {
            if (!FunctionWords.contains(view.hash(i)) || !FunctionWords.contains(view.hash(i + 1))) {
                pairs.add(view.hash(i) * 31 + view.hash(i + 1));
            }
        }
        return pairs;
    }
}
