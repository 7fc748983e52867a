/** Quotation marks of every style, paired inside a paragraph and over paragraphs. */
@NullMarked
package org.stemma.annotate.attribution.quote;

import org.jspecify.annotations.NullMarked;
