package org.stemma.read.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.article.Bytes;

/**
 * One request and its answer, byte for byte.
 *
 * @param address what was asked for
 * @param peer the machine that answered
 * @param began when the request was sent
 * @param request as it was sent
 * @param response as it came, head and body, codings and all
 * @param status of the answer
 * @param reason the words beside it
 * @param headers in their order
 * @param body without its transfer coding; its content codings are still there
 */
record Exchange(
        URI address,
        InetAddress peer,
        Instant began,
        Bytes request,
        Bytes response,
        int status,
        String reason,
        List<Header> headers,
        Bytes body) {
    /** One field of an answer's head. */
    record Header(String name, String value) {}

    /** The values of a field, joined by commas; absent if it is not there. */
    Optional<String> header(String name) {
        String joined = headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> header("Location").isPresent();
            default -> false;
        };
    }

    boolean isFine() {
        return status == 200 || status == 203;
    }

    boolean isUnchanged() {
        return status == 304;
    }

    /** Whether the host asks to be left alone for a while. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }
}
