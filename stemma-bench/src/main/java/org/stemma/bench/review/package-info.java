/**
 * Precision on ordinary news, for a person to judge: what the program flags where nobody has said what it ought to flag.
 *
 * <p>{@link org.stemma.bench.review.NewsReview} draws stories at random from a corpus of articles, traces each of them by
 * itself, and prints every drift of some weight and every conflict with both sentences. A reader then counts how many are
 * right. Hint: the seed decides which stories are drawn, so that a figure can be taken again after a rule has changed, and
 * on stories that no rule was tried on.
 */
@NullMarked
package org.stemma.bench.review;

import org.jspecify.annotations.NullMarked;
