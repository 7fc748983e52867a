package org.stemma.model.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/**
 * One state of one report by one outlet at one URI.
 *
 * @param id unique in its run
 * @param uri the canonical address, absolute; absent where the input has none
 * @param outlet who published it; absent where the input does not say
 * @param text all words of all blocks, blocks separated by blank lines
 * @param blocks what the stretches of the text are; in the order of the text, not overlapping
 * @param published when it was first published; absent where the input does not say
 * @param modified when this state was published, where the input says so
 * @param language the BCP 47 tag of the text; absent where unknown
 * @param authors people named as its authors, in the order given
 * @param links hyperlinks in the text, in its order
 * @param digest SHA-256 of the captured bytes, 64 lower-case hexadecimal digits
 * @param partial whether the page says that it shows only a part (a paywall)
 * @param categories the subjects that the page, or the feed that announced it, files it under; in the order given
 */
public record Article(
        ArticleId id,
        Optional<URI> uri,
        Optional<Outlet> outlet,
        Text text,
        List<Block> blocks,
        Optional<Timestamp> published,
        Optional<Timestamp> modified,
        Optional<String> language,
        List<String> authors,
        List<Link> links,
        String digest,
        boolean partial,
        List<String> categories) {
    /** @throws IllegalArgumentException if a block or link reaches beyond the text, or blocks overlap or are unordered */
    public Article {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        links = List.copyOf(links);
        categories = List.copyOf(categories);
        int last = 0;
        for (Block block : blocks) {
            if (block.span().start() < last || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        id + ": block " + block.span() + " after " + last + " in a text of " + text.length());
            }
            last = block.span().end();
        }
        for (Link link : links) {
            if (link.anchor().end() > text.length()) {
                throw new IllegalArgumentException(id + ": link " + link.anchor() + " in a text of " + text.length());
            }
        }
    }

    /** An article that is filed under no subject; everything else as above. */
    public Article(
            ArticleId id,
            Optional<URI> uri,
            Optional<Outlet> outlet,
            Text text,
            List<Block> blocks,
            Optional<Timestamp> published,
            Optional<Timestamp> modified,
            Optional<String> language,
            List<String> authors,
            List<Link> links,
            String digest,
            boolean partial) {
        this(id, uri, outlet, text, blocks, published, modified, language, authors, links, digest, partial, List.of());
    }

    /** The same article under another id. */
    public Article withId(ArticleId other) {
        return new Article(
                other,
                uri,
                outlet,
                text,
                blocks,
                published,
                modified,
                language,
                authors,
                links,
                digest,
                partial,
                categories);
    }

    /** The first headline; absent if the article has none. */
    public Optional<Block> headline() {
        return blocks.stream()
                .filter(block -> block.role() == BlockRole.HEADLINE)
                .findFirst();
    }

    /** The words of a block. */
    public String words(Block block) {
        return text.slice(block.span());
    }

    /** A place in this article. */
    public Locus locus(Span span) {
        return new Locus(id, span);
    }

    /** When this state appeared: modified if known, else published. */
    public Optional<Timestamp> appeared() {
        return modified.or(() -> published);
    }

    /** When the words at a place appeared: with the entry of a live report that they stand in, else with this state. */
    public Optional<Timestamp> appeared(Span words) {
        return blocks.stream()
                .filter(block -> block.span().contains(words))
                .flatMap(block -> block.entry().stream())
                .findFirst()
                .or(this::appeared);
    }
}
