package org.stemma.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.ContentCoding;
import org.stemma.read.acquire.ContentType;
import org.stemma.read.extract.Addresses;

/**
 * Visits addresses as a good guest: asks for the host's rules first, waits for its turn, asks only for what has changed,
 * follows redirections, comes back later where the host asks for it. Safe between threads.
 */
final class Visits {
    /** RFC 9309, section 2.3.1.2: at least five redirections of a robots.txt are followed. */
    private static final int MAX_RULES_REDIRECTS = 5;

    private final FetchSettings settings;
    private final HttpTransport transport;
    private final HostGate gate;
    private final CaptureFolder folder;
    private final InstantSource clock;
    private final Map<String, Rules> rulesBySite = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> rulesAsked = new ConcurrentHashMap<>();

    Visits(FetchSettings settings, HttpTransport transport, HostGate gate, CaptureFolder folder, InstantSource clock) {
        this.settings = settings;
        this.transport = transport;
        this.gate = gate;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * What came of a visit.
     *
     * @param document what stands at the address, from the folder where it has not changed
     * @param changed whether it differs from the last capture, or is the first
     * @param bytes how many came
     */
    record Visit(Optional<Capture> document, boolean changed, long bytes) {}

    /**
     * Visits an address and writes down every exchange on the way to its document.
     *
     * @throws FetchFailure if the document cannot be had
     * @throws IOException if the folder cannot be written
     */
    Visit visit(URI start) throws FetchFailure, IOException, InterruptedException {
        URI address = withoutFragment(start);
        long bytes = 0;
        for (int redirects = 0; redirects <= settings.count(FetchLimit.MAX_REDIRECTS); redirects++) {
            Duration delay = check(address);
            Exchange exchange = ask(address, delay);
            bytes += exchange.response().size();
            if (exchange.isRedirect()) {
                folder.write(exchange);
                address = target(address, exchange);
                continue;
            }
            return visit(exchange, bytes);
        }
        throw new FetchFailure(
                RejectionCode.NOT_FETCHED,
                "Sent elsewhere more often than the " + settings.count(FetchLimit.MAX_REDIRECTS)
                        + " times that maxRedirects allows.");
    }

    private Visit visit(Exchange exchange, long bytes) throws FetchFailure, IOException {
        if (exchange.isUnchanged()) {
            Optional<CaptureIndex.Entry> earlier = folder.latest(exchange.address());
            folder.write(exchange);
            return new Visit(earlier.flatMap(folder::read), false, bytes);
        }
        if (!exchange.isFine()) {
            folder.write(exchange);
            throw new FetchFailure(
                    RejectionCode.NOT_FETCHED,
                    "The host answered " + exchange.status() + " " + exchange.reason() + ".");
        }
        byte[] decoded = decoded(exchange);
        boolean changed = folder.write(exchange);
        ContentType type = exchange.header("Content-Type").map(ContentType::of).orElse(ContentType.NONE);
        return new Visit(
                Optional.of(new Capture(
                        exchange.address().toString(),
                        Optional.of(exchange.address()),
                        Optional.of(exchange.began()),
                        type.mediaType(),
                        type.charset(),
                        Bytes.copyOf(decoded))),
                changed,
                bytes);
    }

    private byte[] decoded(Exchange exchange) throws FetchFailure {
        String coding = exchange.header("Content-Encoding").orElse("");
        try {
            return ContentCoding.decode(
                    exchange.body().toArray(), coding, "maxDecodedBytes", settings.count(FetchLimit.MAX_DECODED_BYTES));
        } catch (ContentCoding.TooLarge bomb) {
            throw new FetchFailure(
                    RejectionCode.TOO_LARGE, "The body is packed: " + String.valueOf(bomb.getMessage()), bomb);
        } catch (IOException illFormed) {
            throw new FetchFailure(
                    RejectionCode.MALFORMED, "The body cannot be unpacked: " + illFormed.getMessage() + ".", illFormed);
        }
    }

    private static URI target(URI address, Exchange exchange) throws FetchFailure {
        String place = exchange.header("Location").orElse("");
        return Addresses.resolve(Optional.of(address), place)
                .map(Visits::withoutFragment)
                .orElseThrow(() -> new FetchFailure(
                        RejectionCode.NOT_ALLOWED, "Sent on to " + place + ", which is no address of the web."));
    }

    /** Asks once, and again where the host is too busy and says when. */
    private Exchange ask(URI address, Duration delay) throws FetchFailure, InterruptedException {
        String host = host(address);
        for (int attempt = 1; ; attempt++) {
            Exchange exchange = gate.pass(host, delay, () -> transport.get(address, conditions(address)));
            if (!exchange.isBusy()) {
                return exchange;
            }
            Duration wait =
                    exchange.header("Retry-After").flatMap(this::retryAfter).orElse(delay.multipliedBy(2));
            if (wait.compareTo(settings.time(FetchLimit.MAX_RETRY_AFTER)) > 0) {
                throw new FetchFailure(
                        RejectionCode.NOT_FETCHED,
                        "The host is too busy (" + exchange.status() + ") and asks to come back in " + wait.toSeconds()
                                + " s, more than the "
                                + settings.time(FetchLimit.MAX_RETRY_AFTER).toSeconds()
                                + " s that maxRetryAfter allows.");
            }
            if (attempt >= settings.count(FetchLimit.MAX_ATTEMPTS)) {
                throw new FetchFailure(
                        RejectionCode.NOT_FETCHED,
                        "The host is too busy (" + exchange.status() + ") after the "
                                + settings.count(FetchLimit.MAX_ATTEMPTS) + " attempts that maxAttempts allows.");
            }
            gate.close(host, wait);
        }
    }

    private Optional<Duration> retryAfter(String field) {
        if (field.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(field)));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(field));
            Duration wait = Duration.between(clock.instant(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException illFormed) {
            return Optional.empty();
        }
    }

