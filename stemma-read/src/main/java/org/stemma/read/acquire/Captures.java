package org.stemma.read.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;

/** Captures the bytes of files and streams, up to a limit. Stateless. */
public final class Captures {
    private Captures() {}

    /** Either the bytes or why there are none. */
    public sealed interface Result {
        /** The bytes. */
        record Captured(Capture capture) implements Result {}

        /** Why there are none. */
        record Refused(String where, RejectionCode code, String detail) implements Result {}
    }

    /**
     * The bytes of a file, decompressed if its name ends in {@code .gz}.
     *
     * @param maxBytes the limit {@code maxFileBytes}, after decompression
     */
    public static Result of(InputFile file, long maxBytes) {
        String location = file.location();
        try {
            if (!Files.isRegularFile(file.path())) {
                return new Result.Refused(location, RejectionCode.UNSUPPORTED, "Neither a file nor a folder.");
            }
            long size = Files.size(file.path());
            if (size > maxBytes) {
                return tooLarge(location, Optional.of(size), maxBytes);
            }
            try (InputStream stream = Files.newInputStream(file.path())) {
                boolean compressed = location.toLowerCase(Locale.ROOT).endsWith(".gz");
                return compressed && size > 0
                        ? of(new GZIPInputStream(stream), location, maxBytes)
                        : of(stream, location, maxBytes);
            }
        } catch (AccessDeniedException denied) {
            return new Result.Refused(location, RejectionCode.UNREADABLE, "The file cannot be opened: no permission.");
        } catch (NoSuchFileException gone) {
            return new Result.Refused(location, RejectionCode.NOT_FOUND, "There is no such file.");
        } catch (ZipException | EOFException broken) {
            return new Result.Refused(
                    location, RejectionCode.MALFORMED, "Not a whole gzip file: " + broken.getMessage());
        } catch (IOException broken) {
            return new Result.Refused(
                    location, RejectionCode.UNREADABLE, "The file cannot be read to its end: " + broken.getMessage());
        }
    }

    /**
     * The bytes of a stream, read to its end.
     *
     * @param location the stream's name for people
     * @param maxBytes the limit {@code maxFileBytes}
     * @throws IOException if the stream breaks
     */
    public static Result of(InputStream stream, String location, long maxBytes) throws IOException {
        long wanted = Math.min(maxBytes + 1, Integer.MAX_VALUE - 8L);
        byte[] bytes = stream.readNBytes((int) wanted);
        if (bytes.length > maxBytes) {
            return tooLarge(location, Optional.empty(), maxBytes);
        }
        if (bytes.length == 0) {
            return new Result.Refused(location, RejectionCode.EMPTY, "No bytes.");
        }
        return new Result.Captured(new Capture(
                location, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Bytes.copyOf(bytes)));
    }

    private static Result tooLarge(String location, Optional<Long> size, long maxBytes) {
        String found = size.map(bytes -> bytes + " bytes, more").orElse("More");
        return new Result.Refused(
                location, RejectionCode.TOO_LARGE, found + " than the " + maxBytes + " that maxFileBytes allows.");
    }
}
