/**
 * What the vocabulary is called in front of people: verdicts, kinds of drift, counts, values, how firmly something is put.
 *
 * <p>One place for all renderings, so that the page, the brief and the terminal say the same. No word here says that
 * something is true, false or verified; {@link org.stemma.report.wording.Wording#origins} says on how many origins a
 * claim stands, and no more.
 */
@NullMarked
package org.stemma.report.wording;

import org.jspecify.annotations.NullMarked;
