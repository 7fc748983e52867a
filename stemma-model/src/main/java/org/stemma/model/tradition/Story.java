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
 * @param ties why each of them is in it, in their order; none for one that is alone or has no words
 */
public record Story(StoryId id, String title, List<ArticleId> articles, String reason, List<Tie> ties) {
    /** A story that does not say of each article why it is in it. */
    public Story(StoryId id, String title, List<ArticleId> articles, String reason) {
        this(id, title, articles, reason, List.of());
    }

    /** @throws IllegalArgumentException if it has no article */
    public Story {
        articles = List.copyOf(articles);
        ties = List.copyOf(ties);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
    }
}
