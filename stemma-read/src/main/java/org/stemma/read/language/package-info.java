/**
 * What single lines of a report are, by their words alone: dates, by-lines, datelines, captions, credits, embedded posts.
 *
 * <p>Pages and plain texts meet the same rules here, so that a caption that stands among the paragraphs of a text is
 * found by the same language as one that a page forgot to mark. Word lists are readable resources; those of a language
 * stand in a folder of its own.
 */
@NullMarked
package org.stemma.read.language;

import org.jspecify.annotations.NullMarked;
