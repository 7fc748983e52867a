package org.stemma.read.extract.html;

/**
 * Finds the element that holds the article's body.
 *
 * <p>Idea: the body is where the page's running text is. From the top, go down as long as one child holds nearly all the
 * prose of its parent; what is lost on the way is the page around the article. An element that names itself the body is
 * believed if it holds most of that prose. One walk over the elements, linear in their number.
 */
final class BodyFinder {
    /** Go down to a child that holds this share of its parent's prose. */
    private static final double DOMINANT = 0.88;

    /** A named body is believed from this share of the dominant element's prose. */
    private static final double NAMED = 0.5;

    private BodyFinder() {}

    /** The index of the body's element; 0, the whole page, where nothing stands out. */
    static int find(PageParts parts) {
        int best = descend(parts, 0);
        int named = named(parts, best);
        return named >= 0 ? named : best;
    }

    private static int descend(PageParts parts, int from) {
        Outline outline = parts.outline();
        int at = from;
        while (true) {
            int heaviest = -1;
            double most = 0;
            for (int i = at + 1; i < outline.size() && outline.parent(i) >= at; i++) {
                if (outline.parent(i) == at && parts.prose(i) > most) {
                    heaviest = i;
                    most = parts.prose(i);
                }
            }
            boolean paragraph = heaviest >= 0 && outline.endSegment(heaviest) - outline.firstSegment(heaviest) <= 1;
            if (heaviest < 0 || paragraph || most < parts.prose(at) * DOMINANT) {
                return at;
            }
            at = heaviest;
        }
    }

    private static int named(PageParts parts, int dominant) {
        Outline outline = parts.outline();
        int best = -1;
        for (int i = 0; i < outline.size(); i++) {
            if (Part.BODY.in(outline.parts(i))
                    && parts.prose(i) >= parts.prose(dominant) * NAMED
                    && (best < 0 || parts.prose(i) > parts.prose(best))) {
                best = i;
            }
        }
        return best;
    }
}
