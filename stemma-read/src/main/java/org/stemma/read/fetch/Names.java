package org.stemma.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. Safe between threads. */
@FunctionalInterface
interface Names {
    /** As the machine does it. */
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * The addresses of a name, or the one that a literal address says; not empty.
     *
     * @throws UnknownHostException if there are none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
