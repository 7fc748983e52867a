package org.stemma.annotate;

import java.util.List;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.model.annotation.AnnotatedArticle;

/**
 * One article annotated by itself, before the articles of a run are compared.
 *
 * @param annotated the article; the ids in it count in this article alone
 * @param entities whom and what it mentions, with what it tells about them
 */
public record Reading(AnnotatedArticle annotated, List<LocalEntity> entities) {
    /** Copies the list. */
    public Reading {
        entities = List.copyOf(entities);
    }
}
