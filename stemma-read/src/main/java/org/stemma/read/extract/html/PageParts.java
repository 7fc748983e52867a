package org.stemma.read.extract.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.stemma.read.language.BoxTitles;

/**
 * The parts of a page as they stand: what its elements announce, handed down to what is inside them.
 *
 * <p>A name is not believed where it cannot mean what it says: where the element, or those of the same name together,
 * hold much of the page's prose; where it holds the headline, or the body by name; where the words inside are among
 * those that the page's own JSON-LD gives as the article's body.
 */
final class PageParts {
    /**
     * An element with more of the page's prose than this is not what its class says: a body named
     * {@code has-gallery} is no gallery.
     */
    private static final double PROTECTED_SHARE = 0.4;

    /** Tags that say what they are outweigh more prose than names do. */
    private static final double PROTECTED_TAG_SHARE = 0.9;

    /** So do names that leave little doubt. */
    private static final double PROTECTED_CHROME_SHARE = 0.7;

    /** Articles inside an article are teasers or comments, unless nearly all of the page is in them: a live ticker. */
    private static final double PROTECTED_NESTED_SHARE = 0.8;

    /** Comments may be nearly all of a page. */
    private static final double PROTECTED_COMMENTS_SHARE = 0.97;

    /** What names itself a picture is one if it holds at most so many segments: a caption, a credit, a button. */
    private static final int PICTURE_SEGMENTS = 4;

    private static final double PICTURE_SHARE = 0.2;

    /** A part that holds a body by name with this share of the page's prose is no box. */
    private static final double BODY_SHARE = 0.15;

    /** A part with this share of its prose in the article's body as JSON-LD gives it is no box. */
    private static final double ATTESTED_SHARE = 0.3;

    private final Outline outline;
    private final int[] effective;
    private final double[] prose;
    private final BitSet attested;

    private PageParts(Outline outline, int[] effective, double[] prose, BitSet attested) {
        this.outline = outline;
        this.effective = effective;
        this.prose = prose;
        this.attested = attested;
    }

    /**
     * The parts of a page.
     *
     * @param attested the indexes of the segments that JSON-LD gives as the article's body
     */
    static PageParts of(Outline outline, BitSet attested) {
        double[] all = proseByElement(outline, segment -> true);
        double[] known = proseByElement(outline, segment -> attested.get(segment.index()));
        BitSet important = important(outline, all);
        BitSet boxes = boxes(outline);
        BitSet cards = Cards.of(outline);
        Map<String, Double> byName = proseByName(outline, all);
        int[] effective = new int[outline.size()];
        double total = outline.size() == 0 ? 0 : all[0];
        for (int i = 0; i < effective.length; i++) {
            int parent = outline.parent(i);
            int parts = parent < 0 ? 0 : effective[parent];
            int announced = outline.parts(i);
            parts |= announced & Part.BODY.bit();
            boolean box = (boxes.get(i) || cards.get(i)) && !important.get(i) && known[i] <= all[i] * ATTESTED_SHARE;
            boolean telling = announced != 0 || isSectioning(outline.element(i).normalName());
            if (telling && parent >= 0 && known[i] <= all[i] * ATTESTED_SHARE) {
                parts |= meant(
                        outline,
                        i,
                        all[i] / Math.max(1, total),
                        important.get(i),
                        group(outline, i, byName) / Math.max(1, total));
            }
            effective[i] = box ? parts | Part.FURNITURE.bit() : parts;
        }
        int unclean =
                Part.FURNITURE.bit() | Part.COMMENTS.bit() | Part.CAPTION.bit() | Part.EMBED.bit() | Part.CREDIT.bit();
        double[] prose = proseByElement(outline, segment -> (effective[segment.element()] & unclean) == 0);
        return new PageParts(outline, effective, prose, attested);
    }

