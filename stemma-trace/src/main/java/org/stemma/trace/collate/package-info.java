/**
 * The collation of witnesses: which word of one stands where which word of another does.
 *
 * <p>{@link org.stemma.trace.collate.Collator} lays any number of token lists out in common columns:
 *
 * <pre>{@code
 * Layout layout = Collator.collate(List.of(
 *         List.of("The", "ferry", "is", "out", "of", "service"),
 *         List.of("the", "ferry", "…", "out", "of", "service")));
 * layout.column(1, 3); // the column of "out" in the second witness: 3
 * }</pre>
 *
 * <p>Hints and traps: the layout does not depend on the order of the witnesses. Words in brackets and an attribution
 * that interrupts a quotation ({@code ” she said . “}) are the reporter's and stand in columns of their own.
 */
@NullMarked
package org.stemma.trace.collate;

import org.jspecify.annotations.NullMarked;
