package org.stemma.read.acquire;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
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
    static final String LIMIT = "maxFileBytes";
    private static final List<String> ARCHIVES = List.of(".warc", ".arc");
    private static final List<String> CORPORA = List.of(".jsonl", ".ndjson");

    private static final byte[] UTF_16_BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};

    /** Browsers note the address of a page that they save in its first lines. */
    private static final int NOTE_REACH = 2048;

    private static final Pattern SAVED_FROM = Pattern.compile(
            "<!--\\s*saved from url=\\(\\d{1,5}\\)(\\S+)|<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)");

    private Captures() {}

    /** Whether a file is read document by document, by its name: a web archive, or JSON lines. */
    public static boolean isMany(InputFile file) {
        return ends(file, ARCHIVES) || ends(file, CORPORA);
    }

    private static boolean ends(InputFile file, List<String> endings) {
        String name = withoutGz(file.location().toLowerCase(Locale.ROOT));
        return endings.stream().anyMatch(name::endsWith);
    }

    /**
     * The documents of a file: those of an archive one by one, JSON lines some at a time, the file's own otherwise;
     * decompressed if its name ends in {@code .gz}.
     *
     * @param maxBytes the limit {@code maxFileBytes}, for one document or line after decompression
     * @param sink takes each
     */
    public static void forEach(InputFile file, long maxBytes, Consumer<Acquired> sink) {
        if (!isMany(file) || !Files.isRegularFile(file.path())) {
            sink.accept(of(file, maxBytes));
        } else if (ends(file, ARCHIVES)) {
            WebArchive.forEach(file.path(), file.location(), maxBytes, sink);
        } else {
            try (InputStream stream = open(file)) {
                lines(stream, file.location(), file.location(), maxBytes, sink);
            } catch (IOException broken) {
                sink.accept(refused(file.location(), broken));
            }
        }
    }

    /**
     * The documents of a stream: JSON lines some at a time, a single document otherwise.
     *
     * @param location the stream's name for people and for ids
     * @param maxBytes the limit {@code maxFileBytes}, for the document or for a line
     * @param sink takes each
     * @throws IOException if the stream breaks
     */
    public static void forEach(InputStream stream, String location, long maxBytes, Consumer<Acquired> sink)
            throws IOException {
        byte[] head = stream.readNBytes((int) Math.min(maxBytes, Format.SNIFFED_LINES));
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        if (Format.byContent(Bytes.copyOf(head)).equals(Optional.of(Format.JSON_LINES))) {
            lines(whole, location, location, maxBytes, sink);
        } else {
            sink.accept(of(whole, location, maxBytes));
        }
    }

    /** JSON lines; in UTF-16, whose line feeds are two bytes, as one document. */
    private static void lines(InputStream stream, String location, String path, long maxBytes, Consumer<Acquired> sink)
            throws IOException {
        byte[] mark = stream.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(mark), stream);
        if (mark.length == 0 || Arrays.equals(mark, UTF_16_BIG_ENDIAN) || Arrays.equals(mark, UTF_16_LITTLE_ENDIAN)) {
            sink.accept(of(whole, location, maxBytes));
        } else {
            JsonLines.forEach(whole, location, path, maxBytes, sink);
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
            try (InputStream stream = open(file)) {
                return of(stream, location, maxBytes);
            }
        } catch (IOException broken) {
            return refused(location, broken);
        }
    }

    private static InputStream open(InputFile file) throws IOException {
        InputStream stream = Files.newInputStream(file.path());
        boolean compressed = file.location().toLowerCase(Locale.ROOT).endsWith(".gz");
        if (!compressed || Files.size(file.path()) == 0) {
            return stream;
        }
        try {
            return new GZIPInputStream(stream);
        } catch (IOException broken) {
            stream.close();
            throw broken;
        }
    }

    private static Acquired.Refused refused(String location, IOException broken) {
        if (broken instanceof AccessDeniedException) {
            return new Acquired.Refused(
                    location, RejectionCode.UNREADABLE, "The file cannot be opened: no permission.");
        }
        if (broken instanceof NoSuchFileException) {
            return new Acquired.Refused(location, RejectionCode.NOT_FOUND, "There is no such file.");
        }
        if (broken instanceof ZipException || broken instanceof EOFException) {
            return new Acquired.Refused(
                    location, RejectionCode.MALFORMED, "Not a whole gzip file: " + broken.getMessage());
        }
        return new Acquired.Refused(
                location, RejectionCode.UNREADABLE, "The file cannot be read to its end: " + broken.getMessage());
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
