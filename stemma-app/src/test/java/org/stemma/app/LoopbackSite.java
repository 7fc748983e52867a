package org.stemma.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A site on this machine with one page; any other address is not found. One request a connection. */
final class LoopbackSite implements AutoCloseable {
    private final ServerSocket socket;
    private final String path;
    private final byte[] page;

    private LoopbackSite(ServerSocket socket, String path, String page) {
        this.socket = socket;
        this.path = path;
        this.page = page.getBytes(UTF_8);
    }

    static LoopbackSite with(String path, String page) throws IOException {
        var site = new LoopbackSite(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), path, page);
        Thread.ofVirtual().start(site::serve);
        return site;
    }

    /** The address of the page. */
    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    private void serve() {
        try {
            while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                    answer(connection);
                }
            }
        } catch (IOException failed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void answer(Socket connection) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        String request = reader.readLine();
        String field = request;
        while (field != null && !field.isEmpty()) {
            field = reader.readLine();
        }
        boolean known = request != null && request.startsWith("GET " + path + " ");
        byte[] body = known ? page : new byte[0];
        OutputStream out = connection.getOutputStream();
        out.write(("HTTP/1.1 " + (known ? "200 OK" : "404 Not Found")
                        + "\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(ISO_8859_1));
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
