package org.stemma.bench.gate;

import java.util.List;
import java.util.Locale;

/** The rows of a run as a table for people and as lines for scripts. */
final class GateReport {
    private GateReport() {}

    /** One line a row, in columns. */
    static String table(List<Row> rows) {
        var table = new StringBuilder();
        for (Row row : rows) {
            String words = switch (row) {
                case Row.Measured measured ->
                    String.format(
                            Locale.ROOT,
                            "%.3f  %s %.3f%s",
                            measured.measured(),
                            measured.moreIsBetter() ? ">=" : "<=",
                            measured.floor(),
                            measured.holds() ? "" : "  BELOW THE FLOOR");
                case Row.Unpinned unpinned -> String.format(Locale.ROOT, "%.3f  no floor yet", unpinned.measured());
                case Row.Skipped skipped -> "SKIPPED: " + skipped.reason();
                case Row.Failed failed -> "FAILED: " + failed.reason();
            };
            table.append(String.format(Locale.ROOT, "  %-20s  %-46s  %s", row.task(), figure(row), words)
                    .stripTrailing());
            table.append('\n');
        }
        return table.toString();
    }

    /** One line a row: {@code passed}, {@code failed} or {@code skipped}, the task and the figure, divided by tabs. */
    static String lines(List<Row> rows) {
        var lines = new StringBuilder();
        for (Row row : rows) {
            lines.append(outcome(row))
                    .append('\t')
                    .append(row.task())
                    .append('\t')
                    .append(figure(row))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Whether nothing is below its floor and nothing failed. */
    static boolean holds(List<Row> rows) {
        return rows.stream().noneMatch(row -> outcome(row).equals("failed"));
    }

    private static String outcome(Row row) {
        return switch (row) {
            case Row.Measured measured -> measured.holds() ? "passed" : "failed";
            case Row.Unpinned unpinned -> "passed";
            case Row.Skipped skipped -> "skipped";
            case Row.Failed failed -> "failed";
        };
    }

    private static String figure(Row row) {
        return switch (row) {
            case Row.Measured measured -> measured.figure();
            case Row.Unpinned unpinned -> unpinned.figure();
            case Row.Skipped skipped -> "";
            case Row.Failed failed -> "";
        };
    }
}
