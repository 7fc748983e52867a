/**
 * Who took from whom: derivations between the documents of a story, each with its evidence.
 *
 * <p>{@link org.stemma.trace.derive.Derivations} collects leads of every sort and settles them in the strict order of
 * {@link org.stemma.trace.derive.Lead.Rank}: what an article says itself goes before what its words betray, and both go before the
 * clock. {@link org.stemma.trace.derive.CopyingTree} does the same for bare texts with times.
 *
 * <p>Hints and traps: a speaker quoted by two outlets without shared words is no edge. An edge whose source an article
 * names, but reached through another article, belongs to that other article only.
 */
@NullMarked
package org.stemma.trace.derive;

import org.jspecify.annotations.NullMarked;
