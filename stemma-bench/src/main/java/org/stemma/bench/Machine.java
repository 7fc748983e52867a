package org.stemma.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What this program has taken of the machine that it runs on. Safe between threads. */
public final class Machine {
    /** Bytes in a mebibyte. */
    public static final double MEBI = 1 << 20;

    private Machine() {}

    /** The processor time of all threads so far, those of the virtual machine among them; zero where it is not told. */
    public static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Collects garbage and measures the peak of the heap anew from here. */
    public static void resetPeak() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most bytes that the parts of the heap have held since the peak was reset, garbage among them. */
    public static long peakHeap() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** A line that says on how many threads and with how much heap a run is made. */
    public static String conditions(int threads) {
        return String.format(
                Locale.ROOT,
                "%d threads, at most %.0f MiB of heap",
                threads,
                Runtime.getRuntime().maxMemory() / MEBI);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
