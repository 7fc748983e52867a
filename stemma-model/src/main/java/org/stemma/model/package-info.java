/**
 * The vocabulary of Stemma: what the stages of the walk hand to one another. Immutable records, no behaviour beyond
 * what keeps them valid, no dependency.
 *
 * <p>The packages follow the walk: {@link org.stemma.model.article} is what was read, {@link
 * org.stemma.model.annotation} what its words say, {@link org.stemma.model.tradition} how the words came down, {@link
 * org.stemma.model.finding} what that shows; {@link org.stemma.model.text} is places in texts, which all of them use.
 */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
