package org.stemma.read.extract.html;

import java.util.BitSet;

/**
 * Which segments of a page stand in the body that its JSON-LD gives.
 *
 * <p>Many pages carry their article twice: as markup for people and as {@code articleBody} for machines. Where the two
 * agree, the second says which of the first is the article. A body that is only the beginning attests that beginning.
 */
final class Attestation {
    /** Shorter segments occur by chance. */
    private static final int MIN_CHARS = 30;

    /** A shorter body is a summary. */
    private static final int MIN_BODY = 400;

    private Attestation() {}

    /** The indexes of the attested segments; none if the page gives no body. */
    static BitSet of(Outline outline, StructuredArticle structured) {
        BitSet attested = new BitSet();
        String body = structured.body().orElse("");
        if (body.length() < MIN_BODY) {
            return attested;
        }
        String key = " " + Titles.key(body) + " ";
        for (Segment segment : outline.segments()) {
            if (segment.text().length() >= MIN_CHARS && key.contains(" " + Titles.key(segment.text()) + " ")) {
                attested.set(segment.index());
            }
        }
        return attested;
    }
}
