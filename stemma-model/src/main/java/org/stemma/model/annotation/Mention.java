package org.stemma.model.annotation;

import org.stemma.model.text.Span;

/**
 * A stretch of words that refers to an entity.
 *
 * @param span the words, with a leading article or title where one belongs to them
 * @param form how it refers
 * @param entity what it refers to
 */
public record Mention(Span span, MentionForm form, EntityId entity) {}
