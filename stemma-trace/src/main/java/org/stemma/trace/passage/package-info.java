/**
 * Which stretches of text two articles share: words in a comparable form, fingerprints, alignment, copies.
 *
 * <p>A {@link org.stemma.trace.passage.WordView} is the words of a text with the way back to its offsets. Bodies are
 * fingerprinted by winnowed runs of eight words; equal fingerprints of two articles are seeds, seeds are chained, and
 * what lies between them is aligned.
 *
 * <p>Hints and traps: a decimal point is dropped from a word, so {@code 3.5} and {@code 35} are one word here; figures
 * are compared elsewhere, as quantities.
 */
@NullMarked
package org.stemma.trace.passage;

import org.jspecify.annotations.NullMarked;
