package org.stemma.trace.collate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.text.Span;

/**
 * A word or a mark of a witness, with the place where it stands.
 *
 * @param text its characters, as written
 * @param span where it stands in the text
 */
public record Token(String text, Span span) {
    /**
     * The tokens of some stretches of a text.
     *
     * <p>A word is a run of letters, digits and marks that belong to them, with hyphens, apostrophes and decimal marks
     * inside it; an ellipsis is one token, also in square brackets or as three dots; any other character that is no
     * white space is a token of its own.
     *
     * @param stretches in the order in which they are to be read, inside the text
     */
    public static List<Token> of(String text, List<Span> stretches) {
        var tokens = new ArrayList<Token>();
        for (Span stretch : stretches) {
            int at = stretch.start();
            while (at < stretch.end()) {
                int codePoint = text.codePointAt(at);
                if (isBlank(codePoint)) {
                    at += Character.charCount(codePoint);
                    continue;
                }
                int end =
                        isWordPart(codePoint) ? endOfWord(text, at, stretch.end()) : endOfMark(text, at, stretch.end());
                tokens.add(new Token(text.substring(at, end), new Span(at, end)));
                at = end;
            }
        }
        return tokens;
    }

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord() {
        return isWordPart(text.codePointAt(0));
    }

    /** Whether it marks missing words. */
    public boolean isEllipsis() {
        return Lexeme.isEllipsis(text);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static int endOfWord(String text, int from, int until) {
        int at = from;
        while (at < until) {
            int codePoint = text.codePointAt(at);
            int after = at + Character.charCount(codePoint);
            if (!isWordPart(codePoint) && (after >= until || !joins(text, at, codePoint, text.codePointAt(after)))) {
                break;
            }
            at = after;
        }
        return at;
    }

    private static boolean joins(String text, int at, int codePoint, int next) {
        return switch (codePoint) {
            case '-', '\u2010', '\u2011', '\'', '\u2019' -> isWordPart(next);
            case '.', ',', ':' -> Character.isDigit(next) && Character.isDigit(text.codePointBefore(at));
            default -> false;
        };
    }

    private static int endOfMark(String text, int from, int until) {
        for (String ellipsis : List.of("[...]", "[…]", "...")) {
            if (text.startsWith(ellipsis, from) && from + ellipsis.length() <= until) {
                return from + ellipsis.length();
            }
        }
        return from + Character.charCount(text.codePointAt(from));
    }
}
