/**
 * The analysis as flat tables, for spreadsheets and for analysis at scale.
 *
 * <p>{@link org.stemma.report.table.Tables} lays the analysis out as {@link org.stemma.report.table.Table}s, whose columns
 * are named as the fields of {@code analysis.json}; {@link org.stemma.report.table.CsvFile} and {@link
 * org.stemma.report.table.ParquetFile} write one of them. A cell is typed, so that a reader need not guess whether
 * {@code 007} is a number; what is absent is an empty cell. Positions count Unicode code points in the {@code text} of
 * the table {@code articles}.
 *
 * <p>Hints and traps: words of articles come from strangers, and a spreadsheet takes a cell that begins with {@code =} for
 * a formula. {@link org.stemma.report.table.CsvFile} puts an apostrophe before such a cell; Parquet needs nothing of the
 * sort.
 *
 * <pre>{@code
 * for (Renderer table : CsvFile.all()) {
 *     table.render(analysis, folder.open(table.fileName()));
 * }
 * }</pre>
 */
@NullMarked
package org.stemma.report.table;

import org.jspecify.annotations.NullMarked;
