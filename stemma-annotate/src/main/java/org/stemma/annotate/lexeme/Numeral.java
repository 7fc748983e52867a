package org.stemma.annotate.lexeme;

/**
 * A number as the text writes it.
 *
 * @param from its first lexeme
 * @param to one past its last lexeme
 * @param low its value, or the least value of a vague one
 * @param high its value, or the value that a vague one does not reach
 * @param form how it is written
 * @param figures how many digits it is written with before the decimal point, 0 for one in words
 */
public record Numeral(int from, int to, double low, double high, Form form, int figures) {
    /** How a number is written. */
    public enum Form {
        /** Bare digits: 12, 2031. */
        FIGURES,
        /** Digits with a separator of thousands or a decimal point, or a word of scale after digits: 1,200, 2.5 million. */
        COMPOSED,
        /** Words: "forty-six", "half a million", "a dozen". */
        WORDS,
        /** A part of a whole: "two thirds", "half". */
        FRACTION,
        /** Only an order of magnitude: "dozens", "tens of thousands". */
        VAGUE
    }

    /** Whether it is one value that is not vague. */
    public boolean isExact() {
        return form != Form.VAGUE;
    }

    /** The value; the least one of a vague number. */
    public double value() {
        return low;
    }
}
