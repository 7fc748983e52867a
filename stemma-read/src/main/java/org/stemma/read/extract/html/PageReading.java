package org.stemma.read.extract.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Post;

/**
 * Everything that was read from one page, before it becomes an article.
 *
 * @param title the headline
 * @param pieces the labelled segments, in reading order
 * @param published when it was published, as written
 * @param modified when this state was published, as written
 * @param authors the people credited
 * @param credited everybody credited, people or not, in the order given
 * @param outlet the publisher's name
 * @param language the BCP 47 tag
 * @param address the canonical address
 * @param partial whether the page says that it shows only a part
 * @param objection why the page is no report, for people; absent if it is one
 */
public record PageReading(
        Optional<String> title,
        List<Piece> pieces,
        Optional<PublishedTime> published,
        Optional<PublishedTime> modified,
        List<String> authors,
        List<String> credited,
        Optional<String> outlet,
        Optional<String> language,
        Optional<URI> address,
        boolean partial,
        Optional<String> objection) {
    /**
     * One labelled segment.
     *
     * @param role what it is
     * @param segment its words and links
     * @param post the embedded post, for an embed
     * @param entry when the entry of a live report that it stands in was published; absent elsewhere
     */
    public record Piece(BlockRole role, Segment segment, Optional<Post> post, Optional<PublishedTime> entry) {
        /** A piece that stands in no entry of a live report. */
        public Piece(BlockRole role, Segment segment, Optional<Post> post) {
            this(role, segment, post, Optional.empty());
        }
    }
}
