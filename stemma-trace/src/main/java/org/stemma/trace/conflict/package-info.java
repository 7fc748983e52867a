/**
 * Statements on one slot that do not go together, with how they stand to each other.
 *
 * <p>{@link org.stemma.trace.conflict.ConflictFinder} compares what different origins say, and what articles say in the name
 * of an origin with that origin's own words. Most differences are none: a count grows, a later value of the same origin
 * replaces the earlier one, a share is of something else, a sum explains it. One pair stands for a difference: a series
 * of updates that is outdated in one slot is outdated in all.
 *
 * <p>Hint: the verdicts are about the statements, never about the world; none says who is right.
 */
@NullMarked
package org.stemma.trace.conflict;

import org.jspecify.annotations.NullMarked;
