/**
 * From bytes to articles: acquires captures from files and folders, and extracts the article in each.
 *
 * <p>A page that cannot be read is a value, {@code Rejected} with its reason; it never stops the run.
 */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
