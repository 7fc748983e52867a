package org.stemma.read.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A web of one server on the loopback address, under any number of host names with any addresses; no packet leaves the
 * machine. Its clock stands still but for pauses. Close it at the end.
 */
final class FakeNetwork implements Names, Connector, InstantSource, Pause, AutoCloseable {
    /** What an address answers: writes the bytes of the whole answer. */
    @FunctionalInterface
    interface Answer {
        void to(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, List<List<InetAddress>>> addresses = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<InetAddress> connected = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2031-03-04T08:00:00Z");
    private int open;
    private int mostOpen;

    FakeNetwork() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** What the path of any host answers, in full. */
    FakeNetwork answer(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** A path that answers with a body, in the usual way. */
    FakeNetwork page(String path, String mediaType, String body) {
        return answer(path, whole("200 OK", Map.of("Content-Type", mediaType), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A path that sends on. */
    FakeNetwork redirect(String path, String to) {
        return answer(path, whole("302 Found", Map.of("Location", to), new byte[0]));
    }

    /** The addresses of a name, one list for each time that it is asked for; the last stays. */
    @SafeVarargs
    final FakeNetwork host(String name, List<String>... answersInTurn) throws UnknownHostException {
        List<List<InetAddress>> turns = new ArrayList<>();
        for (List<String> literals : answersInTurn) {
            List<InetAddress> all = new ArrayList<>();
            for (String literal : literals) {
                all.add(InetAddress.getByName(literal));
            }
            turns.add(all);
        }
        addresses.put(name, turns);
        return this;
    }

    /** An answer with the right length. */
    static Answer whole(String status, Map<String, String> fields, byte[] body) {
        return (request, out) -> {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
            new LinkedHashMap<>(fields).forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            head.append("Content-Length: " + body.length + "\r\n\r\n");
            out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    /** The first lines of all requests, in order, but for those of rules. */
    List<String> asked() {
        return requests.stream()
                .map(request -> request.lines()
                        .findFirst()
                        .orElse("")
                        .replace("GET ", "")
                        .replace(" HTTP/1.1", ""))
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<InetAddress> connected() {
        return List.copyOf(connected);
    }

    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    synchronized int mostOpen() {
        return mostOpen;
    }

    @Override
    public synchronized List<InetAddress> addresses(String host) throws UnknownHostException {
        List<List<InetAddress>> turns = addresses.get(host);
        if (turns == null) {
            if (host.matches("[0-9.]+|.*:.*")) {
                return List.of(InetAddress.getByName(host));
            }
            return List.of(InetAddress.getByName("93.184.216.34"));
        }
        return turns.size() == 1 ? turns.getFirst() : turns.removeFirst();
    }

    @Override
    public Socket open(InetAddress address, int port, String host, boolean secure, Duration timeout)
            throws IOException {
        connected.add(address);
        return new Counted();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void last(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A connection as its user sees it: the server hears later that it has ended. */
    private final class Counted extends Socket {
        private final AtomicBoolean closed = new AtomicBoolean();

        Counted() throws IOException {
            super(InetAddress.getLoopbackAddress(), server.getLocalPort());
            count(1);
        }

        @Override
        public void close() throws IOException {
            if (!closed.getAndSet(true)) {
                count(-1);
            }
            super.close();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            String path = request.toString().split(" ")[1];
            Answer answer = answers.getOrDefault(path, whole("404 Not Found", Map.of(), new byte[0]));
            answer.to(request.toString(), socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException gone) {
            // the other side has had enough
        }
    }

    private synchronized void count(int more) {
        open += more;
        mostOpen = Math.max(mostOpen, open);
    }
}
