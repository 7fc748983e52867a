package org.stemma.read.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Link;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;
import org.stemma.read.language.Dateline;

/**
 * An article's text with its blocks and links, set from passages.
 *
 * <p>Passages are separated by a blank line. A dateline at the head of the first paragraphs becomes a block of its own in
 * the same line; the dash between the two belongs to neither.
 *
 * @param text all passages
 * @param blocks one for each passage, two for a paragraph with a dateline
 * @param links those of all passages, in order
 */
public record Manuscript(Text text, List<Block> blocks, List<Link> links) {
    /** A dateline stands before the first sentence of the report; so many paragraphs are looked at. */
    private static final int DATELINE_REACH = 2;

    /** What stands between two passages. */
    private static final String SEPARATOR = "\n\n";

    public Manuscript {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** A text set anew from passages, in their order. */
    public static Manuscript of(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int paragraphs = 0;
        for (Passage passage : passages) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(passage.mark());
            int start = text.length();
            text.append(passage.words());
            passage.links().forEach(link -> links.add(new Link(link.anchor().shift(start), link.target())));
            paragraphs += passage.role() == BlockRole.PARAGRAPH ? 1 : 0;
            blocks.addAll(blocks(passage, start, passage.source(), paragraphs <= DATELINE_REACH));
        }
        return new Manuscript(new Text(text.toString()), blocks, links);
    }

    /**
     * A plain text left as it is, if its passages stand in it as the passages of an article do: separated by blank lines,
     * or on one line. Otherwise it is set anew.
     *
     * @param text the whole text
     * @param passages with their places in it
     */
    public static Manuscript inPlace(String text, List<Passage> passages) {
        int last = 0;
        boolean separated = true;
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 0;
        for (Passage passage : passages) {
            Span place = passage.source().orElseThrow();
            int marked = place.start() - passage.mark().length();
            String between = text.substring(last, marked);
            separated &= last == 0 || between.indexOf('\n') < 0 || between.indexOf('\n') < between.lastIndexOf('\n');
            paragraphs += passage.role() == BlockRole.PARAGRAPH ? 1 : 0;
            blocks.addAll(blocks(passage, place.start(), Optional.empty(), paragraphs <= DATELINE_REACH));
            last = place.end();
        }
        return separated
                ? new Manuscript(new Text(text), blocks, List.of())
                : of(passages.stream().map(Passage::withoutPlace).toList());
    }

    private static List<Block> blocks(Passage passage, int start, Optional<Span> source, boolean early) {
        Span span = new Span(start, start + passage.words().length());
        Block whole = new Block(passage.role(), span, passage.post(), source, passage.entry());
        if (!early || passage.role() != BlockRole.PARAGRAPH) {
            return List.of(whole);
        }
        return Dateline.find(passage.words())
                .map(found -> List.of(
                        new Block(
                                BlockRole.DATELINE,
                                found.span().shift(start),
                                Optional.empty(),
                                source,
                                passage.entry()),
                        new Block(
                                BlockRole.PARAGRAPH,
                                new Span(start + found.rest(), span.end()),
                                Optional.empty(),
                                source,
                                passage.entry())))
                .orElse(List.of(whole));
    }
}
