/**
 * From a finding to the words that prove it.
 *
 * <p>A {@link org.stemma.report.cite.Library} answers, for one analysis, what stands at a {@link
 * org.stemma.model.text.Locus}, in which sentence, in whose article, and at which code points. A {@link
 * org.stemma.report.cite.Times} prints a time no more precisely than its source gave it. {@link
 * org.stemma.report.cite.Utf8} is the one way out: whatever an article holds, what leaves is well-formed UTF-8.
 *
 * <pre>{@code
 * Library library = Library.of(analysis);
 * String sentence = library.words(library.sentence(drift.passage()));
 * }</pre>
 */
@NullMarked
package org.stemma.report.cite;

import org.jspecify.annotations.NullMarked;
