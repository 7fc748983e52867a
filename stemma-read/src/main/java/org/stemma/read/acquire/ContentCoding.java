package org.stemma.read.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * Undoes the content codings of HTTP (RFC 9110, section 8.4.1) and the compression of files, up to a limit.
 *
 * <p>A coding that is declared and not there is passed over, since servers declare {@code gzip} for plain pages.
 */
public final class ContentCoding {
    /** Codings may be nested; real servers nest at most two. */
    private static final int MAX_CODINGS = 3;

    private static final int GZIP_MARK = 0x1f8b;

    private ContentCoding() {}

    /** More bytes than the limit allows. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String limit, long maxBytes) {
            super("More than the " + maxBytes + " bytes that " + limit + " allows.");
        }
    }

    /**
     * A body without its codings.
     *
     * @param body as it came
     * @param declared the value of {@code Content-Encoding}, empty for none
     * @param limit the name of the limit, for the message
     * @param maxBytes the most bytes of the result
     * @throws TooLarge if the result would be larger
     * @throws IOException if the body breaks a coding's rules, or the coding is not known
     */
    public static byte[] decode(byte[] body, String declared, String limit, long maxBytes) throws IOException {
        List<String> codings = new ArrayList<>();
        for (String coding : declared.toLowerCase(Locale.ROOT).split(",")) {
            String name = coding.strip();
            if (!name.isEmpty() && !name.equals("identity") && !name.equals("none") && !name.equals("utf-8")) {
                codings.add(name);
            }
        }
        if (codings.size() > MAX_CODINGS) {
            throw new IOException("The body is coded " + codings.size() + " times over: " + declared);
        }
        byte[] decoded = body;
        for (String coding : codings.reversed()) {
            decoded = decodeOne(decoded, coding, limit, maxBytes);
        }
        if (decoded.length > maxBytes) {
            throw new TooLarge(limit, maxBytes);
        }
        return decoded;
    }

    /** All bytes of a stream, up to a limit. */
    public static byte[] readAll(InputStream stream, String limit, long maxBytes) throws IOException {
        long wanted = Math.min(maxBytes + 1, Integer.MAX_VALUE - 8L);
        byte[] bytes = stream.readNBytes((int) wanted);
        if (bytes.length > maxBytes) {
            throw new TooLarge(limit, maxBytes);
        }
        return bytes;
    }

    /** Whether the bytes begin as those of a gzip file. */
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) == GZIP_MARK;
    }

    private static byte[] decodeOne(byte[] body, String coding, String limit, long maxBytes) throws IOException {
        if (body.length == 0) {
            return body;
        }
        return switch (coding) {
            case "gzip", "x-gzip" ->
                isGzip(body) ? readAll(new GZIPInputStream(new ByteArrayInputStream(body)), limit, maxBytes) : body;
            case "deflate" -> inflate(body, limit, maxBytes);
            case "br" -> brotli(body, limit, maxBytes);
            default -> throw new IOException("The body is coded as " + coding + ", which is not known.");
        };
    }

    /** RFC 9110 means the zlib format; some servers send the bare stream. */
    private static byte[] inflate(byte[] body, String limit, long maxBytes) throws IOException {
        boolean zlib = (body[0] & 0x0F) == 8 && body.length > 1 && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream stream = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
            return readAll(stream, limit, maxBytes);
        } finally {
            inflater.end();
        }
    }

    private static byte[] brotli(byte[] body, String limit, long maxBytes) throws IOException {
        HttpResponse coded = new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Encoding", "br")
                .body(MediaType.HTML_UTF8, body)
                .build();
        try (InputStream stream = coded.bodyDecoded().stream()) {
            return readAll(stream, limit, maxBytes);
        } catch (IllegalStateException illFormed) {
            throw new IOException("The body is no Brotli: " + illFormed.getMessage(), illFormed);
        }
    }
}
