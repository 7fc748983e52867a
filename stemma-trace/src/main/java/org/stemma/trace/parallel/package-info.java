/**
 * Work on many things at once with a result that does not depend on how many hands there are.
 *
 * <p>Every stage that goes article by article or story by story asks {@link org.stemma.trace.parallel.Workers} for the
 * results of a function over the numbers from 0. They come back in order, whoever computed them; so one thread and
 * eight give the same bytes.
 */
@NullMarked
package org.stemma.trace.parallel;

import org.jspecify.annotations.NullMarked;
