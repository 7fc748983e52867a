package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases by which a page speaks to its reader: "sign up for", "read more". */
final class PageTalk {
    /** The phrases by the hash of their first words, each as the hashes of its words. */
    private static final Map<Long, List<long[]>> PHRASES = new HashMap<>();

    static {
        for (String line : Lexicon.lines("page-phrases.txt")) {
            long[] phrase = WordView.of(line).hashes();
            PHRASES.computeIfAbsent(phrase[0], none -> new ArrayList<>()).add(phrase);
        }
    }

    private static final WordSet FIRST_WORDS = WordSet.of(Lexicon.lines("page-phrases.txt"));

    private PageTalk() {}

    /** Whether such a phrase begins at a word. */
    static boolean isAt(WordView view, int word) {
        if (!FIRST_WORDS.contains(view.hash(word))) {
            return false;
        }
        for (long[] phrase : PHRASES.getOrDefault(view.hash(word), List.of())) {
            if (word + phrase.length <= view.size() && stands(view, word, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(WordView view, int word, long[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (view.hash(word + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
