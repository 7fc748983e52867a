/**
 * What is read out of the words of one article, and whom the articles of a run name.
 *
 * <p>An {@link org.stemma.model.annotation.AnnotatedArticle} holds an article with its sentences, tokens, mentions,
 * times, quantities, hedges and attributions. An {@link org.stemma.model.annotation.Attribution} is a source, a cue and
 * a content: <i>who</i>, by <i>which words</i>, is said to have said <i>what</i>. A {@link
 * org.stemma.model.annotation.Corpus} joins the annotated articles of a run with the {@link
 * org.stemma.model.annotation.Entity entities} that they share: an entity's id means the same in all of them.
 *
 * <p>Hints and traps: a {@link org.stemma.model.annotation.Source} keeps the mention on the spot ("it", "the report")
 * beside the entity that it resolves to; an attribution without sources is one whose source the text does not give.
 * Spans of contents include quotation marks where the marks enclose all of the content.
 */
@NullMarked
package org.stemma.model.annotation;

import org.jspecify.annotations.NullMarked;
