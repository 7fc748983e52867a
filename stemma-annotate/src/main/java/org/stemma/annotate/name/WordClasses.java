package org.stemma.annotate.name;

import java.util.HashMap;
import java.util.Map;
import org.stemma.annotate.lexicon.Lexicon;

/** The common words of a language: their parts of speech, and what its nouns usually name. Immutable; thread-safe. */
public final class WordClasses {
    private static final String CODES = "nvarpgcl";
    private static final int NOUN = bit('n');
    private static final int VERB = bit('v');
    private static final int ADJECTIVE = bit('a');
    private static final int ADVERB = bit('r');
    private static final int PERSON = bit('p');
    private static final int GROUP = bit('g');
    private static final int MESSAGE = bit('c');
    private static final int PLACE = bit('l');

    private final Map<String, Integer> bits;

    private WordClasses(Map<String, Integer> bits) {
        this.bits = bits;
    }

    /** The words of a language. */
    public static WordClasses of(String language) {
        var bits = new HashMap<String, Integer>();
        for (Lexicon.Row row : Lexicon.of(language, "words").rows("")) {
            int value = 0;
            for (int column = 1; column <= 2; column++) {
                String codes = row.column(column);
                for (int i = 0; i < codes.length(); i++) {
                    value |= bit(codes.charAt(i));
                }
            }
            bits.put(row.column(0), value);
        }
        return new WordClasses(bits);
    }

    private static int bit(char code) {
        return 1 << CODES.indexOf(code);
    }

    /** Whether a word, in lower case, is known in this form. */
    public boolean isKnown(String word) {
        return bits.containsKey(word);
    }

    /** Whether a word or the form without its ending is known. */
    public boolean isKnownInAnyForm(String word) {
        return bitsOfAnyForm(word) != 0;
    }

    /** Whether it can be a noun. */
    public boolean isNoun(String word) {
        return has(word, NOUN);
    }

    /** Whether it can be a verb. */
    public boolean isVerb(String word) {
        return has(word, VERB);
    }

    /** Whether it can be an adjective. */
    public boolean isAdjective(String word) {
        return has(word, ADJECTIVE);
    }

    /** Whether it can be an adverb. */
    public boolean isAdverb(String word) {
        return has(word, ADVERB);
    }

    /** Whether it can be a noun and nothing else. */
    public boolean isOnlyNoun(String word) {
        int found = bitsOfAnyForm(word);
        return (found & NOUN) != 0 && (found & (VERB | ADJECTIVE | ADVERB)) == 0;
    }

    /** Whether it names a person, in the singular or the plural. */
    public boolean isPerson(String word) {
        return has(word, PERSON);
    }

    /** Whether it names a group of people. */
    public boolean isGroup(String word) {
        return has(word, GROUP);
    }

    /** Whether it names a message. */
    public boolean isMessage(String word) {
        return has(word, MESSAGE);
    }

    /** Whether it names a place. */
    public boolean isPlace(String word) {
        return has(word, PLACE);
    }

    private boolean has(String word, int mask) {
        return (bitsOfAnyForm(word) & mask) != 0;
    }

    /** The bits of a word, or of what is left without a regular ending; 0 if unknown. */
    private int bitsOfAnyForm(String word) {
        Integer found = bits.get(word);
        if (found != null) {
            return found;
        }
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return bits(word.substring(0, length - 3) + "y") & (NOUN | VERB | PERSON | GROUP | MESSAGE | PLACE);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            int stem = bits(word.substring(0, length - 1));
            if (stem == 0 && word.endsWith("es")) {
                stem = bits(word.substring(0, length - 2));
            }
            return stem & (NOUN | VERB | PERSON | GROUP | MESSAGE | PLACE);
        }
        if (length > 4 && word.endsWith("ed")) {
            return verbStem(word, 2);
        }
        if (length > 5 && word.endsWith("ing")) {
            return verbStem(word, 3);
        }
        if (length > 4 && word.endsWith("ly")) {
            return (bits(word.substring(0, length - 2)) & ADJECTIVE) != 0 ? ADVERB : 0;
        }
        return 0;
    }

    private int verbStem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        int found = bits(stem) | bits(stem + "e");
        if (found == 0 && stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            found = bits(stem.substring(0, stem.length() - 1));
        }
        return found & VERB;
    }

    private int bits(String word) {
        return bits.getOrDefault(word, 0);
    }
}
