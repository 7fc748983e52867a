package org.stemma.report.cite;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writers of well-formed UTF-8: half a surrogate pair becomes U+FFFD, so that positions in code points stay right. */
public final class Utf8 {
    private static final byte[] REPLACEMENT_CHARACTER = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private Utf8() {}

    /** A buffered writer; to be flushed by the caller. */
    public static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT_CHARACTER)));
    }

    /** The bytes of a text, with U+FFFD for half a surrogate pair. */
    public static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        try (Writer writer = writer(bytes)) {
            writer.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }
}
