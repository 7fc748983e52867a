/**
 * Stories: which articles report one unfolding event.
 *
 * <p>{@link org.stemma.trace.story.Stories} places each article, in the order of appearance, with the story that it is
 * most like, or opens a new one.
 */
@NullMarked
package org.stemma.trace.story;

import org.jspecify.annotations.NullMarked;
