package org.stemma.read.decode;

import java.nio.charset.Charset;

/**
 * A document's characters, with the charset that gave them.
 *
 * @param text the characters, without a byte order mark
 * @param charset what the bytes were read as
 * @param evidence why that charset, for people: {@code "byte order mark"}, {@code "declared"}, {@code "content"}
 * @param replaced how many ill-formed stretches were read as U+FFFD
 */
public record Decoded(String text, Charset charset, String evidence, int replaced) {}
