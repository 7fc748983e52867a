/**
 * What every annotator of an article starts from, made once: its words, sentences and quotation marks.
 *
 * <p>An {@link org.stemma.annotate.context.ArticleContext} is handed to each annotator of the chain, so that nothing is
 * cut or looked up twice. Annotators read it and return what they found; nobody changes it.
 */
@NullMarked
package org.stemma.annotate.context;

import org.jspecify.annotations.NullMarked;
