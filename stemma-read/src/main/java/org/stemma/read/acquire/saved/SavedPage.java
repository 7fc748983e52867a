package org.stemma.read.acquire.saved;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Acquired;
import org.stemma.read.acquire.ContentType;
import org.stemma.read.extract.Addresses;

/**
 * Opens a page saved as MHTML: the first page of its parts is the document, with the address that it was saved from.
 *
 * <p>Bytes are looked at as ISO 8859-1, which keeps each of them.
 */
public final class SavedPage {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);

    /** More parts than any page has; the rest is not looked at. */
    private static final int MAX_PARTS = 10_000;

    private SavedPage() {}

    /** Whether a file is a saved page, by its name. */
    public static boolean isOne(String location) {
        String name = location.toLowerCase(Locale.ROOT);
        return name.endsWith(".mhtml") || name.endsWith(".mht");
    }

    /** The document of a saved page. */
    public static Acquired of(byte[] bytes, String location) {
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        MailPart envelope = MailPart.of(whole);
        Matcher boundary = BOUNDARY.matcher(envelope.field("content-type").orElse(""));
        Optional<MailPart> page = boundary.find()
                ? firstPage(envelope.body(), boundary.group(1) != null ? boundary.group(1) : boundary.group(2))
                : Optional.of(envelope).filter(MailPart::isPage);
        if (page.isEmpty()) {
            return new Acquired.Refused(
                    location, RejectionCode.MALFORMED, "The saved page has no part that is a page; save it again.");
        }
        byte[] content = page.get().content();
        if (content.length == 0) {
            return new Acquired.Refused(location, RejectionCode.EMPTY, "The saved page holds no bytes.");
        }
        ContentType type = ContentType.of(page.get().field("content-type").orElse(""));
        Optional<URI> address = page.get()
                .field("content-location")
                .or(() -> envelope.field("snapshot-content-location"))
                .flatMap(Addresses::absolute);
        return new Acquired.Captured(
                new Capture(
                        location,
                        address,
                        envelope.field("date").flatMap(SavedPage::time),
                        type.mediaType(),
                        type.charset(),
                        Bytes.copyOf(content)),
                location);
    }

    private static Optional<MailPart> firstPage(String body, String boundary) {
        String mark = "--" + boundary;
        int from = body.indexOf(mark);
        for (int i = 0; i < MAX_PARTS && from >= 0; i++) {
            int start = body.indexOf('\n', from);
            int end = start < 0 ? -1 : body.indexOf("\n" + mark, start);
            if (start < 0) {
                return Optional.empty();
            }
            MailPart part = MailPart.of(body.substring(start + 1, end < 0 ? body.length() : end));
            if (part.isPage()) {
                return Optional.of(part);
            }
            from = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip())));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
