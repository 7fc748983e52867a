package org.stemma.model.text;

/**
 * The text of one article as extraction left it: never trimmed, folded or repaired afterwards. Blocks are separated by
 * blank lines.
 *
 * @param value the characters
 */
public record Text(String value) {
    /** The number of UTF-16 code units. */
    public int length() {
        return value.length();
    }

    /**
     * The characters of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     * @throws IllegalArgumentException if an end of the span stands between the two halves of a surrogate pair
     */
    public String slice(Span span) {
        if (span.end() > value.length()) {
            throw new IndexOutOfBoundsException("span " + span + " reaches beyond a text of " + value.length());
        }
        if (splitsPair(span.start()) || splitsPair(span.end())) {
            throw new IllegalArgumentException("span " + span + " splits a surrogate pair");
        }
        return value.substring(span.start(), span.end());
    }

    /** The span of the whole text. */
    public Span span() {
        return new Span(0, value.length());
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < value.length()
                && Character.isHighSurrogate(value.charAt(offset - 1))
                && Character.isLowSurrogate(value.charAt(offset));
    }
}
