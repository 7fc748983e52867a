package org.stemma.annotate.token;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.lexicon.Lexicon;

/** The words of a language that are written with a full stop, and what follows them. Immutable; safe between threads. */
public final class Abbreviations {
    /** What may come after an abbreviation. */
    public enum Kind {
        /** Always more of the sentence: "Gen. Ode", "e.g. this". */
        OPEN,
        /** Either more of the sentence or the end of it: "Inc.", "a.m.". */
        EITHER,
        /** The end of the sentence, unless a small letter follows: "etc.". */
        CLOSING,
        /** An abbreviation only before a figure: "No. 5", "Sept. 18". */
        BEFORE_FIGURE
    }

    private final Map<String, Kind> kinds;
    private final int longest;

    private Abbreviations(Map<String, Kind> kinds, int longest) {
        this.kinds = kinds;
        this.longest = longest;
    }

    /**
     * The abbreviations of a language.
     *
     * @throws IllegalArgumentException if there is no lexicon for it
     */
    public static Abbreviations of(String language) {
        Lexicon lexicon = Lexicon.of(language, "abbreviations");
        var kinds = new HashMap<String, Kind>();
        int longest = 0;
        for (Kind kind : Kind.values()) {
            String section = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (String word : lexicon.words(section)) {
                kinds.put(word, kind);
                kinds.put(word.toUpperCase(Locale.ROOT), kind);
                kinds.put(capitalised(word), kind);
                longest = Math.max(longest, word.length());
            }
        }
        return new Abbreviations(kinds, longest);
    }

    /** The number of characters of the longest abbreviation, with its stop. */
    int longest() {
        return longest;
    }

    /**
     * What may come after a word. A compound is abbreviated as its last part is: {@code D-Calif.}
     *
     * @param word with its full stop: {@code Gen.}
     * @return absent if it is no abbreviation
     */
    public Optional<Kind> kind(String word) {
        Kind known = kinds.get(word);
        int hyphen = known == null ? word.lastIndexOf('-') : -1;
        boolean compound = hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
        return Optional.ofNullable(compound ? kinds.get(word.substring(hyphen + 1)) : known);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
