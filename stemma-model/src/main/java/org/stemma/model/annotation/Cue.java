package org.stemma.model.annotation;

import org.stemma.model.text.Span;

/**
 * The words that attribute.
 *
 * @param span the verb or phrase: "said", "according to"
 * @param lemma its dictionary form in lower case: {@code say}, {@code according to}
 * @param factuality what it says about the content
 */
public record Cue(Span span, String lemma, Factuality factuality) {}
