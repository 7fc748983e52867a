package org.stemma.trace.story;

import java.util.List;
import org.stemma.trace.passage.WordView;

/**
 * The hashes of the stems of words. Remembers words that it has met lately, because a few thousand words make up most of
 * any text. Not safe between threads; what it gives does not depend on what it remembers.
 */
final class StemHashes {
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly");
    /** So many words are remembered, a power of two; a word pushes out the one that shares its place. */
    private static final int REMEMBERED = 1 << 14;

    private final long[] words = new long[REMEMBERED];
    private final long[] stems = new long[REMEMBERED];

    /** The hash of the stem of a word; equal for equal stems. */
    long of(WordView view, int word) {
        long hash = view.hash(word);
        int place = (int) hash & (REMEMBERED - 1);
        if (hash == 0 || words[place] != hash) {
            words[place] = hash;
            stems[place] = hash(stem(view.word(word)));
        }
        return stems[place];
    }

    private static String stem(String word) {
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
