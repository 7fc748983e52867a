package org.stemma.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.stemma.bench.Machine;
import org.stemma.read.ReadSettings;
import org.stemma.read.Reader;
import org.stemma.read.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads web archives of growing sizes, with extraction, and prints the pages a second and the memory that it takes. */
@Command(
        name = "warc",
        description = "Reads archives of growing sizes, with extraction; prints pages a second and memory.")
public final class WarcRun implements Runnable {
    private static final double NANOS = 1e9;

    /** How often in a run what is alive is counted. */
    private static final int COUNTS = 10;

    @Parameters(paramLabel = "ARCHIVE", description = "A .warc.gz whose records are repeated.")
    private Path sample = Path.of("");

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "1000,10000",
            description = "How many records (${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(names = "--threads", defaultValue = "1", description = "On how many threads (${DEFAULT-VALUE}).")
    private int threads;

    /** Runs with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WarcRun()).execute(arguments));
    }

    @Override
    public void run() {
        print(Machine.conditions(threads));
        for (int size : sizes) {
            try {
                Path archive = Files.createTempFile("stemma-archive", ".warc.gz");
                try {
                    RepeatedArchive.write(sample, size, archive);
                    measure(archive, size);
                } finally {
                    Files.deleteIfExists(archive);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void measure(Path archive, int size) throws IOException {
        Machine.resetPeak();
        var tally = new Tally(Math.max(1, size / COUNTS));
        long start = System.nanoTime();
        Duration before = Machine.processor();
        new Reader(ReadSettings.defaults().withThreads(threads))
                .forEach(List.of(archive), InputStream.nullInputStream(), tally::take);
        double seconds = (System.nanoTime() - start) / NANOS;
        double busy = Machine.processor().minus(before).toNanos() / NANOS;
        long peak = Machine.peakHeap();
        print(String.format(
                Locale.ROOT,
                "%,d records, %.0f MiB packed: %,d articles, %,d rejected",
                size,
                Files.size(archive) / Machine.MEBI,
                tally.articles,
                tally.rejected));
        print(String.format(
                Locale.ROOT,
                "  %.1f s, %.1f pages/s; %.1f s of processor, %.1f pages/s",
                seconds,
                size / seconds,
                busy,
                size / busy));
        print(String.format(
                Locale.ROOT,
                "  heap: at most %.0f MiB taken; alive after the first tenth %.1f MiB, at most %.1f, after the last %.1f",
                peak / Machine.MEBI,
                tally.first / Machine.MEBI,
                tally.most / Machine.MEBI,
                tally.last / Machine.MEBI));
    }

    private static void print(String line) {
        System.out.println(line);
    }

    /** Counts what was read, lets it go, and collects garbage now and then to see what stays. */
    private static final class Tally {
        private final int stride;
        private int readings;
        private int articles;
        private int rejected;
        private long first;
        private long most;
        private long last;

        Tally(int stride) {
            this.stride = stride;
        }

        void take(Reading reading) {
            articles += reading.extraction().articles().size();
            rejected += reading.extraction().rejected().size();
            readings++;
            if (readings % stride == 0) {
                System.gc();
                Runtime machine = Runtime.getRuntime();
                last = machine.totalMemory() - machine.freeMemory();
                first = readings == stride ? last : first;
                most = Math.max(most, last);
            }
        }
    }
}
