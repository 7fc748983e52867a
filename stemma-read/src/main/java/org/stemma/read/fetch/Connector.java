package org.stemma.read.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens connections to addresses that were looked at before. Safe between threads. */
@FunctionalInterface
interface Connector {
    /**
     * As the machine does it, past any proxy. Encrypted ones check that the certificate is for the host, when the first byte
     * is sent.
     */
    Connector SYSTEM = Connector::connect;

    /**
     * An open connection.
     *
     * @param address where to
     * @param host the name that was resolved to it, for the certificate
     * @param secure whether it is encrypted
     * @param timeout for the connection to be made
     * @throws IOException if it cannot be made
     */
    Socket open(InetAddress address, int port, String host, boolean secure, Duration timeout) throws IOException;

    private static Socket connect(InetAddress address, int port, String host, boolean secure, Duration timeout)
            throws IOException {
        int millis = (int) Math.min(Integer.MAX_VALUE, timeout.toMillis());
        Socket plain = new Socket(Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(address, port), millis);
            plain.setSoTimeout(millis);
            if (!secure) {
                return plain;
            }
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            SSLSocket encrypted = (SSLSocket) factory.createSocket(plain, host, port, true);
            SSLParameters parameters = encrypted.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            encrypted.setSSLParameters(parameters);
            return encrypted;
        } catch (IOException | RuntimeException failed) {
            plain.close();
            throw failed;
        }
    }
}
