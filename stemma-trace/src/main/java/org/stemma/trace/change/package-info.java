/**
 * What was new when: the diff of a story's findings along its time.
 *
 * <p>{@link org.stemma.trace.change.ChangeFinder} walks through the statements in order of publication and notes the first
 * of each claim, each value and each origin, denials, corrections, silent edits and settled conflicts. What only repeats
 * is one entry an article, so that a reader sees at a glance that nothing is new.
 */
@NullMarked
package org.stemma.trace.change;

import org.jspecify.annotations.NullMarked;
