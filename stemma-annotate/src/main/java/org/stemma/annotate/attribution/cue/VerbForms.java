package org.stemma.annotate.attribution.cue;

import java.util.List;

/**
 * The five forms of an English verb.
 *
 * @param base the dictionary form: write
 * @param third third person of the present: writes
 * @param past the past: wrote
 * @param participle the past participle: written
 * @param progressive the form in -ing: writing
 */
public record VerbForms(String base, String third, String past, String participle, String progressive) {
    private static final String VOWELS = "aeiou";

    /**
     * The forms of a verb as a lexicon writes it: {@code write/writes/wrote/written/writing}, or {@code carry} alone,
     * inflected by rule. A final consonant after a single stressed vowel is doubled only in words of one syllable.
     *
     * @throws IllegalArgumentException if there are neither one nor five forms
     */
    public static VerbForms parse(String entry) {
        List<String> forms = List.of(entry.split("/"));
        if (forms.size() == 5) {
            return new VerbForms(forms.get(0), forms.get(1), forms.get(2), forms.get(3), forms.get(4));
        }
        if (forms.size() != 1 || entry.isEmpty()) {
            throw new IllegalArgumentException("one form or five, not " + forms.size() + ": " + entry);
        }
        return regular(entry);
    }

    private static VerbForms regular(String base) {
        if (base.endsWith("e")) {
            String stem = base.substring(0, base.length() - 1);
            String progressive = base.endsWith("ee") || base.endsWith("oe") ? base + "ing" : stem + "ing";
            return new VerbForms(base, base + "s", base + "d", base + "d", progressive);
        }
        if (base.endsWith("y") && base.length() > 1 && !isVowel(base.charAt(base.length() - 2))) {
            String stem = base.substring(0, base.length() - 1);
            return new VerbForms(base, stem + "ies", stem + "ied", stem + "ied", base + "ing");
        }
        String stem = doublesFinal(base) ? base + base.charAt(base.length() - 1) : base;
        return new VerbForms(base, hisses(base) ? base + "es" : base + "s", stem + "ed", stem + "ed", stem + "ing");
    }

    private static boolean doublesFinal(String base) {
        int length = base.length();
        if (length < 3 || "wxyaeiou".indexOf(base.charAt(length - 1)) >= 0) {
            return false;
        }
        boolean shape = isVowel(base.charAt(length - 2)) && !isVowel(base.charAt(length - 3));
        int vowels = 0;
        for (int i = 0; i < length; i++) {
            if (isVowel(Character.toLowerCase(base.charAt(i)))) {
                vowels++;
            }
        }
        return shape && (vowels == 1 || base.endsWith("mit") || base.endsWith("cur") || base.endsWith("pel"));
    }

    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
