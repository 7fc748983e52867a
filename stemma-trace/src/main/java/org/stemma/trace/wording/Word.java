package org.stemma.trace.wording;

import org.stemma.model.text.Span;

/**
 * One word of a passage.
 *
 * @param span where it stands in the article's text
 * @param text as written, in lower case
 * @param stem what it is compared by: its light stem, or the class of synonyms that it belongs to
 * @param content whether it carries meaning of its own: no article, preposition, auxiliary, pronoun
 */
public record Word(Span span, String text, String stem, boolean content) {}
