package org.stemma.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work that is done by several threads and handed on in the order in which it came, with few pieces under way at a time, so
 * that memory does not grow with their number. Not for several callers; close it at the end.
 *
 * @param <T> what comes of a piece of work
 */
final class InOrder<T> implements AutoCloseable {
    /** Pieces under way for each thread: enough that a slow one does not keep the others waiting. */
    private static final int PIECES_A_THREAD = 4;

    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final ExecutorService pool;
    private final int most;
    private final Consumer<T> sink;

    InOrder(int threads, Consumer<T> sink) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.most = threads * PIECES_A_THREAD;
        this.sink = sink;
    }

    /** Takes one more piece; waits for the oldest one if too many are under way. */
    void take(Callable<T> work) {
        if (underWay.size() >= most) {
            handOnOldest();
        }
        underWay.add(pool.submit(work));
    }

    /** Hands on all that is still under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOnOldest();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private void handOnOldest() {
        try {
            sink.accept(underWay.remove().get());
        } catch (InterruptedException interrupted) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", interrupted);
        } catch (ExecutionException bug) {
            pool.shutdownNow();
            throw new IllegalStateException("an extractor threw", bug.getCause());
        }
    }
}
