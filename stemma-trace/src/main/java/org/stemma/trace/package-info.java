/**
 * The heart: from annotated articles to traditions, derivations, independence, drift, conflicts and changes.
 *
 * <p>Pure functions on the records of the model; the same input gives the same output on any machine, with any
 * number of threads and in any order of the inputs.
 */
@NullMarked
package org.stemma.trace;

import org.jspecify.annotations.NullMarked;
