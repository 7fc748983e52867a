/**
 * On how many independent origins a claim stands: an interval with exact bounds.
 *
 * <p>{@link org.stemma.trace.independence.OriginGraph} holds the origins behind a claim and the edges by which one may rest
 * on another; {@link org.stemma.trace.independence.OriginGraph#bounds()} counts in linear time. {@link
 * org.stemma.trace.independence.IndependenceRows} asks it for every as-of and value of a claim.
 *
 * <p>A copy of a report adds an article and no origin. What cannot be shown independent lowers the minimum and never
 * raises it.
 */
@NullMarked
package org.stemma.trace.independence;

import org.jspecify.annotations.NullMarked;
