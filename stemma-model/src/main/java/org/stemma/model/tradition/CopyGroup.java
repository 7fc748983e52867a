package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.article.ArticleId;

/**
 * Articles that are one text: near-duplicates, or states of one page. They are grouped, never hidden.
 *
 * @param articles at least two, in the order of the corpus
 * @param reason why, for people
 */
public record CopyGroup(List<ArticleId> articles, String reason) {
    /** @throws IllegalArgumentException if there are fewer than two articles */
    public CopyGroup {
        articles = List.copyOf(articles);
        if (articles.size() < 2) {
            throw new IllegalArgumentException("a group of " + articles.size());
        }
    }
}
