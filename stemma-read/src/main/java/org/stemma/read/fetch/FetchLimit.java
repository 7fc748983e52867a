package org.stemma.read.fetch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits of fetching, each under the name that stands in the message which it causes: a number, or a time in seconds. */
public enum FetchLimit {
    /** How many addresses one call asks for. */
    MAX_FETCHES("maxFetches", 1_000, 1),
    /** The most bytes of a body as it comes. */
    MAX_BODY_BYTES("maxBodyBytes", 16 << 20, 1),
    /** The most bytes of a body when its codings are undone. */
    MAX_DECODED_BYTES("maxDecodedBytes", 16 << 20, 1),
    /** The most bytes before a body. */
    MAX_HEADER_BYTES("maxHeaderBytes", 64 << 10, 1),
    /** How often one request may be sent elsewhere; 0 for never. */
    MAX_REDIRECTS("maxRedirects", 10, 0),
    /** How far listings may name listings: 1 for feeds alone, 2 for a list of feeds. */
    MAX_LISTING_DEPTH("maxListingDepth", 3, 1),
    /** How often one address is asked for while its host is too busy. */
    MAX_ATTEMPTS("maxAttempts", 3, 1),
    /** How many hosts are talked to at a time. */
    CONNECTIONS("connections", 8, 1),
    /** For a connection to be made. */
    CONNECT_TIMEOUT("connectTimeout", 10, 1),
    /** For the next byte to come. */
    STALL_TIMEOUT("stallTimeout", 20, 1),
    /** For one exchange, from connecting to the last byte. */
    MAX_TIME("maxTime", 60, 1),
    /** The longest pause that a host's rules may ask for; a host that asks for more is left out. */
    MAX_CRAWL_DELAY("maxCrawlDelay", 30, 0),
    /** The longest wait that a host may ask for when it is too busy. */
    MAX_RETRY_AFTER("maxRetryAfter", 120, 0);

    private final String key;
    private final int standard;
    private final int least;

    FetchLimit(String key, int standard, int least) {
        this.key = key;
        this.standard = standard;
        this.least = least;
    }

    /** The limit of a name; absent if there is none. */
    public static Optional<FetchLimit> named(String name) {
        return Stream.of(values()).filter(limit -> limit.key.equals(name)).findFirst();
    }

    /** The names of all limits, in their order. */
    public static List<String> keys() {
        return Stream.of(values()).map(FetchLimit::key).toList();
    }

    /** The name, as messages have it. */
    public String key() {
        return key;
    }

    /** The value where none is set. */
    int standard() {
        return standard;
    }

    /** The smallest value that it may have. */
    int least() {
        return least;
    }
}
