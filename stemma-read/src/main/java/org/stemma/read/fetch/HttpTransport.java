package org.stemma.read.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.RejectionCode;

/**
 * Sends requests of HTTP/1.1 and keeps request and answer byte for byte, as an archive wants them. Safe between threads.
 *
 * <p>The name of a host is resolved here, its addresses are looked at by {@link AddressGuard}, and the connection is made to
 * one of those; the name itself is only used for the certificate and the {@code Host} field. One connection an exchange:
 * between two requests to a host lies a pause that is longer than connecting takes.
 */
final class HttpTransport implements AutoCloseable {
    /** Of the addresses of a host, so many are tried. */
    private static final int MAX_ADDRESSES = 3;

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final FetchSettings settings;
    private final Names names;
    private final Connector connector;
    private final InstantSource clock;
    private final ScheduledExecutorService watch;

    HttpTransport(FetchSettings settings, Names names, Connector connector, InstantSource clock) {
        this.settings = settings;
        this.names = names;
        this.connector = connector;
        this.clock = clock;
        this.watch = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("fetch-watch").unstarted(work));
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /**
     * Asks for an address.
     *
     * @param conditions further fields of the request, such as {@code If-None-Match}
     * @throws FetchFailure if it may not be fetched, or no whole answer comes
     */
    Exchange get(URI address, Map<String, String> conditions) throws FetchFailure {
        boolean secure = isSecure(address);
        List<InetAddress> peers = checked(address);
        byte[] request = request(address, conditions);
        int port = address.getPort() >= 0 ? address.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
        IOException last = new IOException("no address");
        for (InetAddress peer : peers.subList(0, Math.min(MAX_ADDRESSES, peers.size()))) {
            try {
                return exchange(address, peer, port, secure, request);
            } catch (NotConnected failed) {
                last = failed.cause;
            }
        }
        throw new FetchFailure(RejectionCode.NOT_FETCHED, notConnected(last), last);
    }

    /** A connection that could not be made; the next address may do better. */
    private static final class NotConnected extends Exception {
        private static final long serialVersionUID = 1L;

        private final IOException cause;

        NotConnected(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static boolean isSecure(URI address) throws FetchFailure {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFailure(RejectionCode.NOT_ALLOWED, "Only http and https are fetched, not " + scheme + ".");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new FetchFailure(
                    RejectionCode.NOT_ALLOWED, "The address names no host, or a user; neither is fetched.");
        }
        return scheme.equals("https");
    }

    private List<InetAddress> checked(URI address) throws FetchFailure {
        String host = host(address);
        List<InetAddress> all;
        try {
            all = names.addresses(host);
        } catch (UnknownHostException unknown) {
            throw new FetchFailure(
                    RejectionCode.NOT_FETCHED, "The host " + host + " is not known; is the network there?", unknown);
        }
        if (settings.allowedHosts().contains(host)) {
            return all;
        }
        List<InetAddress> fine = new ArrayList<>();
        Optional<String> objection = Optional.empty();
        for (InetAddress candidate : all) {
            Optional<String> found = AddressGuard.objection(candidate);
            if (found.isEmpty()) {
                fine.add(candidate);
            }
            objection =
                    found.map(what -> candidate.getHostAddress() + ", " + what).or(() -> found);
        }
        if (fine.isEmpty()) {
            throw new FetchFailure(
                    RejectionCode.NOT_ALLOWED,
                    "The host " + host + " leads to " + objection.orElse("no address") + "; --allow-host " + host
                            + " allows it.");
        }
        return fine;
    }

    /** The host without the brackets of a literal IPv6 address, in lower case. */
    private static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private byte[] request(URI address, Map<String, String> conditions) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder head = new StringBuilder();
        head.append("GET ").append(ascii(path + query)).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(address.getHost());
        head.append(address.getPort() >= 0 ? ":" + address.getPort() : "").append("\r\n");
        head.append("User-Agent: ").append(settings.userAgent()).append("\r\n");
        head.append(
                "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.8\r\n");
        head.append("Accept-Encoding: gzip, br\r\n");
        conditions.forEach((name, value) ->
                head.append(name).append(": ").append(ascii(value)).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Letters beyond ASCII are escaped as UTF-8, and nothing can end the line. */
    private static String ascii(String value) {
        StringBuilder ascii = new StringBuilder(value.length());
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= ' ' && octet < 0x7F) {
                ascii.append((char) octet);
            } else if (octet < 0) {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xFF));
            }
        }
        return ascii.toString();
    }

    private Exchange exchange(URI address, InetAddress peer, int port, boolean secure, byte[] request)
            throws FetchFailure, NotConnected {
        Socket socket;
        try {
            socket = connector.open(peer, port, host(address), secure, settings.time(FetchLimit.CONNECT_TIMEOUT));
        } catch (IOException failed) {
            throw new NotConnected(failed);
        }
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = watch.schedule(
                () -> end(socket, late), settings.time(FetchLimit.MAX_TIME).toMillis(), TimeUnit.MILLISECONDS);
        Instant began = clock.instant();
        try (socket) {
            socket.setSoTimeout((int) Math.min(
                    Integer.MAX_VALUE, settings.time(FetchLimit.STALL_TIMEOUT).toMillis()));
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            var reader = new ResponseReader(new BufferedInputStream(socket.getInputStream()), settings);
            reader.read();
            return new Exchange(
                    address,
                    peer,
                    began,
                    Bytes.copyOf(request),
                    Bytes.copyOf(reader.raw()),
                    reader.status(),
                    reader.reason(),
                    reader.headers(),
                    Bytes.copyOf(reader.body()));
        } catch (IOException failed) {
            throw new FetchFailure(RejectionCode.NOT_FETCHED, broken(failed, late.get()), failed);
        } finally {
            deadline.cancel(false);
        }
    }

    private static void end(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // it is of no use any more, which is what was wanted
        }
    }

    private String broken(IOException failed, boolean late) {
        if (late) {
            return "The answer took longer than the "
                    + settings.time(FetchLimit.MAX_TIME).toSeconds() + " s that maxTime allows.";
        }
        if (failed instanceof SocketTimeoutException) {
            return "Nothing came for the "
                    + settings.time(FetchLimit.STALL_TIMEOUT).toSeconds() + " s that stallTimeout allows.";
        }
        if (failed instanceof EOFException) {
            return "The host closed the connection " + failed.getMessage() + ".";
        }
        if (failed instanceof SSLException) {
            return "No encrypted connection could be made: " + failed.getMessage() + ".";
        }
        return "The connection broke: " + failed.getMessage() + ".";
    }

    private String notConnected(IOException failed) {
        if (failed instanceof SocketTimeoutException) {
            return "No connection was made in the "
                    + settings.time(FetchLimit.CONNECT_TIMEOUT).toSeconds() + " s that connectTimeout allows.";
        }
        return "No connection could be made: " + failed.getMessage() + ".";
    }
}
