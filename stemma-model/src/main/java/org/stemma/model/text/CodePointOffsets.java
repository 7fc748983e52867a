package org.stemma.model.text;

import java.util.Arrays;

/**
 * The conversion between UTF-16 code units, in which {@link Span} counts, and Unicode code points, in which everything
 * exported counts. Immutable; safe between threads.
 *
 * <p>It keeps the positions of the characters outside the Basic Multilingual Plane only, so a text without any costs
 * nothing, and a look-up is a binary search.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">W3C Web Annotation: Text Position
 *     Selector</a>
 */
public final class CodePointOffsets {
    private final int length;
    /** Code-unit offsets of the low halves of surrogate pairs, ascending. */
    private final int[] lowHalves;

    private CodePointOffsets(int length, int[] lowHalves) {
        this.length = length;
        this.lowHalves = lowHalves;
    }

    /** The offsets of one text. */
    public static CodePointOffsets of(Text text) {
        String value = text.value();
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < value.length(); i++) {
            if (Character.isLowSurrogate(value.charAt(i)) && Character.isHighSurrogate(value.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePointOffsets(value.length(), Arrays.copyOf(found, count));
    }

    /**
     * The number of code points before a code-unit offset.
     *
     * @param codeUnit 0 to the length of the text, both inside
     * @throws IndexOutOfBoundsException if it lies outside
     * @throws IllegalArgumentException if it stands between the halves of a surrogate pair
     */
    public int toCodePoint(int codeUnit) {
        if (codeUnit < 0 || codeUnit > length) {
            throw new IndexOutOfBoundsException("offset " + codeUnit + " outside a text of " + length);
        }
        int at = Arrays.binarySearch(lowHalves, codeUnit);
        if (at >= 0) {
            throw new IllegalArgumentException("offset " + codeUnit + " splits a surrogate pair");
        }
        return codeUnit - (-at - 1);
    }

    /**
     * The code-unit offset before which a number of code points stand.
     *
     * @param codePoint 0 to the number of code points of the text, both inside
     * @throws IndexOutOfBoundsException if it lies outside
     */
    public int toCodeUnit(int codePoint) {
        if (codePoint < 0 || codePoint > length - lowHalves.length) {
            throw new IndexOutOfBoundsException(
                    "code point " + codePoint + " outside a text of " + (length - lowHalves.length));
        }
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowHalves[middle] - middle - 1 < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
