package org.stemma.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Utf8;
import org.stemma.report.table.Table.Cell;
import org.stemma.report.table.Table.Column;

/**
 * A table as comma-separated values: UTF-8 without a byte-order mark, a header, lines ended by CR LF, each text between
 * quotation marks, numbers and {@code true} or {@code false} without, nothing where nothing is.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does a text that begins with
 * one; so whoever takes one apostrophe from the front of a text has the text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class CsvFile implements Renderer {
    private static final String LINE = "\r\n";
    private static final char DEFUSED = '\'';

    /** What a spreadsheet acts on at the beginning of a cell: the marks, their full-width forms, tab and line ends. */
    private static final String ACTS = "=+-@\t\r\n＝＋－＠" + DEFUSED;

    private final Tables.Name table;

    private CsvFile(Tables.Name table) {
        this.table = table;
    }

    /** A file a table. */
    public static List<Renderer> all() {
        return Stream.of(Tables.Name.values()).<Renderer>map(CsvFile::new).toList();
    }

    @Override
    public String fileName() {
        return table.file() + ".csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        Table content = Tables.of(table, analysis);
        writer.write(
                String.join(",", content.columns().stream().map(Column::name).toList()));
        writer.write(LINE);
        for (List<Cell> row : content.rows()) {
            writer.write(String.join(",", row.stream().map(CsvFile::field).toList()));
            writer.write(LINE);
        }
        writer.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> '"' + defused(text.value()).replace("\"", "\"\"") + '"';
            case Cell.Whole whole -> Long.toString(whole.value());
            case Cell.Real real -> number(real.value());
            case Cell.Flag flag -> Boolean.toString(flag.value());
            case Cell.Absent absent -> "";
        };
    }

    /** A whole number without a fraction: 6, not 6.0. */
    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    static String defused(String text) {
        boolean acts = !text.isEmpty() && ACTS.indexOf(text.charAt(0)) >= 0;
        return acts ? DEFUSED + text : text;
    }
}
