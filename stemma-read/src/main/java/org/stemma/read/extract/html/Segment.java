package org.stemma.read.extract.html;

import java.util.List;
import org.stemma.model.text.Span;

/**
 * A run of words of a page that no block boundary interrupts: a paragraph, a heading, a list entry, a line of a box.
 *
 * @param index its position among the segments of the page
 * @param element the index in the outline of the block element that holds it
 * @param tag the lower-case tag of that element, or of the heading or list entry around it
 * @param text its words, white space folded to single spaces, not empty
 * @param anchors the links in it, in order
 * @param linkChars how many of its characters are link text
 * @param source where it stands in the page, from its first to its last word
 */
public record Segment(
        int index, int element, String tag, String text, List<Anchor> anchors, int linkChars, Span source) {
    /**
     * A link inside a segment.
     *
     * @param start the first character of its words in the segment
     * @param end one past the last
     * @param target as written in the page
     */
    public record Anchor(int start, int end, String target) {}

    /** The share of its characters that are link text, 0 to 1. */
    public double linkShare() {
        return (double) linkChars / text.length();
    }

    public boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    public boolean isListItem() {
        return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
    }
}
