package org.stemma.read.acquire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;

/**
 * Cuts a stream of JSON lines into captures of some lines each, so that a corpus never stands in memory as a whole. The
 * limit on bytes is one on a line. Not safe between threads.
 */
final class JsonLines {
    /** A capture takes lines until it has so many bytes: enough to share the work out, little enough to wait in line. */
    private static final int CAPTURE_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final String location;
    private final String path;
    private final long maxBytes;
    private final Consumer<Acquired> sink;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int firstLine = 1;
    private int number = 1;
    private boolean tooLong;

    private JsonLines(String location, String path, long maxBytes, Consumer<Acquired> sink) {
        this.location = location;
        this.path = path;
        this.maxBytes = maxBytes;
        this.sink = sink;
    }

    /**
     * The lines of a stream, in order. What was read before the stream broke is given.
     *
     * @param location the stream's name for people
     * @param path what ids are made from
     * @param maxBytes the limit {@code maxFileBytes}, for a line
     * @param sink takes each capture, and each line over the limit as refused
     * @throws IOException if the stream breaks
     */
    static void forEach(InputStream stream, String location, String path, long maxBytes, Consumer<Acquired> sink)
            throws IOException {
        var cutter = new JsonLines(location, path, maxBytes, sink);
        try {
            cutter.read(stream);
        } finally {
            cutter.give();
        }
    }

    private void read(InputStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int length = stream.read(buffer);
        while (length >= 0) {
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    take(buffer, start, i + 1);
                    endLine();
                    start = i + 1;
                }
            }
            take(buffer, start, length);
            length = stream.read(buffer);
        }
        endLine();
    }

    private void take(byte[] buffer, int from, int until) {
        if (!tooLong && line.size() + (long) (until - from) > maxBytes) {
            tooLong = true;
            line.reset();
        }
        if (!tooLong) {
            line.write(buffer, from, until - from);
        }
    }

    private void endLine() {
        if (tooLong) {
            give();
            sink.accept(new Acquired.Refused(
                    location + ":" + number,
                    RejectionCode.TOO_LARGE,
                    "A line of more than the " + maxBytes + " bytes that " + Captures.LIMIT + " allows."));
            firstLine = number + 1;
        } else {
            lines.writeBytes(line.toByteArray());
        }
        tooLong = false;
        line.reset();
        number++;
        if (lines.size() >= CAPTURE_BYTES) {
            give();
        }
    }

    private void give() {
        if (lines.size() > 0) {
            Capture capture = new Capture(
                    location,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Bytes.copyOf(lines.toByteArray()));
            sink.accept(new Acquired.Captured(capture, path, firstLine));
            lines.reset();
        }
        firstLine = number;
    }
}
