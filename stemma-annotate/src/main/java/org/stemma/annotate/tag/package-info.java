/**
 * Parts of speech and dictionary forms.
 *
 * <p>{@link org.stemma.annotate.tag.Tagger} gives every token one {@link org.stemma.annotate.tag.Tag}.
 */
@NullMarked
package org.stemma.annotate.tag;

import org.jspecify.annotations.NullMarked;
