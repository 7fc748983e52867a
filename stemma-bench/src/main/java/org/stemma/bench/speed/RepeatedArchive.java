package org.stemma.bench.speed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a large web archive of a small one: its records over and over, each time under other addresses and names, each in a
 * gzip member of its own as WARC 1.1 (annex D) advises. Holds one record at a time.
 */
final class RepeatedArchive {
    private static final String ADDRESS = "WARC-Target-URI:";
    private static final String NAME = "WARC-Record-ID:";
    private static final String LENGTH = "Content-Length:";
    private static final String END = "\r\n\r\n";
    private static final int BUFFER = 1 << 16;

    private RepeatedArchive() {}

    /**
     * Writes an archive.
     *
     * @param sample a well-formed WARC packed by gzip, with a record that has an address
     * @param records how many records with an address to write
     * @param target written anew
     * @throws IOException if the sample cannot be read or has no such record, or if the target cannot be written
     */
    static void write(Path sample, int records, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            int written = 0;
            for (int copy = 0; written < records; copy++) {
                int before = written;
                written += writeCopy(sample, copy, records - written, out);
                if (written == before) {
                    throw new IOException("no record with an address in " + sample);
                }
            }
        }
    }

    private static int writeCopy(Path sample, int copy, int atMost, OutputStream out) throws IOException {
        int written = 0;
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(sample)), BUFFER)) {
            List<String> head = head(in);
            while (!head.isEmpty() && written < atMost) {
                byte[] block = in.readNBytes(length(head));
                in.skipNBytes(END.length());
                if (head.stream().anyMatch(line -> is(line, ADDRESS))) {
                    writeMember(renamed(head, copy, written), block, out);
                    written++;
                }
                head = head(in);
            }
        }
        return written;
    }

    private static void writeMember(List<String> head, byte[] block, OutputStream out) throws IOException {
        var member = new ByteArrayOutputStream();
        try (OutputStream packed = new FastGzip(member)) {
            packed.write((String.join("\r\n", head) + END).getBytes(ISO_8859_1));
            packed.write(block);
            packed.write(END.getBytes(ISO_8859_1));
        }
        member.writeTo(out);
    }

    private static List<String> renamed(List<String> head, int copy, int number) {
        return head.stream()
                .map(line -> {
                    if (is(line, ADDRESS)) {
                        return line + (line.indexOf('?') < 0 ? "?" : "&") + "copy=" + copy;
                    }
                    return is(line, NAME) ? NAME + " <urn:uuid:" + new UUID(copy, number) + ">" : line;
                })
                .toList();
    }

    /** The lines up to the empty one, which is read as well; none at the end of the archive. */
    private static List<String> head(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet != '\n') {
                line.append((char) octet);
                continue;
            }
            String whole = line.toString().stripTrailing();
            if (whole.isEmpty()) {
                break;
            }
            lines.add(whole);
            line.setLength(0);
        }
        return lines;
    }

    private static int length(List<String> head) throws IOException {
        for (String line : head) {
            if (is(line, LENGTH)) {
                return Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        throw new IOException("a record without a length: " + head);
    }

    private static boolean is(String line, String field) {
        return line.toLowerCase(Locale.ROOT).startsWith(field.toLowerCase(Locale.ROOT));
    }

    /** Packs less tightly: making the archive is not what is measured. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
