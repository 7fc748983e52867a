/**
 * Finds inputs and captures their bytes.
 *
 * <p>Folders are walked in the order of their names, links are followed but never in a circle, and each file is read up to a
 * limit. What cannot be captured is a {@code Rejected}.
 */
@NullMarked
package org.stemma.read.acquire;

import org.jspecify.annotations.NullMarked;
