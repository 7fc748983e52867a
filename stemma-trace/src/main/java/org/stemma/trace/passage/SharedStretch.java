package org.stemma.trace.passage;

import java.util.Comparator;
import org.stemma.model.article.ArticleId;

/**
 * A stretch of words that two articles of an index share, as far as their sketches tell: it may reach up to seven words
 * further on either side. Ordered by article, other article, place.
 *
 * @param first the article whose id comes first
 * @param firstFrom its first word inside
 * @param second the other article
 * @param secondFrom its first word inside
 * @param words how many words, at least eight
 */
public record SharedStretch(ArticleId first, int firstFrom, ArticleId second, int secondFrom, int words)
        implements Comparable<SharedStretch> {
    private static final Comparator<SharedStretch> ORDER = Comparator.comparing(SharedStretch::first)
            .thenComparing(SharedStretch::second)
            .thenComparingInt(SharedStretch::firstFrom)
            .thenComparingInt(SharedStretch::secondFrom);

    @Override
    public int compareTo(SharedStretch other) {
        return ORDER.compare(this, other);
    }
}
