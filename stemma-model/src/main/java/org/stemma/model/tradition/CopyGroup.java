package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.article.ArticleId;

/**
 * Articles that are one text: near-duplicates, or states of one page. They are grouped, never hidden.
 *
 * @param articles at least two, in the order of the corpus
 * @param reason why, for people
 * @param revisions what was changed from one of them to another, by the later article: from the state before where it is
 *     a state of a page, else from the earlier article that has most of its words. Without those of texts that differ too
 *     much to be compared word by word
 */
public record CopyGroup(List<ArticleId> articles, String reason, List<Revision> revisions) {
    /** @throws IllegalArgumentException if there are fewer than two articles */
    public CopyGroup {
        articles = List.copyOf(articles);
        revisions = List.copyOf(revisions);
        if (articles.size() < 2) {
            throw new IllegalArgumentException("a group of " + articles.size());
        }
    }
}
