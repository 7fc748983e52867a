package org.stemma.model.tradition;

import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Evidence;

/**
 * Why an article is in its story.
 *
 * @param article the article
 * @param reason a sentence for people
 * @param evidence the words of the article that show it
 */
public record Tie(ArticleId article, String reason, Evidence evidence) {}
