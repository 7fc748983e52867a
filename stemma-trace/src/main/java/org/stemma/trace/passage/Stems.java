package org.stemma.trace.passage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The content words of a text cut to their beginnings, so that forms of one word are equal: "withdraw", "withdrawn",
 * "withdrawals".
 */
public final class Stems {
    /** So many letters of a word are kept. */
    private static final int LENGTH = 5;

    private Stems() {}

    /** The stems of a text, in the order in which they first stand. */
    public static Set<String> of(WordView view) {
        var stems = new LinkedHashSet<String>();
        for (int i = 0; i < view.size(); i++) {
            if (!FunctionWords.contains(view.hash(i))) {
                stems.add(of(view.word(i)));
            }
        }
        return stems;
    }

    /** The stem of a folded word. */
    public static String of(String word) {
        return word.length() <= LENGTH ? singular(word) : word.substring(0, LENGTH);
    }

    /** How many stems two texts have in common. */
    public static int common(Collection<String> one, Set<String> other) {
        int common = 0;
        for (String stem : one) {
            common += other.contains(stem) ? 1 : 0;
        }
        return common;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
