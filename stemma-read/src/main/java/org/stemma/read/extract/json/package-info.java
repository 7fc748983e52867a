/**
 * Reads articles from JSON documents and JSON lines.
 *
 * <p>An article is an object with its text or its page; {@code docs/reading.md} lists the fields.
 */
@NullMarked
package org.stemma.read.extract.json;

import org.jspecify.annotations.NullMarked;
