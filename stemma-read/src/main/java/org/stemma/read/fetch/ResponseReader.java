package org.stemma.read.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.article.RejectionCode;

/**
 * Reads one answer of HTTP/1.1 (RFC 9112) from a connection, within limits, and keeps its bytes. One for each answer; not
 * for several threads.
 */
final class ResponseReader {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})(?:\\s+(.*))?");

    /** Answers that only announce another one; servers send one or two. */
    private static final int MAX_INTERIM = 5;

    private static final int CHUNK_LINE = 1024;
    private static final int HEX = 16;
    private static final int BUFFER = 1 << 14;

    private final InputStream in;
    private final FetchSettings settings;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;
    private String reason = "";
    private List<Exchange.Header> headers = List.of();

    ResponseReader(InputStream in, FetchSettings settings) {
        this.in = in;
        this.settings = settings;
    }

    /** Reads the answer to its end. */
    void read() throws IOException, FetchFailure {
        for (int i = 0; i <= MAX_INTERIM; i++) {
            raw.reset();
            readHead();
            if (status >= 200) {
                readBody();
                return;
            }
        }
        throw new FetchFailure(
                RejectionCode.NOT_FETCHED, "The host announces an answer again and again and gives none.");
    }

    byte[] raw() {
        return raw.toByteArray();
    }

    byte[] body() {
        return body.toByteArray();
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }

    List<Exchange.Header> headers() {
        return headers;
    }

    private void readHead() throws IOException, FetchFailure {
        Matcher first = STATUS_LINE.matcher(
                line(settings.count(FetchLimit.MAX_HEADER_BYTES)).strip());
        if (!first.matches()) {
            throw new FetchFailure(RejectionCode.NOT_FETCHED, "The host's answer is not HTTP.");
        }
        status = Integer.parseInt(first.group(1));
        reason = first.group(2) == null ? "" : first.group(2).strip();
        List<Exchange.Header> fields = new ArrayList<>();
        String line = line(settings.count(FetchLimit.MAX_HEADER_BYTES) - raw.size());
        while (!line.isBlank()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new Exchange.Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
            line = line(settings.count(FetchLimit.MAX_HEADER_BYTES) - raw.size());
        }
        headers = List.copyOf(fields);
    }

    private void readBody() throws IOException, FetchFailure {
        if (status == 204 || status == 304) {
            return;
        }
        if (header("Transfer-Encoding").filter(ResponseReader::isChunked).isPresent()) {
            readChunks();
            return;
        }
        Optional<Long> length = header("Content-Length")
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
        if (length.isEmpty()) {
            copyUntilEnd();
            return;
        }
        allow(length.get());
        copy(length.get());
    }

    private static boolean isChunked(String coding) {
        return coding.toLowerCase(Locale.ROOT).contains("chunked");
    }

    private Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Exchange.Header::value)
                .findFirst();
    }

    private void readChunks() throws IOException, FetchFailure {
        while (true) {
            String line = line(CHUNK_LINE).strip();
            int end = line.indexOf(';');
            long size = size(end < 0 ? line : line.substring(0, end).strip());
            if (size == 0) {
                break;
            }
            allow(body.size() + size);
            copy(size);
            line(CHUNK_LINE);
        }
        int trailer = settings.count(FetchLimit.MAX_HEADER_BYTES);
        for (String line = line(trailer); !line.isBlank(); line = line(trailer)) {
            trailer -= line.length();
        }
    }

    private static long size(String digits) throws FetchFailure {
        try {
            if (digits.isEmpty() || digits.length() > 8) {
                throw new NumberFormatException();
            }
            return Long.parseLong(digits, HEX);
        } catch (NumberFormatException wrong) {
            throw new FetchFailure(
                    RejectionCode.NOT_FETCHED, "The body comes in chunks whose lengths are ill-formed.", wrong);
        }
    }

    /** Checks a size before its bytes are taken. */
    private void allow(long bytes) throws FetchFailure {
        if (bytes > settings.count(FetchLimit.MAX_BODY_BYTES)) {
            throw new FetchFailure(
                    RejectionCode.TOO_LARGE,
                    "The body is larger than the " + settings.count(FetchLimit.MAX_BODY_BYTES)
                            + " bytes that maxBodyBytes allows.");
        }
    }

    private void copy(long length) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(1, length))];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("after " + (length - left) + " of " + length + " bytes of the body");
            }
            raw.write(buffer, 0, read);
            body.write(buffer, 0, read);
            left -= read;
        }
    }

    private void copyUntilEnd() throws IOException, FetchFailure {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            raw.write(buffer, 0, read);
            body.write(buffer, 0, read);
            allow(body.size());
        }
    }

    /** The next line without its end. */
    private String line(int most) throws IOException, FetchFailure {
        var line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException(raw.size() == 0 ? "before an answer" : "in the head of the answer");
            }
            raw.write(octet);
            line.write(octet);
            if (line.size() > most) {
                throw new FetchFailure(
                        RejectionCode.TOO_LARGE,
                        "The head of the answer is larger than the " + settings.count(FetchLimit.MAX_HEADER_BYTES)
                                + " bytes that maxHeaderBytes allows.");
            }
        }
        raw.write('\n');
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
