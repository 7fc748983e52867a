package org.stemma.annotate.lexeme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.lexicon.Lexicon;

/** The two shapes in which the grammars of measures keep their words in a section of a lexicon. */
public final class WordLists {
    private WordLists() {}

    /** A section whose lines hold words between commas: all of them. */
    public static Set<String> words(Lexicon lexicon, String section) {
        var words = new HashSet<String>();
        for (Lexicon.Row row : lexicon.rows(section)) {
            words.addAll(row.values(0));
        }
        return words;
    }

    /**
     * A section of lines {@code meaning | phrase, phrase}: from phrase to meaning.
     *
     * @throws IllegalStateException if a phrase stands twice
     */
    public static Map<String, String> meanings(Lexicon lexicon, String section) {
        var meanings = new HashMap<String, String>();
        for (Lexicon.Row row : lexicon.rows(section)) {
            for (String phrase : row.values(1)) {
                if (meanings.put(phrase, row.column(0)) != null) {
                    throw new IllegalStateException("two meanings of '" + phrase + "' in [" + section + "]");
                }
            }
        }
        return meanings;
    }
}
