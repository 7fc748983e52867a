/**
 * Golden loaders, fakes and generators that the tests of the other modules share.
 *
 * <p>Nothing here ships: other modules use it in test scope only.
 */
@NullMarked
package org.stemma.testkit;

import org.jspecify.annotations.NullMarked;
