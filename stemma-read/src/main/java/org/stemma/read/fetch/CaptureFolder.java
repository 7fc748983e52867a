package org.stemma.read.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.read.acquire.ContentType;
import org.stemma.read.extract.Addresses;

/**
 * A folder of captures: archives in WARC 1.1 (ISO 28500), each of one call and never changed afterwards, and an index.
 *
 * <p>A record is one exchange, byte for byte, with its time, its address, and the SHA-256 of its body. A page that has not
 * changed since an earlier capture is a revisit record, which names that capture. What an interrupted call had written can be
 * read; the next call begins an archive of its own. Safe between threads; close it at the end.
 */
public final class CaptureFolder implements AutoCloseable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static final String PAYLOAD_DIGEST = "WARC-Payload-Digest";
    private static final String PREFIX = "captures-";
    private static final String ENDING = ".warc.gz";
    /** Calls that begin in one second each take a name of their own. */
    private static final int MAX_FILES_A_SECOND = 100;

    /** Longer ways are circles. */
    private static final int MAX_REDIRECTS = 20;

    private static final int OK = 200;
    private static final int UNCHANGED = 304;

    private final Path folder;
    private final InstantSource clock;
    private final String software;
    private final List<CaptureIndex.Entry> entries = new ArrayList<>();
    private final Map<URI, CaptureIndex.Entry> latest = new HashMap<>();
    private final Map<URI, URI> moved = new HashMap<>();
    private @Nullable WarcWriter writer;
    private String file = "";
    private int records;

    private CaptureFolder(Path folder, InstantSource clock, String software) {
        this.folder = folder;
        this.clock = clock;
        this.software = software;
    }

    /**
     * The folder at a path, made if it is not there; what it holds already is looked through.
     *
     * @param settings whose signature the archives carry
     * @param clock for their names
     * @throws IOException if it cannot be made or looked through
     */
    public static CaptureFolder open(Path folder, FetchSettings settings, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        var captures = new CaptureFolder(folder, clock, settings.userAgent());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> archives = files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            for (Path archive : archives) {
                CaptureScan.of(archive).forEach(captures::know);
            }
        }
        return captures;
    }

    /** The last capture of an address that holds its body; absent if there is none. */
    synchronized Optional<CaptureIndex.Entry> latest(URI address) {
        return Optional.ofNullable(latest.get(address));
    }

    /** Whether there is a capture of an address, or of the one that it sends on to. */
    synchronized boolean holds(URI address) {
        URI at = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            if (latest.containsKey(at)) {
                return true;
            }
            URI next = moved.get(at);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return false;
    }

    /** The document of a capture. */
    Optional<Capture> read(CaptureIndex.Entry entry) {
        return CaptureScan.read(folder.resolve(entry.file()), entry);
    }

    /**
     * Writes down one exchange. A body that is the same as that of the last capture is not written again.
     *
     * @return whether the address has changed since its last capture, or had none
     * @throws IOException if the archive cannot be written
     */
    synchronized boolean write(Exchange exchange) throws IOException {
        Optional<CaptureIndex.Entry> earlier = latest(exchange.address());
        String digest = "sha256:" + exchange.body().sha256();
        boolean same = exchange.isUnchanged()
                || (exchange.status() == OK
                        && earlier.flatMap(CaptureIndex.Entry::digest)
                                .filter(digest::equals)
                                .isPresent());
        WarcWriter archive = archive();
        UUID id = nextId(exchange.address().toString());
        long offset = archive.position();
        if (same && earlier.isPresent()) {
            URI profile = exchange.isUnchanged()
                    ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                    : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
            archive.write(new WarcRevisit.Builder(exchange.address(), profile)
                    .version(MessageVersion.WARC_1_1)
                    .recordId(id)
                    .date(exchange.began())
                    .ipAddress(exchange.peer())
                    .addHeader(PAYLOAD_DIGEST, earlier.get().digest().orElse(digest))
                    .addHeader("WARC-Refers-To-Target-URI", exchange.address().toString())
                    .addHeader("WARC-Refers-To-Date", earlier.get().time().toString())
                    .body(MediaType.HTTP_RESPONSE, head(exchange))
                    .build());
        } else {
            archive.write(new WarcResponse.Builder(exchange.address())
                    .version(MessageVersion.WARC_1_1)
                    .recordId(id)
                    .date(exchange.began())
                    .ipAddress(exchange.peer())
                    .addHeader(PAYLOAD_DIGEST, digest)
                    .body(MediaType.HTTP_RESPONSE, exchange.response().toArray())
                    .build());
        }
        archive.write(new WarcRequest.Builder(exchange.address())
                .version(MessageVersion.WARC_1_1)
                .recordId(nextId(exchange.address().toString()))
                .date(exchange.began())
                .concurrentTo(URI.create("urn:uuid:" + id))
                .body(MediaType.HTTP_REQUEST, exchange.request().toArray())
                .build());
        know(new CaptureIndex.Entry(
                exchange.address(),
                exchange.began(),
                same ? UNCHANGED : exchange.status(),
                exchange.header("Content-Type")
                        .flatMap(field -> ContentType.of(field).mediaType()),
                exchange.body().size() == 0 ? Optional.empty() : Optional.of(digest),
                exchange.header("ETag"),
                exchange.header("Last-Modified"),
                exchange.header("Location").flatMap(place -> Addresses.resolve(Optional.of(exchange.address()), place)),
                file,
                offset));
        return !same;
    }

    /**
     * Writes down a listing that was given as a file, so that the folder says everything that its reports were announced
     * with.
     */
    synchronized void write(String name, String mediaType, Bytes content) throws IOException {
        URI address = URI.create("file:///" + name.replaceAll("[^A-Za-z0-9._-]", "-"));
        WarcWriter archive = archive();
        archive.write(new WarcResource.Builder(address)
                .version(MessageVersion.WARC_1_1)
                .recordId(nextId(address.toString()))
                .date(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .addHeader(PAYLOAD_DIGEST, "sha256:" + content.sha256())
                .body(MediaType.parse(mediaType), content.toArray())
                .build());
    }

    @Override
    public synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
                writer = null;
                CaptureIndex.write(folder, entries);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the captures in " + folder + " cannot be finished", failed);
        }
    }

    private void know(CaptureIndex.Entry entry) {
        entries.add(entry);
        entry.movedTo().ifPresent(target -> moved.put(entry.address(), target));
        if (entry.status() == OK) {
            latest.merge(entry.address(), entry, (one, other) -> other.time().isBefore(one.time()) ? one : other);
        }
    }

    private WarcWriter archive() throws IOException {
        if (writer != null) {
            return writer;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        WarcWriter opened = new WarcWriter(create(now), WarcCompression.GZIP);
        opened.write(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(nextId(file))
                .date(now)
                .filename(file)
                .fields(Map.of(
                        "software",
                        List.of(software),
                        "robots",
                        List.of("obey"),
                        "format",
                        List.of("WARC File Format 1.1")))
                .build());
        writer = opened;
        return opened;
    }

    /** A new file; one that is there, from a call in the same second, is left alone. */
    private FileChannel create(Instant now) throws IOException {
        for (int number = 1; ; number++) {
            file = PREFIX + STAMP.format(now) + (number == 1 ? "" : "-" + number) + ENDING;
            try {
                return FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException taken) {
                if (number > MAX_FILES_A_SECOND) {
                    throw taken;
                }
            }
        }
    }

    /** Ids are made from what they name, so that the same calls give the same archive. */
    private UUID nextId(String what) {
        records++;
        return UUID.nameUUIDFromBytes((file + " " + records + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** The head of an answer, with the blank line behind it. */
    private static byte[] head(Exchange exchange) {
        byte[] response = exchange.response().toArray();
        int lineStart = 0;
        for (int i = 0; i < response.length; i++) {
            if (response[i] == '\n') {
                boolean blank = i == lineStart || (i == lineStart + 1 && response[lineStart] == '\r');
                if (blank) {
                    return Arrays.copyOf(response, i + 1);
                }
                lineStart = i + 1;
            }
        }
        return response;
    }
}
