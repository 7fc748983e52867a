package org.stemma.bench.beside;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.Reuse;
import org.stemma.trace.passage.WordView;

/** Finds which articles of a file reuse one another's text, on one thread, and prints how long that takes. */
final class OwnReuse {
    private static final double NANOS = 1e9;

    private OwnReuse() {}

    /**
     * Runs with a file of rows (id, text), the file to write (id, id, shared runs, the larger of both containments), and a
     * file of rows (id, outlet).
     */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> outlets = Files.readAllLines(Path.of(arguments[2]));
        long start = System.nanoTime();
        var ids = new ArrayList<String>();
        var words = new ArrayList<WordView>();
        var bearers = new ArrayList<Bearer>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.indexOf('\t');
            ids.add(line.substring(0, end));
            words.add(WordView.of(line.substring(end + 1)));
            bearers.add(Bearer.of(Optional.of(outlets.get(i).substring(end + 1))));
        }
        List<Reuse.Pair> pairs = Reuse.pairs(words, bearers, Workers.ALONE);
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.println(String.format(
                Locale.ROOT,
                "stemma: %d articles, %.1f s, %.0f articles/s, %d pairs",
                lines.size(),
                seconds,
                lines.size() / seconds,
                pairs.size()));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Reuse.Pair pair : pairs) {
                out.write(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.4f%n",
                        ids.get(pair.first()),
                        ids.get(pair.second()),
                        pair.shared(),
                        Math.max(pair.firstInSecond(), pair.secondInFirst())));
            }
        }
    }
}
