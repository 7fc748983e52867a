/**
 * How words came down: who bears them, how the bearers differ, what stood at the beginning, and who took them from whom.
 *
 * <p>The terms are those of textual criticism. A {@link org.stemma.model.tradition.Tradition} is the passages that
 * descend from one utterance; each passage stands in a {@link org.stemma.model.tradition.Witness}. Their aligned
 * comparison is the {@link org.stemma.model.tradition.Collation}; the common text that it allows to rebuild is the
 * {@link org.stemma.model.tradition.Archetype}, every word of it attested. Archetypes of one speaker on one occasion,
 * in order, make a {@link org.stemma.model.tradition.LostDocument}: a document that is not among the inputs. The graph
 * of {@link org.stemma.model.tradition.Derivation derivations} between documents, held and lost, is the {@link
 * org.stemma.model.tradition.Stemma}: a hypothesis, each edge with its evidence.
 *
 * @see <a href="https://wiki.helsinki.fi/xwiki/bin/view/stemmatology/">Parvum Lexicon Stemmatologicum</a>
 */
@NullMarked
package org.stemma.model.tradition;

import org.jspecify.annotations.NullMarked;