    /** What makes the host answer only if something has changed since the last capture. */
    private Map<String, String> conditions(URI address) {
        Map<String, String> conditions = new LinkedHashMap<>();
        folder.latest(address).ifPresent(earlier -> {
            earlier.etag().ifPresent(etag -> conditions.put("If-None-Match", etag));
            earlier.lastModified().ifPresent(time -> conditions.put("If-Modified-Since", time));
        });
        return conditions;
    }

    /**
     * Asks the host's rules.
     *
     * @return the pause after a request
     */
    private Duration check(URI address) throws FetchFailure, IOException, InterruptedException {
        Rules rules = rules(address);
        Optional<String> objection = rules.objection(address);
        if (objection.isPresent()) {
            throw new FetchFailure(RejectionCode.NOT_ALLOWED, objection.get());
        }
        Duration asked = rules.delay().orElse(Duration.ZERO);
        if (asked.compareTo(settings.time(FetchLimit.MAX_CRAWL_DELAY)) > 0) {
            throw new FetchFailure(
                    RejectionCode.NOT_ALLOWED,
                    "The host asks for a pause of " + asked.toSeconds() + " s between requests, more than the "
                            + settings.time(FetchLimit.MAX_CRAWL_DELAY).toSeconds() + " s that maxCrawlDelay allows.");
        }
        return asked.compareTo(settings.delay()) > 0 ? asked : settings.delay();
    }

    /** The rules of a site; several threads that want them at once wait for the one that asks. */
    private Rules rules(URI address) throws IOException, FetchFailure, InterruptedException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        ReentrantLock asking = rulesAsked.computeIfAbsent(site, key -> new ReentrantLock());
        asking.lockInterruptibly();
        try {
            Rules known = rulesBySite.get(site);
            if (known != null) {
                return known;
            }
            Rules found = rules(URI.create(site + "/robots.txt"), site);
            rulesBySite.put(site, found);
            return found;
        } finally {
            asking.unlock();
        }
    }

    private Rules rules(URI place, String site) throws IOException, FetchFailure, InterruptedException {
        try {
            return fetchRules(place);
        } catch (FetchFailure failed) {
            if (failed.code() == RejectionCode.NOT_ALLOWED) {
                throw failed;
            }
            return Rules.failed(site + ": " + failed.sentence());
        }
    }

    private Rules fetchRules(URI first) throws FetchFailure, IOException, InterruptedException {
        URI place = first;
        for (int redirects = 0; redirects <= MAX_RULES_REDIRECTS; redirects++) {
            URI now = place;
            Exchange exchange = gate.pass(host(now), settings.delay(), () -> transport.get(now, Map.of()));
            folder.write(exchange);
            if (exchange.isRedirect()) {
                place = target(place, exchange);
            } else if (exchange.isFine()) {
                String type = exchange.header("Content-Type")
                        .flatMap(field -> ContentType.of(field).mediaType())
                        .orElse("text/plain");
                return Rules.parse(first, decoded(exchange), type);
            } else {
                return Rules.ofStatus(exchange.status());
            }
        }
        return Rules.ofStatus(404);
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + address.getPort();
    }

    private static URI withoutFragment(URI address) {
        String whole = address.toString();
        int fragment = whole.indexOf('#');
        return fragment < 0 ? address : URI.create(whole.substring(0, fragment));
    }
}
