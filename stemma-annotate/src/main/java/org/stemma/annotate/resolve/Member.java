package org.stemma.annotate.resolve;

import org.stemma.annotate.name.LocalEntity;
import org.stemma.model.article.ArticleId;

/**
 * An entity of one article.
 *
 * @param article the article
 * @param local what it says about the entity
 */
public record Member(ArticleId article, LocalEntity local) {}