    /** Those of an element's announced parts that can be meant, given its share of the page's prose. */
    private static int meant(Outline outline, int element, double share, boolean important, double groupShare) {
        String tag = outline.element(element).normalName();
        int announced = outline.parts(element);
        int byTag = PartNames.ofTag(tag) & ~Part.CHROME.bit();
        int meant = byTag & (Part.QUOTE.bit() | Part.LIST.bit() | Part.TABLE.bit());
        if (important) {
            return meant;
        }
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
        if (heading) {
            announced &= ~(Part.FURNITURE.bit() | Part.CHROME.bit() | Part.FIGURE.bit());
        }
        if (Part.COMMENTS.in(announced) && share <= PROTECTED_COMMENTS_SHARE) {
            meant |= Part.COMMENTS.bit();
        }
        boolean makers = Part.BYLINE.in(announced) && tag.equals("footer") && isInside(outline, element, "article");
        boolean chromeTag = tag.equals("nav") || tag.equals("footer") || tag.equals("aside");
        if (Part.CHROME.in(announced)
                && !makers
                && share <= (chromeTag ? PROTECTED_TAG_SHARE : PROTECTED_CHROME_SHARE)) {
            meant |= Part.FURNITURE.bit();
        }
        boolean nested = tag.equals("article") && isInside(outline, element, "article");
        if (nested && groupShare <= PROTECTED_NESTED_SHARE) {
            meant |= Part.FURNITURE.bit();
        }
        boolean pageHeader =
                tag.equals("header") && !isInside(outline, element, "article") && !isInside(outline, element, "main");
        if (pageHeader && share <= PROTECTED_SHARE) {
            meant |= Part.FURNITURE.bit();
        }
        int segments = outline.endSegment(element) - outline.firstSegment(element);
        if (Part.PICTURE.in(announced) && segments <= PICTURE_SEGMENTS && share <= PICTURE_SHARE) {
            meant |= Part.FIGURE.bit();
        }
        int others = announced & ~(Part.CHROME.bit() | Part.COMMENTS.bit() | Part.PICTURE.bit());
        if (share > PROTECTED_SHARE) {
            return meant;
        }
        return groupShare <= PROTECTED_SHARE ? meant | others : meant | byTag;
    }

    private static boolean isInside(Outline outline, int element, String tag) {
        for (int at = outline.parent(element); at > 0; at = outline.parent(at)) {
            if (outline.element(at).normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** The elements that hold a first heading, or a body by name with a fair share of the page's prose. */
    private static BitSet important(Outline outline, double[] all) {
        BitSet important = new BitSet(outline.size());
        double least = outline.size() == 0 ? 0 : all[0] * BODY_SHARE;
        for (int i = outline.size() - 1; i > 0; i--) {
            boolean body = Part.BODY.in(outline.parts(i)) && all[i] >= least && all[i] > 0;
            boolean heading = outline.element(i).normalName().equals("h1");
            if (body || heading || important.get(i)) {
                important.set(i);
                important.set(outline.parent(i));
            }
        }
        return important;
    }

    private static boolean isSectioning(String tag) {
        return tag.equals("article") || tag.equals("header");
    }

    /** The boxes whose first words are the title of a list of other pages. */
    private static BitSet boxes(Outline outline) {
        BitSet boxes = new BitSet(outline.size());
        for (Segment segment : outline.segments()) {
            if (!BoxTitles.matches(segment.text())) {
                continue;
            }
            int box = -1;
            for (int at = segment.element();
                    at > 0
                            && outline.firstSegment(at) == segment.index()
                            && !outline.element(at).normalName().equals("article");
                    at = outline.parent(at)) {
                box = at;
            }
            if (box > 0) {
                boxes.set(box);
            }
        }
        return boxes;
    }

    private static Map<String, Double> proseByName(Outline outline, double[] all) {
        Map<String, Double> byName = new HashMap<>();
        for (int i = 0; i < outline.size(); i++) {
            boolean article = outline.element(i).normalName().equals("article");
            if ((outline.parts(i) != 0 || article) && all[i] > 0) {
                byName.merge(groupName(outline, i), all[i], Double::sum);
            }
        }
        return byName;
    }

    private static double group(Outline outline, int element, Map<String, Double> byName) {
        String name = groupName(outline, element);
        return name.isEmpty() ? 0 : byName.getOrDefault(name, 0.0);
    }

    /** Articles inside an article count together; other elements with those of the same class. */
    private static String groupName(Outline outline, int element) {
        boolean article = outline.element(element).normalName().equals("article");
        return article && isInside(outline, element, "article") ? "article article" : outline.names(element);
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

    /** Whether JSON-LD gives the segment as part of the article's body. */
    boolean isAttested(Segment segment) {
        return attested.get(segment.index());
    }

    /** Whether the segment stands in such a part. */
    boolean is(Segment segment, Part part) {
        return part.in(effective[segment.element()]);
    }

    /** Whether the element stands in such a part. */
    boolean is(int element, Part part) {
        return part.in(effective[element]);
    }

    /** Whether the segment stands in a part that is not the article: furniture or comments. */
    boolean isPage(Segment segment) {
        return is(segment, Part.FURNITURE) || is(segment, Part.COMMENTS);
    }

    /** The prose inside an element that stands in no furniture, caption or embed. */
    double prose(int element) {
        return prose[element];
    }
}
