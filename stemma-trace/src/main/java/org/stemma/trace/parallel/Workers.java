package org.stemma.trace.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Hands that compute a function of each number from 0, and give the results in order. Safe between threads as far as the
 * executor is; not to be used from inside a function that it computes.
 */
public final class Workers {
    /** The calling thread alone. */
    public static final Workers ALONE = new Workers(Optional.empty());

    /** So many pieces at most are handed out at once: enough to level out uneven ones, few enough to cost nothing. */
    private static final int PIECES = 256;

    private final Optional<ExecutorService> executor;

    private Workers(Optional<ExecutorService> executor) {
        this.executor = executor;
    }

    /**
     * The threads of an executor.
     *
     * @param executor not shut down here
     */
    public static Workers of(ExecutorService executor) {
        return new Workers(Optional.of(executor));
    }

    /**
     * The values of a pure function at 0 to {@code count}, exclusive, in order.
     *
     * @throws CancellationException if the calling thread is interrupted while it waits
     */
    public <T> List<T> map(int count, IntFunction<T> function) {
        if (executor.isEmpty() || count < 2) {
            return values(0, count, function);
        }
        int piece = Math.max(1, (count + PIECES - 1) / PIECES);
        var futures = new ArrayList<Future<List<T>>>();
        for (int from = 0; from < count; from += piece) {
            int first = from;
            int end = Math.min(count, from + piece);
            futures.add(executor.get().submit(() -> values(first, end, function)));
        }
        var values = new ArrayList<T>(count);
        for (Future<List<T>> future : futures) {
            values.addAll(result(future));
        }
        return values;
    }

    private static <T> List<T> values(int from, int until, IntFunction<T> function) {
        var values = new ArrayList<T>(until - from);
        for (int i = from; i < until; i++) {
            values.add(function.apply(i));
        }
        return values;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while other threads were working");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
