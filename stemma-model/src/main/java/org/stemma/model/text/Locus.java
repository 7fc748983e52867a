package org.stemma.model.text;

import java.util.Comparator;
import org.stemma.model.article.ArticleId;

/**
 * A place in one article. Ordered by article, then by span.
 *
 * @param article whose text
 * @param span where in it, not empty
 */
public record Locus(ArticleId article, Span span) implements Comparable<Locus> {
    private static final Comparator<Locus> ORDER =
            Comparator.comparing(Locus::article).thenComparing(Locus::span);

    /** @throws IllegalArgumentException if the span is empty */
    public Locus {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a locus holds no text: " + article + " " + span);
        }
    }

    /** Whether both stand in one article and share at least one code unit. */
    public boolean overlaps(Locus other) {
        return article.equals(other.article) && span.overlaps(other.span);
    }

    @Override
    public int compareTo(Locus other) {
        return ORDER.compare(this, other);
    }
}
