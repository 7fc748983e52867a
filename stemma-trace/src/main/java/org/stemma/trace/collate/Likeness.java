package org.stemma.trace.collate;

import org.stemma.trace.passage.Numbers;

/**
 * How well two tokens fit into one column, in hundredths: above 0 they may be one word of the text, below 0 they are
 * better kept apart.
 *
 * <p>Calibrated together with the gap costs of {@link Aligner} on a hundred synthetic groups of news quotations; they
 * move as a set.
 */
final class Likeness {
    /** The same token. */
    static final int SAME = 200;
    /** The same word in another spelling, or the same number in words and digits. */
    static final int SPELLING = 180;
    /** Two forms of one word, as "hold" and "holding". */
    static final int INFLECTION = 60;
    /** Two different words. */
    static final int OTHER_WORD = -120;
    /** Two different marks, or a mark and a word. */
    static final int OTHER_MARK = -300;
    /** One stands in brackets or in an attribution, the other does not. */
    static final int OTHER_VOICE = -100_000;

    /** Two words that begin with as many equal letters are taken for forms of one. */
    private static final int STEM = 4;
    /** A shorter common beginning does for words of at most {@link #SHORT_WORD} letters. */
    private static final int SHORT_STEM = 3;

    private static final int SHORT_WORD = 5;

    private Likeness() {}

    static int of(Lexeme one, Lexeme other) {
        if (one.aside() != other.aside()) {
            return OTHER_VOICE;
        }
        if (one.key().equals(other.key())) {
            return SAME;
        }
        if (!one.isWord() || !other.isWord()) {
            return OTHER_MARK;
        }
        if (spelling(one.key()).equals(spelling(other.key()))) {
            return SPELLING;
        }
        return areFormsOfOneWord(one.key(), other.key()) ? INFLECTION : OTHER_WORD;
    }

    /** Whether two tokens are one word in two spellings. */
    static boolean isSpellingVariant(String one, String other) {
        return spelling(Lexeme.of(one, false).key())
                .equals(spelling(Lexeme.of(other, false).key()));
    }

    /** A word without what British and American spelling and hyphenation differ in; numbers in digits. */
    private static String spelling(String word) {
        String plain = word.replace("-", "").replace("'", "");
        return Numbers.of(plain).orElseGet(() -> respelled(plain));
    }

    private static String respelled(String word) {
        return word.replace("our", "or")
                .replace("yse", "yze")
                .replace("ise", "ize")
                .replace("isi", "izi")
                .replace("isa", "iza")
                .replace("ll", "l")
                .replace("mme", "m")
                .replace("ence", "ense")
                .replace("tre", "ter")
                .replace("ae", "e");
    }

    private static boolean areFormsOfOneWord(String one, String other) {
        if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= STEM || (common >= SHORT_STEM && shorter <= SHORT_WORD);
    }
}
