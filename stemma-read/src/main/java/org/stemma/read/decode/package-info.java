/**
 * From bytes to characters: charsets by mark, content, declaration.
 *
 * <p>A declaration is a hint and is often wrong; bytes that are well-formed UTF-8 are UTF-8. Text that fits in no charset
 * is read with U+FFFD in its ill-formed places, and {@link org.stemma.read.decode.Decoded#replaced()} counts them.
 */
@NullMarked
package org.stemma.read.decode;

import org.jspecify.annotations.NullMarked;
