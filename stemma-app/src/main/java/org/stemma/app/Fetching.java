package org.stemma.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.stemma.read.fetch.CaptureFolder;
import org.stemma.read.fetch.FetchProgress;
import org.stemma.read.fetch.FetchReport;
import org.stemma.read.fetch.FetchSettings;
import org.stemma.read.fetch.Fetcher;

/** Fetches into a folder and tells a person about it. */
final class Fetching {
    private static final double MEBIBYTE = 1 << 20;
    private static final double NANOS = 1e9;

    /** On a terminal the line moves; elsewhere so many seconds lie between two lines. */
    private static final double QUIET_SECONDS = 10;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Fetching() {}

    /** A folder for the captures of one run, beside its results and named after its time; not there yet. */
    static Path freshFolder(Path out, InstantSource clock) {
        String name = STAMP.format(clock.instant());
        Path captures = out.resolve("captures");
        Path folder = captures.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = captures.resolve(name + "-" + number);
        }
        return folder;
    }

    /**
     * Fetches.
     *
     * @throws CommandFailure if the folder cannot be written
     */
    static FetchReport into(Path folder, FetchSettings settings, List<String> seeds, Console console) {
        try (CaptureFolder captures = CaptureFolder.open(folder, settings, InstantSource.system());
                ProgressLine line = new ProgressLine(console)) {
            return Fetcher.online(settings, captures).fetch(seeds, progress(line, console.terminal()));
        } catch (IOException | UncheckedIOException failed) {
            throw new CommandFailure("cannot write captures to " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private static FetchProgress progress(ProgressLine line, boolean terminal) {
        long start = System.nanoTime();
        double[] told = {0};
        line.begins("fetching", 0);
        return (done, failed, known, bytes) -> {
            double seconds = (System.nanoTime() - start) / NANOS;
            if (terminal || seconds - told[0] >= QUIET_SECONDS) {
                told[0] = seconds;
                line.begins(state(done, failed, known, bytes, seconds), 0);
            }
        };
    }

    static String state(int done, int failed, int known, long bytes, double seconds) {
        return String.format(
                Locale.ROOT,
                "fetching %d of %d%s, %.1f MiB, %.1f a second",
                done,
                known,
                failed == 0 ? "" : " (" + failed + " failed)",
                bytes / MEBIBYTE,
                seconds > 0 ? done / seconds : 0);
    }

    /** A report in one line. */
    static String summary(FetchReport report, Path folder) {
        StringBuilder words = new StringBuilder();
        words.append(report.pages()).append(report.pages() == 1 ? " document" : " documents");
        words.append(String.format(Locale.ROOT, " fetched (%.1f MiB)", report.bytes() / MEBIBYTE));
        if (report.unchanged() > 0) {
            words.append(", ").append(report.unchanged()).append(" of them unchanged");
        }
        if (report.present() > 0) {
            words.append(", ").append(report.present()).append(" were there already");
        }
        if (!report.rejected().isEmpty()) {
            words.append(", ").append(report.rejected().size()).append(" could not be had");
        }
        return words.append(": ").append(folder).toString();
    }
}
