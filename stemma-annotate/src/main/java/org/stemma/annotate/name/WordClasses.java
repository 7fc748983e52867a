package org.stemma.annotate.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.annotate.lexicon.CodedWords;
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

    private static final Map<String, WordClasses> READ = new ConcurrentHashMap<>();

    private final CodedWords words;

    private WordClasses(CodedWords words) {
        this.words = words;
    }

    /** The words of a language, read when they are first asked for and kept. */
    public static WordClasses of(String language) {
        return READ.computeIfAbsent(
                language, asked -> new WordClasses(CodedWords.parse(Lexicon.text(asked, "words"), CODES)));
    }

    private static int bit(char code) {
        return 1 << CODES.indexOf(code);
    }

    /** Whether a word, in lower case, is known in this form. */
    public boolean isKnown(String word) {
        return words.code(word) != CodedWords.UNKNOWN;
    }

    /** Whether a word or the form without its ending is known; one with hyphens if all its parts are. */
    public boolean isKnownInAnyForm(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1 && bitsOfAnyForm(word) == 0) {
            return bitsOfAnyForm(word.substring(0, hyphen)) != 0 && isKnownInAnyForm(word.substring(hyphen + 1));
        }
        return bitsOfAnyForm(word) != 0;
    }

    /** Whether it can be a noun. */
    public boolean isNoun(String word) {
        return has(word, NOUN);
    }

    /** Whether it is the regular plural of a noun. */
    public boolean isPluralNoun(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !isKnown(word) && isNoun(word);
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
        int length = word.length();
        int found = words.code(word);
        if (found != CodedWords.UNKNOWN) {
            return found;
        }
        if (length > 4 && word.endsWith("ies")) {
            return bits(word, length - 3, 'y') & (NOUN | VERB | PERSON | GROUP | MESSAGE | PLACE);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            int stem = bits(word, length - 1);
            if (stem == 0 && word.endsWith("es")) {
                stem = bits(word, length - 2);
            }
            return stem & (NOUN | VERB | PERSON | GROUP | MESSAGE | PLACE);
        }
        if (length > 4 && word.endsWith("ed")) {
            return verbStem(word, length - 2);
        }
        if (length > 5 && word.endsWith("ing")) {
            return verbStem(word, length - 3);
        }
        if (length > 4 && word.endsWith("ly")) {
            return (bits(word, length - 2) & ADJECTIVE) != 0 ? ADVERB : 0;
        }
        return 0;
    }

    private int verbStem(String word, int length) {
        int found = bits(word, length) | bits(word, length, 'e');
        if (found == 0 && length > 2 && word.charAt(length - 1) == word.charAt(length - 2)) {
            found = bits(word, length - 1);
        }
        return found & VERB;
    }

    /** The bits of the beginning of a word; 0 if unknown. */
    private int bits(String word, int length) {
        return Math.max(0, words.code(word, length));
    }

    /** The bits of the beginning of a word with a last letter behind it; 0 if unknown. */
    private int bits(String word, int length, char last) {
        return Math.max(0, words.code(word, length, last));
    }
}
