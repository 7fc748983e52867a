package org.stemma.read.acquire.warc;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Acquired;
import org.stemma.read.acquire.ContentCoding;
import org.stemma.read.acquire.ContentType;
import org.stemma.read.extract.Addresses;

/** Turns records into documents, and counts what it passes over. One for each archive; not for several threads. */
final class RecordReader {
    private static final String LIMIT = "maxFileBytes";

    /** Programs note their own doings in archives, under addresses that nobody can visit. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?!https?:|ftp:|file:)[A-Za-z][A-Za-z0-9+.-]*:");

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;

    private final String archive;
    private final long maxBytes;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private boolean empty = true;

    RecordReader(String archive, long maxBytes) {
        this.archive = archive;
        this.maxBytes = maxBytes;
    }

    /** Whether no record so far was a document, a redirection or broken. */
    boolean isEmpty() {
        return empty;
    }

    /** What was passed over, for people. */
    String summary() {
        return passedOver.isEmpty()
                ? "no record"
                : passedOver.entrySet().stream()
                        .map(entry -> entry.getValue() + " × " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    /** A broken record was met. */
    void refused() {
        empty = false;
    }

    /** Reads one record; one whose content is broken is refused. */
    void read(WarcRecord record, long position, Consumer<Acquired> sink) throws IOException {
        if (!(record instanceof WarcTargetRecord target) || target.target() == null) {
            passOver(record.type());
            return;
        }
        String address = address(target.target());
        if (OTHER_SCHEME.matcher(address).lookingAt()) {
            passOver(address.substring(0, address.indexOf(':')));
            return;
        }
        Optional<URI> uri = Addresses.absolute(address);
        String where = archive + ", record at byte " + position + " (" + address + ")";
        try {
            switch (target) {
                case WarcResponse response
                when isHttp(response) -> response(response.http(), response, uri, address, where, sink);
                case WarcRevisit revisit -> {
                    empty = false;
                    uri.map(Acquired.Unchanged::new).ifPresent(sink);
                }
                case WarcResource resource -> payload(resource, uri, address, where, sink);
                case WarcConversion conversion -> payload(conversion, uri, address, where, sink);
                default -> passOver(record.type());
            }
        } catch (ContentCoding.TooLarge tooLarge) {
            refuse(where, RejectionCode.TOO_LARGE, WebArchive.reason(tooLarge), sink);
        } catch (IOException | RuntimeException broken) {
            refuse(
                    where,
                    RejectionCode.MALFORMED,
                    "The record's content cannot be read: " + WebArchive.reason(broken),
                    sink);
        }
    }

    /** Addresses of old archives stand in angle brackets and hold spaces. */
    private static String address(String target) {
        String address = target.strip();
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
        String type = response.contentType().toString().toLowerCase(Locale.ROOT);
        String scheme = response.target().toLowerCase(Locale.ROOT);
        return type.startsWith("application/http") || scheme.startsWith("http") || scheme.startsWith("<http");
    }

    private void response(
            HttpResponse http,
            WarcTargetRecord record,
            Optional<URI> uri,
            String address,
            String where,
            Consumer<Acquired> sink)
            throws IOException {
        int status = http.status();
        if (status >= MULTIPLE_CHOICES && status < BAD_REQUEST) {
            empty = false;
            Optional<URI> to = http.headers().first("Location").flatMap(place -> Addresses.resolve(uri, place));
            if (uri.isPresent() && to.isPresent()) {
                sink.accept(new Acquired.Moved(uri.get(), to.get()));
            }
            return;
        }
        if (uri.map(URI::getPath).filter("/robots.txt"::equals).isPresent()) {
            passOver("robots.txt");
            return;
        }
        ContentType type =
                http.headers().first("Content-Type").map(ContentType::of).orElse(ContentType.NONE);
        if (type.isPageResource()) {
            passOver(type.mediaType().orElseThrow());
            return;
        }
        if (status < OK || status >= MULTIPLE_CHOICES) {
            refuse(
                    where,
                    RejectionCode.NOT_AN_ARTICLE,
                    "The server answered " + status + " " + http.reason() + ": there was no report at this address.",
                    sink);
            return;
        }
        byte[] body = ContentCoding.readAll(http.body().stream(), LIMIT, maxBytes);
        String coding = String.join(",", http.headers().all("Content-Encoding"));
        capture(ContentCoding.decode(body, coding, LIMIT, maxBytes), type, record, uri, address, where, sink);
    }

    private void payload(
            WarcTargetRecord record, Optional<URI> uri, String address, String where, Consumer<Acquired> sink)
            throws IOException {
        ContentType type = ContentType.of(record.contentType().toString());
        if (type.isPageResource()) {
            passOver(type.mediaType().orElse(record.type()));
            return;
        }
        byte[] body = ContentCoding.readAll(record.body().stream(), LIMIT, maxBytes);
        capture(body, type, record, uri, address, where, sink);
    }

    private void capture(
            byte[] body,
            ContentType type,
            WarcTargetRecord record,
            Optional<URI> uri,
            String address,
            String where,
            Consumer<Acquired> sink) {
        if (body.length == 0) {
            refuse(where, RejectionCode.EMPTY, "No bytes.", sink);
            return;
        }
        empty = false;
        sink.accept(new Acquired.Captured(
                new Capture(
                        where, uri, Optional.of(record.date()), type.mediaType(), type.charset(), Bytes.copyOf(body)),
                address));
    }

    private void passOver(String what) {
        passedOver.merge(what, 1, Integer::sum);
    }

    private void refuse(String where, RejectionCode code, String detail, Consumer<Acquired> sink) {
        empty = false;
        sink.accept(new Acquired.Refused(where, code, detail));
    }
}
