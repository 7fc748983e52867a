package org.stemma.trace.passage;

/** The words that carry grammar, not news. */
public final class FunctionWords {
    private static final Lexicon WORDS = Lexicon.read("function-words.txt");

    private FunctionWords() {}

    /** Whether a folded word is one. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** Whether the word of a hash of {@link WordView} is one. */
    public static boolean contains(long hash) {
        return WORDS.contains(hash);
    }
}
