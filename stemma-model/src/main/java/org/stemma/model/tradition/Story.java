package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.article.ArticleId;

/**
 * Articles about one unfolding event.
 *
 * @param id unique in its run
 * @param title what it is about, in the words of an article of it
 * @param articles in the order of the corpus, at least one
 * @param reason what they share, for people: names, places, terms
 */
public record Story(StoryId id, String title, List<ArticleId> articles, String reason) {
    /** @throws IllegalArgumentException if it has no article */
    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
    }
}
