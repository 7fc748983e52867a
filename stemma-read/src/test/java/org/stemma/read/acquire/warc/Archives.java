package org.stemma.read.acquire.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Writes the bytes of archives by hand, so that they can be wrong. */
public final class Archives {
    private static final int BROTLI_LENGTH_SHIFT = 9;

    private Archives() {}

    /** A record of a type for an address, with its block. */
    public static byte[] record(String type, String address, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2031-03-04T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(ISO_8859_1));
    }

    /** A response of HTTP. */
    public static byte[] response(String address, String fields, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + fields + "\r\n").getBytes(ISO_8859_1);
        return record("response", address, "application/http; msgtype=response", joined(head, body));
    }

    /** A response that is a page. */
    public static byte[] page(String address, String html) {
        return response(address, "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(UTF_8));
    }

    /** The bytes packed by gzip. */
    public static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }

    /** Bytes in one stored block of Brotli (RFC 7932, section 9.2); at most 65,536. */
    public static byte[] brotli(byte[] bytes) {
        int length = bytes.length - 1;
        byte[] head = {
            (byte) (0x0b | (length & 1) << 7),
            (byte) (length >> 1),
            (byte) (0x80 | (length >> BROTLI_LENGTH_SHIFT & 0x7f))
        };
        return joined(head, bytes, new byte[] {3});
    }

    /** Bytes one after another. */
    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
