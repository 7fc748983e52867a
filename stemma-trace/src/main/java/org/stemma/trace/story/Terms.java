package org.stemma.trace.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/**
 * The terms of one article: its words cut to stems, the same again for its beginning, and pairs of neighbouring words.
 *
 * <p>The beginning counts by itself because a report says there what it is about; pairs keep "white house" from being
 * a house.
 */
final class Terms {
    /** So many words from the start are the beginning. */
    private static final int BEGINNING = 100;

    private static final long PAIR = 0x9E3779B97F4A7C15L;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly");

    private final Map<Long, Integer> all = new TreeMap<>();
    private final Map<Long, Integer> beginning = new TreeMap<>();
    private final Map<Long, Integer> pairs = new TreeMap<>();

    private Terms() {}

    static Terms of(WordView view) {
        var terms = new Terms();
        long before = 0;
        for (int i = 0; i < view.size(); i++) {
            if (FunctionWords.contains(view.hash(i)) || view.span(i).length() < 2) {
                before = 0;
                continue;
            }
            long stem = hash(stem(view.word(i)));
            terms.all.merge(stem, 1, Integer::sum);
            if (i < BEGINNING) {
                terms.beginning.merge(stem, 1, Integer::sum);
            }
            if (before != 0) {
                terms.pairs.merge(before * PAIR + stem, 1, Integer::sum);
            }
            before = stem;
        }
        return terms;
    }

    Map<Long, Integer> all() {
        return all;
    }

    Map<Long, Integer> beginning() {
        return beginning;
    }

    Map<Long, Integer> pairs() {
        return pairs;
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static long hash(String stem) {
        long hash = 1;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * 1_000_003 + stem.charAt(i);
        }
        return hash;
    }
}
