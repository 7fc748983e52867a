/**
 * What became stronger on the way: a passage against the words that it goes back to.
 *
 * <p>{@link org.stemma.trace.drift.DriftFinder} sets each passage of an article beside its source: the passage of an article
 * that it derives from, the words of the source that it credits, or for a paraphrase the words that the same article
 * quotes. Only passages that plainly say the same thing are compared; then one rule a kind looks at modality, condition,
 * completeness, scope, degree, attribution, figures and quoted words. A faithful paraphrase is silence: a rule fires on
 * what the words show, never on a likeness alone.
 *
 * <p>Trap: a passage that only hands on what its parent had changed already has not drifted itself, unless parent and child
 * have one publisher.
 */
@NullMarked
package org.stemma.trace.drift;

import org.jspecify.annotations.NullMarked;
