package org.stemma.read.extract;

import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Link;
import org.stemma.model.article.Post;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Span;

/**
 * A labelled run of words on its way into an article.
 *
 * @param role what it is
 * @param words its characters, not empty
 * @param links its links, counted from its own first character
 * @param post the embedded post's author and date; only for an embed
 * @param source where it stands in the decoded page; absent where the input has no such place
 * @param entry when the entry of a live report that it stands in was published; absent elsewhere
 * @param mark characters that stand before it in the text and belong to no block, such as {@code "[caption] "}
 */
public record Passage(
        BlockRole role,
        String words,
        List<Link> links,
        Optional<Post> post,
        Optional<Span> source,
        Optional<Timestamp> entry,
        String mark) {
    /** @throws IllegalArgumentException if there are no words */
    public Passage {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a passage without words");
        }
        links = List.copyOf(links);
    }

    /** A passage that stands in no entry of a live report. */
    public Passage(
            BlockRole role, String words, List<Link> links, Optional<Post> post, Optional<Span> source, String mark) {
        this(role, words, links, post, source, Optional.empty(), mark);
    }

    /** A passage without links, post, mark or known place. */
    public static Passage of(BlockRole role, String words) {
        return new Passage(role, words, List.of(), Optional.empty(), Optional.empty(), "");
    }

    /** The same without its place in a page. */
    public Passage withoutPlace() {
        return new Passage(role, words, links, post, Optional.empty(), entry, mark);
    }
}
