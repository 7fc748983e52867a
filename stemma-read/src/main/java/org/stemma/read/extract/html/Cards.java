package org.stemma.read.extract.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds teaser cards: elements of one make that stand in a row, each beginning with words that are a link. They lead to
 * other reports, whatever their names are.
 */
final class Cards {
    /** So many of a make are a row. */
    private static final int ROW = 3;

    /** A card's link stands among its first segments: a section's name may come before it. */
    private static final int LEAD = 2;

    /** The words of a card's link are at least so long: a report's title, not a button. */
    private static final int MIN_TITLE = 15;

    /** Almost all characters of a card's title are linked. */
    private static final double LINKED = 0.9;

    /** In what names itself the body, a card is hardly more than its link. */
    private static final double LINKED_IN_BODY = 0.8;

    /** A card holds less prose than this, in Latin characters; more is an article's section with a linked heading. */
    private static final double MAX_PROSE = 700;

    private Cards() {}

    /** The indexes of the elements that are cards. */
    static BitSet of(Outline outline) {
        Map<String, Integer> rows = new HashMap<>();
        BitSet candidates = new BitSet(outline.size());
        for (int i = 1; i < outline.size(); i++) {
            if (isCandidate(outline, i)) {
                candidates.set(i);
                rows.merge(make(outline, i), 1, Integer::sum);
            }
        }
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (rows.getOrDefault(make(outline, i), 0) < ROW) {
                candidates.clear(i);
            }
        }
        return candidates;
    }

    private static boolean isCandidate(Outline outline, int element) {
        int first = outline.firstSegment(element);
        int end = outline.endSegment(element);
        if (end == first || !canBeCard(outline.element(element).normalName())) {
            return false;
        }
        boolean led = false;
        for (int i = first; i < Math.min(end, first + LEAD); i++) {
            Segment segment = outline.segments().get(i);
            led |= segment.linkShare() > LINKED && segment.text().length() >= MIN_TITLE;
        }
        double prose = 0;
        for (int i = first; i < end && led; i++) {
            prose += Prose.weight(outline.segments().get(i));
        }
        return led
                && prose < MAX_PROSE
                && (!isInBody(outline, element) || linkShare(outline, first, end) > LINKED_IN_BODY);
    }

    private static boolean isInBody(Outline outline, int element) {
        for (int at = element; at > 0; at = outline.parent(at)) {
            if (Part.BODY.in(outline.parts(at))) {
                return true;
            }
        }
        return false;
    }

    private static double linkShare(Outline outline, int first, int end) {
        int chars = 0;
        int linked = 0;
        for (Segment segment : outline.segments().subList(first, end)) {
            chars += segment.text().length();
            linked += segment.linkChars();
        }
        return (double) linked / chars;
    }

    private static boolean canBeCard(String tag) {
        return switch (tag) {
            case "div", "article", "section", "li", "a" -> true;
            default -> tag.indexOf('-') > 0;
        };
    }

    private static String make(Outline outline, int element) {
        return outline.parent(element) + " " + outline.element(element).normalName() + " " + outline.names(element);
    }
}
