/**
 * Traditions: which passages descend from one statement, what its words were, and in which lost document it stood.
 *
 * <p>{@link org.stemma.trace.rebuild.Passages} cuts the attributions of a story into passages of at most one sentence;
 * {@link org.stemma.trace.rebuild.Traditions} joins those that carry the same words of one speaker, collates them and
 * rebuilds the {@link org.stemma.model.tradition.Archetype}; {@link org.stemma.trace.rebuild.LostDocuments} puts the
 * statements of one speaker in order.
 *
 * <p>Hints and traps: close paraphrases belong to a tradition as witnesses that do not claim to give the words; they
 * never add a word to the archetype. Where a speaker's own document is among the articles, its words are the archetype.
 */
@NullMarked
package org.stemma.trace.rebuild;

import org.jspecify.annotations.NullMarked;
