package org.stemma.trace.collate;

import java.util.Locale;
import java.util.Map;

/**
 * A token as the collator compares it.
 *
 * @param key the token in lower case with plain quotation marks and hyphens
 * @param kind what sort of token
 * @param aside whether it stands in brackets or in an attribution that interrupts a quotation
 */
record Lexeme(String key, Kind kind, boolean aside) {
    /** What sort of token. */
    enum Kind {
        WORD,
        MARK,
        /** An ellipsis: words are known to be missing. */
        ELLIPSIS
    }

    private static final Map<Character, Character> PLAIN = Map.of(
            '\u2018', '\'', '\u2019', '\'', '\u201C', '"', '\u201D', '"', '\u2010', '-', '\u2011', '-', '\u2013', '-',
            '\u2014', '-');

    static Lexeme of(String token, boolean aside) {
        var key = new StringBuilder(token.toLowerCase(Locale.ROOT));
        boolean word = false;
        for (int i = 0; i < key.length(); i++) {
            char plain = PLAIN.getOrDefault(key.charAt(i), key.charAt(i));
            key.setCharAt(i, plain);
            word |= Character.isLetterOrDigit(plain);
        }
        return new Lexeme(key.toString(), isEllipsis(token) ? Kind.ELLIPSIS : word ? Kind.WORD : Kind.MARK, aside);
    }

    static boolean isEllipsis(String token) {
        return token.equals("…") || token.equals("...") || token.equals("[…]") || token.equals("[...]");
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
