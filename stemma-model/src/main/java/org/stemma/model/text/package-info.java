/**
 * Texts, places in them, and the two ways of counting.
 *
 * <p>A {@link org.stemma.model.text.Text} is what an article says, never altered. A {@link org.stemma.model.text.Span}
 * is a half-open range in one text, counted in UTF-16 code units as {@code String} counts. A {@link
 * org.stemma.model.text.Locus} adds the article, and {@link org.stemma.model.text.Evidence} is one or more loci that
 * prove a finding: it cannot be empty, so a finding that holds one cannot exist without proof.
 *
 * <p>Everything exported counts Unicode code points, as the W3C Web Annotation model demands of its
 * TextPositionSelector. {@link org.stemma.model.text.CodePointOffsets} is the only class that converts:
 *
 * <pre>{@code
 * CodePointOffsets offsets = CodePointOffsets.of(article.text());
 * int startCodePoint = offsets.toCodePoint(span.start());
 * }</pre>
 */
@NullMarked
package org.stemma.model.text;

import org.jspecify.annotations.NullMarked;
