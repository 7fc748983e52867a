/**
 * Reads articles from web pages.
 *
 * <p>A page is parsed once, flattened to an {@code Outline} of segments and elements, and its elements are told apart by what
 * they announce ({@code PageParts}). The body is where the running text is ({@code BodyFinder}); each segment of it gets its
 * role ({@code Labels}), by the page's markup first and by its language second. Metadata come from JSON-LD, then meta
 * elements, then microdata, then the page itself. Types of the HTML parser do not leave this package.
 */
@NullMarked
package org.stemma.read.extract.html;

import org.jspecify.annotations.NullMarked;
