package org.stemma.read.extract.html;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Post;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Span;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.html.PageReading.Piece;
import org.stemma.read.language.PostTail;

/**
 * Sets an embedded post as one piece: all segments of the element that holds it, with the author and date of its last
 * line and the address that the page gives for it.
 */
final class Embeds {
    /** A day under a post begins at most so long before or after the moment, in whatever zone it is shown. */
    private static final Duration DAYS = Duration.ofDays(2);

    private final PageParts parts;
    private final Outline outline;

    Embeds(PageParts parts) {
        this.parts = parts;
        this.outline = parts.outline();
    }

    /** The outermost element of the post that a segment belongs to; -1 if it belongs to none. */
    int root(Segment segment) {
        int root = -1;
        for (int at = segment.element(); at > 0; at = outline.parent(at)) {
            if (Part.EMBED.in(outline.parts(at)) && parts.is(at, Part.EMBED)) {
                root = at;
            }
        }
        return root >= 0 ? root : quotedPost(segment);
    }

    /** The block quotation around a segment, if its last words are those under an embedded post. */
    private int quotedPost(Segment segment) {
        if (!parts.is(segment, Part.QUOTE)) {
            return -1;
        }
        for (int at = segment.element(); at > 0; at = outline.parent(at)) {
            if (outline.element(at).normalName().equals("blockquote")) {
                Segment last = outline.segments().get(outline.endSegment(at) - 1);
                return PostTail.find(last.text()).isPresent() ? at : -1;
            }
        }
        return -1;
    }

    /** One piece for all segments of a post. */
    Piece piece(int root, List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        List<Segment.Anchor> anchors = new ArrayList<>();
        int linkChars = 0;
        for (Segment segment : segments) {
            text.append(text.isEmpty() ? "" : " ");
            int shift = text.length();
            text.append(segment.text());
            linkChars += segment.linkChars();
            for (Segment.Anchor anchor : segment.anchors()) {
                anchors.add(new Segment.Anchor(anchor.start() + shift, anchor.end() + shift, anchor.target()));
            }
        }
        Segment first = segments.getFirst();
        Span source = first.source();
        for (Segment segment : segments) {
            source = source.isEmpty()
                    ? segment.source()
                    : segment.source().isEmpty() ? source : source.cover(segment.source());
        }
        Segment whole = new Segment(
                first.index(), first.element(), "blockquote", text.toString(), List.copyOf(anchors), linkChars, source);
        return new Piece(BlockRole.EMBED, whole, Optional.of(post(root, whole)));
    }

    private Post post(int root, Segment whole) {
        Optional<Post> found = PostTail.find(whole.text()).map(PostTail.Found::post);
        Optional<URI> address = Addresses.absolute(outline.element(root).attr("cite"))
                .or(() -> whole.anchors().isEmpty()
                        ? Optional.empty()
                        : Addresses.absolute(whole.anchors().getLast().target()));
        return new Post(
                found.flatMap(Post::author),
                found.flatMap(Post::handle).or(() -> address.flatMap(PostAddress::handle)),
                posted(found.flatMap(Post::posted), address.flatMap(PostAddress::posted)),
                address);
    }

    /** The moment that the post's number tells, unless the day under the post is another: then the link leads elsewhere. */
    private static Optional<Timestamp> posted(Optional<Timestamp> shown, Optional<Timestamp> numbered) {
        boolean apart = shown.isPresent()
                && numbered.isPresent()
                && Duration.between(
                                        shown.get().interval().from(),
                                        numbered.get().interval().from())
                                .abs()
                                .compareTo(DAYS)
                        > 0;
        return apart ? shown : numbered.or(() -> shown);
    }
}
