/**
 * From captures to articles: one {@link org.stemma.read.extract.Extractor} a format.
 *
 * <p>An extractor finds the passages of a report and their roles, and sets them as a
 * {@link org.stemma.read.extract.Manuscript}: the text, its blocks, its links. What cannot be read comes back as a
 * {@code Rejected} with its reason, beside what could be read.
 */
@NullMarked
package org.stemma.read.extract;

import org.jspecify.annotations.NullMarked;
