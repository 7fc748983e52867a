package org.stemma.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.read.acquire.FolderWalk;

/**
 * The list of what a folder of captures holds, one line a record: {@code index.cdxj}, the form that tools for replaying web
 * archives read and people can. It is made from the archives and can be made again.
 */
final class CaptureIndex {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CaptureIndex() {}

    /**
     * One record of an archive.
     *
     * @param address what was asked for
     * @param time when
     * @param status of the answer; 304 for one that had not changed
     * @param mediaType as declared; absent if it was not
     * @param digest of the body, {@code sha256:} and 64 hexadecimal digits; absent without a body
     * @param etag the answer's {@code ETag}
     * @param lastModified the answer's {@code Last-Modified}
     * @param movedTo where the answer sends on to; absent for one that does not
     * @param file the archive's name in the folder
     * @param offset of the record in the archive, in bytes
     */
    record Entry(
            URI address,
            Instant time,
            int status,
            Optional<String> mediaType,
            Optional<String> digest,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<URI> movedTo,
            String file,
            long offset) {}

    /** Writes the list anew, whole or not at all. */
    static void write(Path folder, List<Entry> entries) throws IOException {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(line(entry)));
        Collections.sort(lines);
        Path written = folder.resolve("." + FolderWalk.CAPTURE_INDEX);
        Files.write(written, lines, StandardCharsets.UTF_8);
        Files.move(
                written,
                folder.resolve(FolderWalk.CAPTURE_INDEX),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(Entry entry) {
        StringBuilder line = new StringBuilder();
        line.append(sortKey(entry.address())).append(' ').append(STAMP.format(entry.time()));
        line.append(" {\"url\": \"").append(escaped(entry.address().toString()));
        entry.mediaType().ifPresent(type -> line.append("\", \"mime\": \"").append(escaped(type)));
        line.append("\", \"status\": \"").append(entry.status());
        entry.digest().ifPresent(digest -> line.append("\", \"digest\": \"").append(escaped(digest)));
        line.append("\", \"offset\": \"").append(entry.offset());
        line.append("\", \"filename\": \"").append(escaped(entry.file())).append("\"}");
        return line.toString();
    }

    /** The host's names from the last to the first, then the path: pages of one site stand together. */
    private static String sortKey(URI address) {
        List<String> names = new ArrayList<>(
                List.of((address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT)).split("\\.")));
        Collections.reverse(names);
        String path = address.getRawPath() == null ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return String.join(",", names) + ")" + (path + query).toLowerCase(Locale.ROOT);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}
