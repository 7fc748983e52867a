package org.stemma.read.acquire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.saved.SavedPage;
import org.stemma.read.acquire.warc.WebArchive;
import org.stemma.read.extract.Addresses;

/** Captures the bytes of files and streams, up to a limit. Stateless. */
public final class Captures {
    private static final String LIMIT = "maxFileBytes";
    private static final List<String> ARCHIVES = List.of(".warc", ".arc");

    /** Browsers note the address of a page that they save in its first lines. */
    private static final int NOTE_REACH = 2048;

    private static final Pattern SAVED_FROM = Pattern.compile(
            "<!--\\s*saved from url=\\(\\d{1,5}\\)(\\S+)|<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)");

    private Captures() {}

    /** Whether a file is an archive of many documents, by its name. */
    public static boolean isArchive(InputFile file) {
        String name = withoutGz(file.location().toLowerCase(Locale.ROOT));
        return ARCHIVES.stream().anyMatch(name::endsWith);
    }

    /**
     * The documents of a file: those of an archive one by one, the file's own otherwise, decompressed if its name ends in
     * {@code .gz}.
     *
     * @param maxBytes the limit {@code maxFileBytes}, for one document after decompression
     * @param sink takes each
     */
    public static void forEach(InputFile file, long maxBytes, Consumer<Acquired> sink) {
        if (isArchive(file) && Files.isRegularFile(file.path())) {
            WebArchive.forEach(file.path(), file.location(), maxBytes, sink);
        } else {
            sink.accept(of(file, maxBytes));
        }
    }

    /**
     * The bytes of a file that is no archive.
     *
     * @param maxBytes the limit {@code maxFileBytes}, after decompression
     */
    public static Acquired of(InputFile file, long maxBytes) {
        String location = file.location();
        try {
            if (!Files.isRegularFile(file.path())) {
                return new Acquired.Refused(location, RejectionCode.UNSUPPORTED, "Neither a file nor a folder.");
            }
            long size = Files.size(file.path());
            if (size > maxBytes) {
                return new Acquired.Refused(
                        location,
                        RejectionCode.TOO_LARGE,
                        size + " bytes, more than the " + maxBytes + " that " + LIMIT + " allows.");
            }
            try (InputStream stream = Files.newInputStream(file.path())) {
                boolean compressed = location.toLowerCase(Locale.ROOT).endsWith(".gz");
                return compressed && size > 0
                        ? of(new GZIPInputStream(stream), location, maxBytes)
                        : of(stream, location, maxBytes);
            }
        } catch (AccessDeniedException denied) {
            return new Acquired.Refused(
                    location, RejectionCode.UNREADABLE, "The file cannot be opened: no permission.");
        } catch (NoSuchFileException gone) {
            return new Acquired.Refused(location, RejectionCode.NOT_FOUND, "There is no such file.");
        } catch (ZipException | EOFException broken) {
            return new Acquired.Refused(
                    location, RejectionCode.MALFORMED, "Not a whole gzip file: " + broken.getMessage());
        } catch (IOException broken) {
            return new Acquired.Refused(
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
    public static Acquired of(InputStream stream, String location, long maxBytes) throws IOException {
        byte[] bytes;
        try {
            bytes = ContentCoding.readAll(stream, LIMIT, maxBytes);
        } catch (ContentCoding.TooLarge tooLarge) {
            return new Acquired.Refused(location, RejectionCode.TOO_LARGE, String.valueOf(tooLarge.getMessage()));
        }
        if (bytes.length == 0) {
            return new Acquired.Refused(location, RejectionCode.EMPTY, "No bytes.");
        }
        if (SavedPage.isOne(location)) {
            return SavedPage.of(bytes, location);
        }
        return new Acquired.Captured(
                new Capture(
                        location,
                        savedFrom(bytes),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Bytes.copyOf(bytes)),
                location);
    }

    private static Optional<URI> savedFrom(byte[] bytes) {
        if (bytes[0] != '<' && bytes[0] != (byte) 0xEF) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, NOTE_REACH), StandardCharsets.ISO_8859_1);
        Matcher note = SAVED_FROM.matcher(head);
        return note.find()
                ? Optional.ofNullable(note.group(1))
                        .or(() -> Optional.ofNullable(note.group(2)))
                        .flatMap(Addresses::absolute)
                : Optional.empty();
    }

    static String withoutGz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
