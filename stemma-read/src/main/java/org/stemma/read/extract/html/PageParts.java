package org.stemma.read.extract.html;

import java.util.List;
import java.util.function.Predicate;

/**
 * The parts of a page as they stand: what its elements announce, handed down to what is inside them, unless an element
 * holds so much of the page's prose that the name cannot mean what it says.
 */
final class PageParts {
    /**
     * An element with more of the page's prose than this is not what its class says: a body named
     * {@code has-gallery} is no gallery.
     */
    private static final double PROTECTED_SHARE = 0.4;

    /** Tags that say what they are outweigh more prose than names do. */
    private static final double PROTECTED_TAG_SHARE = 0.8;

    private final Outline outline;
    private final int[] effective;
    private final double[] prose;

    private PageParts(Outline outline, int[] effective, double[] prose) {
        this.outline = outline;
        this.effective = effective;
        this.prose = prose;
    }

    static PageParts of(Outline outline) {
        double[] all = proseByElement(outline, segment -> true);
        int[] effective = new int[outline.size()];
        double total = outline.size() == 0 ? 0 : all[0];
        for (int i = 0; i < effective.length; i++) {
            int parent = outline.parent(i);
            int inherited = parent < 0 ? 0 : effective[parent];
            String tag = outline.element(i).normalName();
            double limit = tag.equals("nav") || tag.equals("footer") ? PROTECTED_TAG_SHARE : PROTECTED_SHARE;
            boolean meant = parent >= 0 && all[i] <= total * limit;
            effective[i] = inherited | (meant ? outline.parts(i) : outline.parts(i) & Part.BODY.bit());
        }
        int unclean = Part.FURNITURE.bit() | Part.CAPTION.bit() | Part.EMBED.bit() | Part.CREDIT.bit();
        double[] prose = proseByElement(outline, segment -> (effective[segment.element()] & unclean) == 0);
        return new PageParts(outline, effective, prose);
    }

    private static double[] proseByElement(Outline outline, Predicate<Segment> counted) {
        double[] prose = new double[outline.size()];
        for (Segment segment : outline.segments()) {
            if (counted.test(segment)) {
                prose[segment.element()] += Prose.weight(segment);
            }
        }
        for (int i = prose.length - 1; i > 0; i--) {
            prose[outline.parent(i)] += prose[i];
        }
        return prose;
    }

    Outline outline() {
        return outline;
    }

    List<Segment> segments() {
        return outline.segments();
    }

    /** Whether the segment stands in such a part. */
    boolean is(Segment segment, Part part) {
        return part.in(effective[segment.element()]);
    }

    /** Whether the element stands in such a part. */
    boolean is(int element, Part part) {
        return part.in(effective[element]);
    }

    /** The prose inside an element that stands in no furniture, caption or embed. */
    double prose(int element) {
        return prose[element];
    }
}
