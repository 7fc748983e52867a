/**
 * The words of a passage as the weighing compares them: light stems, synonym classes, clauses, figures, and the small
 * lexicons behind them.
 *
 * <p>Two passages are compared by their content words after light normalisation, so that "repairs could take six
 * weeks" and "the repair may take 6 weeks" meet. Normalising never changes the text: each {@link
 * org.stemma.trace.wording.Word} keeps its span. What belongs to a language stands in readable files under {@code
 * org/stemma/trace/en}; another language is another folder.
 *
 * <p>Hint: a lexicon entry is matched on the word as written or on its stem, so {@code confirm} finds "confirmed" too;
 * irregular forms stand in {@code forms.txt}.
 */
@NullMarked
package org.stemma.trace.wording;

import org.jspecify.annotations.NullMarked;
