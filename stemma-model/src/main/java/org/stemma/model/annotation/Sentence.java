package org.stemma.model.annotation;

import org.stemma.model.text.Span;

/**
 * A sentence of an article.
 *
 * @param span its words with their closing marks, without surrounding white space; not empty, inside its block
 * @param block the index of its block in the article
 */
public record Sentence(Span span, int block) {}
