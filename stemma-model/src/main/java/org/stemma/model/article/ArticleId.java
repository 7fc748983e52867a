package org.stemma.model.article;

/**
 * The name of one article in one run: unique there, stable for the same input, ordered as strings are.
 *
 * @param value not blank
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    /** @throws IllegalArgumentException if the value is blank */
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank article id");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
