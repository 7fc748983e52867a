/**
 * Extraction alone, for corpora of pages that are measured or mined.
 *
 * <p>See {@link org.stemma.read.predict.ExtractionTask}.
 */
@NullMarked
package org.stemma.read.predict;

import org.jspecify.annotations.NullMarked;
