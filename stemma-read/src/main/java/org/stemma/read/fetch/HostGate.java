package org.stemma.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one request at a time through to each host, with a pause between the end of one and the begin of the next, and to so
 * many hosts at a time. Safe between threads; those that wait for a host are let through in the order in which they came.
 */
final class HostGate {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Semaphore connections;
    private final InstantSource clock;
    private final Pause pause;

    HostGate(int connections, InstantSource clock, Pause pause) {
        this.connections = new Semaphore(connections, true);
        this.clock = clock;
        this.pause = pause;
    }

    private static final class Host {
        private final ReentrantLock turn = new ReentrantLock(true);
        private Instant free = Instant.MIN;
    }

    /** A request to a host. */
    @FunctionalInterface
    interface Request<T> {
        /** Sends it. */
        T send() throws FetchFailure;
    }

    /**
     * Sends a request when it is its turn.
     *
     * @param delay the pause after it
     * @throws InterruptedException if the thread is asked to stop while it waits
     */
    <T> T pass(String host, Duration delay, Request<T> request) throws FetchFailure, InterruptedException {
        Host gate = hosts.computeIfAbsent(host, key -> new Host());
        gate.turn.lockInterruptibly();
        try {
            Instant now = clock.instant();
            if (now.isBefore(gate.free)) {
                pause.last(Duration.between(now, gate.free));
            }
            connections.acquire();
            try {
                return request.send();
            } finally {
                connections.release();
                gate.free = later(gate.free, clock.instant().plus(delay));
            }
        } finally {
            gate.turn.unlock();
        }
    }

    /** Keeps everybody away from a host for a while. */
    void close(String host, Duration time) {
        Host gate = hosts.computeIfAbsent(host, key -> new Host());
        gate.turn.lock();
        try {
            gate.free = later(gate.free, clock.instant().plus(time));
        } finally {
            gate.turn.unlock();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
