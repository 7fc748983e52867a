/**
 * Reads articles from plain text.
 *
 * <p>The text stays as it is, line ends apart; blocks say what its lines are: a metadata line, a headline, a by-line, a
 * caption that stands among the paragraphs, an embedded post.
 */
@NullMarked
package org.stemma.read.extract.text;

import org.jspecify.annotations.NullMarked;
