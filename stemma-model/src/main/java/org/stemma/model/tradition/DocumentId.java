package org.stemma.model.tradition;

import org.stemma.model.article.ArticleId;

/**
 * The name of a document in a stemma, held or lost. A held document is called as its article is; the name of a lost one
 * begins with {@code lost:}.
 *
 * @param value not blank
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final String LOST = "lost:";

    /** @throws IllegalArgumentException if the value is blank */
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank document id");
        }
    }

    /** The document that is an article of the run. */
    public static DocumentId held(ArticleId article) {
        return new DocumentId(article.value());
    }

    /** A document that is not among the articles. */
    public static DocumentId lost(String name) {
        return new DocumentId(LOST + name);
    }

    /** Whether it is not among the articles. */
    public boolean isLost() {
        return value.startsWith(LOST);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
