/**
 * Style and script that stand inside a page. A {@link org.stemma.report.inline.InlineText} is read from the jar once and
 * knows the digest by which a Content Security Policy allows it, and nothing else, to take effect.
 */
@NullMarked
package org.stemma.report.inline;

import org.jspecify.annotations.NullMarked;
