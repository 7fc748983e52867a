package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.stemma.model.text.Span;

/**
 * A page flattened: its visible words as segments in reading order, and its elements as arrays, parents before children.
 *
 * <p>One walk over the tree, no recursion, so that no nesting exhausts the stack. Scripts, styles and hidden parts are
 * left out. A block boundary ends a segment, as do two line breaks in a row.
 */
final class Outline {
    /** The tag of a segment that is a frame's address. */
    static final String FRAME = "iframe";

    private final List<Element> elements = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> partsByNames = new HashMap<>();
    private final List<Segment> segments = new ArrayList<>();
    private int[] parent = new int[1024];
    private int[] parts = new int[1024];
    private int[] firstSegment = new int[1024];
    private int[] lastSegment = new int[1024];
    private final BitSet pictures = new BitSet();

    private Outline() {}

    /** The outline of a parsed page; the parser must have tracked positions. */
    static Outline of(Document page) {
        Outline outline = new Outline();
        Element body = page.body();
        NodeTraversor.filter(outline.new Walk(), body);
        return outline;
    }

    List<Segment> segments() {
        return segments;
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** The class attribute of an element; empty if it has none. */
    String names(int index) {
        return names.get(index);
    }

    /** The index of the element around another; -1 for the outermost. */
    int parent(int index) {
        return parent[index];
    }

    /** The parts that the element itself announces, as bits. */
    int parts(int index) {
        return parts[index];
    }

    /** The first segment inside the element. */
    int firstSegment(int index) {
        return firstSegment[index];
    }

    /** One past the last segment inside the element. */
    int endSegment(int index) {
        return lastSegment[index];
    }

    /** Whether the element holds a picture. */
    boolean holdsPicture(int index) {
        return pictures.get(index);
    }

    /** Whether an element is another or stands inside it. */
    boolean inside(int inner, int outer) {
        int at = inner;
        while (at > outer) {
            at = parent[at];
        }
        return at == outer;
    }

    private final class Walk implements NodeFilter {
        private final StringBuilder words = new StringBuilder();
        private final List<Segment.Anchor> anchors = new ArrayList<>();
        private int current = -1;
        private boolean spaceOwed;
        private int sourceStart = -1;
        private int sourceEnd = -1;
        private int linkStart = -1;
        private int linkDepth;
        private String linkTarget = "";
        private int linkChars;
        private int breaks;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String tag = element.normalName();
            if (Tags.isPicture(tag)) {
                markPicture();
            }
            Optional<Frame> frame = Frame.mayBe(tag) ? Frame.of(element) : Optional.empty();
            if (frame.isPresent()) {
                show(element, frame.get());
                return FilterResult.SKIP_ENTIRELY;
            }
            String classes = element.attributes().isEmpty() ? "" : element.className();
            if (Tags.isSkipped(tag) || isHidden(element, classes)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag.equals("br")) {
                lineBreak();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (Tags.isBlock(tag)) {
                flush();
            }
            enter(element, classes);
            if (tag.equals("a") && linkDepth++ == 0) {
                linkTarget = element.attr("href");
                linkStart = words.length() + (spaceOwed && !words.isEmpty() ? 1 : 0);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (tag.equals("a") && --linkDepth == 0) {
                closeLink();
            }
            if (Tags.isBlock(tag)) {
                flush();
            }
            lastSegment[current] = segments.size();
            current = parent[current];
            return FilterResult.CONTINUE;
        }

        private void enter(Element element, String classes) {
            int index = elements.size();
            if (index == parent.length) {
                parent = Arrays.copyOf(parent, index * 2);
                parts = Arrays.copyOf(parts, index * 2);
                firstSegment = Arrays.copyOf(firstSegment, index * 2);
                lastSegment = Arrays.copyOf(lastSegment, index * 2);
            }
            elements.add(element);
            names.add(classes);
            parent[index] = current;
            parts[index] = PartNames.of(element)
                    | (classes.isEmpty() ? 0 : partsByNames.computeIfAbsent(classes, PartNames::ofNames));
            firstSegment[index] = segments.size();
            current = index;
        }

        /** A frame is a segment of its own: the address of what it shows, which stands nowhere in the page's text. */
        private void show(Element element, Frame frame) {
            flush();
            enter(element, "");
            String address = frame.address().toString();
            parts[current] |= Part.EMBED.bit();
            segments.add(new Segment(
                    segments.size(),
                    current,
                    FRAME,
                    address,
                    List.of(new Segment.Anchor(0, address.length(), address)),
                    address.length(),
                    new Span(0, 0)));
            lastSegment[current] = segments.size();
            current = parent[current];
        }

        private void markPicture() {
            for (int at = current; at >= 0 && !pictures.get(at); at = parent[at]) {
                pictures.set(at);
            }
        }

        private void append(TextNode node) {
            String text = node.getWholeText();
            int length = text.length();
            boolean any = false;
            for (int i = 0; i < length; i++) {
                char unit = text.charAt(i);
                if (isSpace(unit)) {
                    spaceOwed = true;
                    continue;
                }
                if (spaceOwed && !words.isEmpty()) {
                    words.append(' ');
                }
                spaceOwed = false;
                words.append(unit);
                any = true;
            }
            if (any) {
                breaks = 0;
                Range range = node.sourceRange();
                if (range.isTracked()) {
                    if (sourceStart < 0) {
                        sourceStart = range.startPos();
                    }
                    sourceEnd = Math.max(sourceEnd, range.endPos());
                }
            }
        }

        private void lineBreak() {
            spaceOwed = true;
            if (++breaks > 1) {
                flush();
            }
        }

        private void closeLink() {
            if (linkStart >= 0 && linkStart < words.length()) {
                anchors.add(new Segment.Anchor(linkStart, words.length(), linkTarget));
                linkChars += words.length() - linkStart;
            }
            linkStart = -1;
        }

        private void flush() {
            if (linkDepth > 0) {
                closeLink();
            }
            if (!words.isEmpty()) {
                int index = segments.size();
                Span source = sourceStart < 0 ? new Span(0, 0) : new Span(sourceStart, sourceEnd);
                int block = block();
                segments.add(new Segment(
                        index, block, tag(block), words.toString(), List.copyOf(anchors), linkChars, source));
            }
            words.setLength(0);
            anchors.clear();
            linkChars = 0;
            linkStart = linkDepth > 0 ? 0 : -1;
            sourceStart = -1;
            sourceEnd = -1;
            spaceOwed = false;
            breaks = 0;
        }

        /** The innermost block element around the words just read. */
        private int block() {
            int at = current;
            while (at > 0 && !Tags.isBlock(elements.get(at).normalName())) {
                at = parent[at];
            }
            return Math.max(at, 0);
        }

        /** The tag of a heading or list entry close around the block; else its own. */
        private String tag(int block) {
            boolean paragraph = elements.get(block).normalName().equals("p");
            int at = block;
            for (int up = 0; up < Tags.WRAPPING_DEPTH && at >= 0; up++) {
                String tag = elements.get(at).normalName();
                boolean leftOpen = paragraph && tag.charAt(0) == 'h';
                if (Tags.isTelling(tag) && !leftOpen) {
                    return tag;
                }
                at = parent[at];
            }
            return elements.get(block).normalName();
        }

        private boolean isHidden(Element element, String classes) {
            if (element.attributes().isEmpty()) {
                return false;
            }
            if (element.hasAttr("hidden")) {
                return true;
            }
            if (Tags.isForScreenReaders(classes)) {
                return true;
            }
            String style = element.attr("style");
            return !style.isEmpty() && Tags.hides(style);
        }

        private boolean isSpace(char unit) {
            return unit <= ' ' || unit == '\u00a0' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        }
    }
}
