package org.stemma.bench.beside;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.trace.collate.Collator;
import org.stemma.trace.collate.Layout;

/** Collates the groups of a file over and over on one thread, and prints the times of each round. */
final class OwnCollation {
    private static final double MILLIS = 1e6;
    private static final double HIGH = 0.95;

    private OwnCollation() {}

    /**
     * Runs with a file of rows (group, sigil, tokens with spaces between), the file to write (group, sigil, columns with
     * commas between), and the number of rounds.
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Map<String, List<String>>> groups = groups(Path.of(arguments[0]));
        List<Layout> layouts = List.of();
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round < rounds; round++) {
            layouts = round(round, groups);
        }
        write(groups, layouts, Path.of(arguments[1]));
    }

    private static Map<String, Map<String, List<String>>> groups(Path file) throws IOException {
        var groups = new LinkedHashMap<String, Map<String, List<String>>>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            groups.computeIfAbsent(fields[0], none -> new LinkedHashMap<>())
                    .put(fields[1], List.of(fields[2].split(" ")));
        }
        return groups;
    }

    private static List<Layout> round(int round, Map<String, Map<String, List<String>>> groups) {
        var layouts = new ArrayList<Layout>();
        long[] times = new long[groups.size()];
        for (Map<String, List<String>> group : groups.values()) {
            long start = System.nanoTime();
            layouts.add(Collator.collate(List.copyOf(group.values())));
            times[layouts.size() - 1] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.println(String.format(
                Locale.ROOT,
                "stemma round %d: groups=%d mean=%.3f ms median=%.3f p95=%.3f max=%.3f ms",
                round,
                times.length,
                Arrays.stream(times).average().orElse(0) / MILLIS,
                times[times.length / 2] / MILLIS,
                times[(int) (times.length * HIGH)] / MILLIS,
                times[times.length - 1] / MILLIS));
        return layouts;
    }

    private static void write(Map<String, Map<String, List<String>>> groups, List<Layout> layouts, Path file)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int number = 0;
            for (Map.Entry<String, Map<String, List<String>>> group : groups.entrySet()) {
                int witness = 0;
                for (String sigil : group.getValue().keySet()) {
                    String columns = layouts.get(number).columns(witness++).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(","));
                    out.write(group.getKey() + "\t" + sigil + "\t" + columns + "\n");
                }
                number++;
            }
        }
    }
}
