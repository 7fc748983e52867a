package org.stemma.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.read.acquire.ContentCoding;
import org.stemma.read.acquire.ContentType;
import org.stemma.read.extract.Addresses;

/** Looks through the archives of earlier calls. */
final class CaptureScan {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureScan.class);
    private static final int UNCHANGED = 304;

    private CaptureScan() {}

    /** What an archive holds, in its order; the part before a broken record, if there is one. */
    static List<CaptureIndex.Entry> of(Path archive) {
        List<CaptureIndex.Entry> entries = new ArrayList<>();
        try (WarcReader reader = new WarcReader(archive)) {
            String file = String.valueOf(archive.getFileName());
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                long offset = reader.position();
                entry(record.get(), file, offset).ifPresent(entries::add);
            }
        } catch (IOException | RuntimeException broken) {
            LOG.info("archive={} cut-off-after={} reason={}", archive, entries.size(), broken.toString());
        }
        return entries;
    }

    private static Optional<CaptureIndex.Entry> entry(WarcRecord record, String file, long offset) throws IOException {
        return switch (record) {
            case WarcResponse response ->
                entry(response, response.http(), response.http().status(), file, offset);
            case WarcRevisit revisit -> entry(revisit, revisit.http(), UNCHANGED, file, offset);
            default -> Optional.empty();
        };
    }

    private static Optional<CaptureIndex.Entry> entry(
            WarcTargetRecord record, HttpResponse http, int status, String file, long offset) {
        Optional<URI> address = Addresses.absolute(record.target());
        return address.map(uri -> new CaptureIndex.Entry(
                uri,
                record.date(),
                status,
                http.headers()
                        .first("Content-Type")
                        .flatMap(field -> ContentType.of(field).mediaType()),
                record.headers().first(CaptureFolder.PAYLOAD_DIGEST),
                http.headers().first("ETag"),
                http.headers().first("Last-Modified"),
                http.headers().first("Location").flatMap(place -> Addresses.resolve(address, place)),
                file,
                offset));
    }

    /** The document of a record; absent if it cannot be read any more. */
    static Optional<Capture> read(Path archive, CaptureIndex.Entry entry) {
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.READ)) {
            channel.position(entry.offset());
            Optional<WarcRecord> record = new WarcReader(channel).next();
            if (record.isEmpty() || !(record.get() instanceof WarcResponse response)) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            byte[] body = ContentCoding.readAll(http.body().stream(), "maxBodyBytes", Integer.MAX_VALUE - 8L);
            String coding = String.join(",", http.headers().all("Content-Encoding"));
            ContentType type =
                    http.headers().first("Content-Type").map(ContentType::of).orElse(ContentType.NONE);
            return Optional.of(new Capture(
                    entry.address().toString(),
                    Optional.of(entry.address()),
                    Optional.of(entry.time()),
                    type.mediaType(),
                    type.charset(),
                    Bytes.copyOf(ContentCoding.decode(body, coding, "maxDecodedBytes", Integer.MAX_VALUE - 8L))));
        } catch (IOException | RuntimeException broken) {
            LOG.info("archive={} offset={} reason={}", archive, entry.offset(), broken.toString());
            return Optional.empty();
        }
    }
}
