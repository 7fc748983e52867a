/**
 * The gold cases as records of the model: what a perfect reader and annotator would hand to the later stages.
 *
 * <p>{@link org.stemma.testkit.gold.GoldCase#read} turns a case folder ({@code gold.json} beside
 * {@code articles/*.txt}) into a corpus whose attributions and entities are the gold ones, and into a stemma of the gold
 * derivations. A stage that is developed on it meets no errors of the stages before it; the same stage on the
 * annotators' corpus shows how much theirs cost.
 *
 * <p>Gold data gives no quantities, times and hedges: {@link org.stemma.testkit.gold.GoldCase#over} takes them from an
 * annotated corpus of the same texts.
 */
@NullMarked
package org.stemma.testkit.gold;

import org.jspecify.annotations.NullMarked;
