package org.stemma.trace.passage;

import java.text.Normalizer;

/**
 * The folding of characters under which two words count as one: case, accents, ligatures and full-width forms are
 * laid aside. Independent of the locale of the machine.
 *
 * <p>Compatibility decomposition of Unicode (NFKD) without the combining marks, then lower case, one code point at a
 * time, so that a folded word never depends on its neighbours. Straight and curly apostrophes disappear, because
 * outlets differ in them; hyphens end a word.
 */
final class Fold {
    /** The part of the Basic Multilingual Plane that holds the Latin, Greek and Cyrillic letters. */
    private static final int TABLE = 0x600;

    private static final String[] FOLDED = new String[TABLE];
    private static final boolean[] WORD_PARTS = new boolean[TABLE];

    static {
        for (int i = 0; i < TABLE; i++) {
            FOLDED[i] = fold(i);
            WORD_PARTS[i] = Character.isLetterOrDigit(i) || isMark(i);
        }
    }

    private Fold() {}

    /** The folded form of a code point: no, one or several characters. */
    static String of(int codePoint) {
        return codePoint < TABLE ? FOLDED[codePoint] : fold(codePoint);
    }

    /** Whether a code point may stand in a word. */
    static boolean isWordPart(int codePoint) {
        return codePoint < TABLE ? WORD_PARTS[codePoint] : Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    /** Whether a character is an apostrophe in one of the shapes that outlets use. */
    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02BC' || codePoint == '\uFF07';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(int codePoint) {
        var folded = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isMark(part))
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
