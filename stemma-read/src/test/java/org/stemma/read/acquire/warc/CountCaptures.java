package org.stemma.read.acquire.warc;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.stemma.read.ReadSettings;
import org.stemma.read.acquire.Acquired;

/** Counts the documents of an archive, in a process of its own. */
final class CountCaptures {
    private CountCaptures() {}

    public static void main(String[] arguments) {
        AtomicInteger count = new AtomicInteger();
        WebArchive.forEach(Path.of(arguments[0]), "archive", ReadSettings.DEFAULT_MAX_FILE_BYTES, acquired -> {
            if (acquired instanceof Acquired.Captured) {
                count.incrementAndGet();
            }
        });
        System.out.println(count);
    }
}
