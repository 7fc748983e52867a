package org.stemma.model.article;

import java.util.Optional;
import org.stemma.model.text.Span;

/**
 * A labelled stretch of an article's text: a paragraph, a headline, a caption.
 *
 * @param role what it is
 * @param span where it stands in the article's text; not empty
 * @param post the embedded post's own author and date; present only for {@link BlockRole#EMBED}
 * @param source where it stands in the captured page, in UTF-16 code units of the decoded page; absent where the input
 *     was no page or has no such place
 * @param entry when the entry of a live report that it stands in was published; absent in reports without entries, and
 *     outside of them
 */
public record Block(BlockRole role, Span span, Optional<Post> post, Optional<Span> source, Optional<Timestamp> entry) {
    /** @throws IllegalArgumentException if the span is empty, or a post stands on a block that is no embed */
    public Block {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty block");
        }
        if (post.isPresent() && role != BlockRole.EMBED) {
            throw new IllegalArgumentException("a post on a " + role);
        }
    }

    /** A block that stands in no entry of a live report. */
    public Block(BlockRole role, Span span, Optional<Post> post, Optional<Span> source) {
        this(role, span, post, source, Optional.empty());
    }

    /** A block without a post or a known place in a page. */
    public static Block of(BlockRole role, Span span) {
        return new Block(role, span, Optional.empty(), Optional.empty());
    }
}
