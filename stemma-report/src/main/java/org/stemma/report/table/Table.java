package org.stemma.report.table;

import java.util.List;

/**
 * Rows of typed cells under named columns.
 *
 * @param name lower case, as its file is called
 * @param columns in their order, at least one
 * @param rows each with a cell a column
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {
    /** What the cells of a column hold. */
    public enum CellType {
        /** Characters. */
        TEXT,
        /** A whole number of 64 bits. */
        WHOLE,
        /** A number of double precision. */
        REAL,
        /** Yes or no. */
        FLAG
    }

    /**
     * A column.
     *
     * @param name lower case with underscores
     * @param type of its cells
     */
    public record Column(String name, CellType type) {}

    /** What stands in one row under one column. */
    public sealed interface Cell {
        /** Characters. */
        record Text(String value) implements Cell {}

        /** A whole number. */
        record Whole(long value) implements Cell {}

        /** A number; finite. */
        record Real(double value) implements Cell {}

        /** Yes or no. */
        record Flag(boolean value) implements Cell {}

        /** Nothing. */
        record Absent() implements Cell {}

        /** Whether it may stand in a column of a type. */
        default boolean fits(CellType type) {
            return switch (this) {
                case Text text -> type == CellType.TEXT;
                case Whole whole -> type == CellType.WHOLE;
                case Real real -> type == CellType.REAL;
                case Flag flag -> type == CellType.FLAG;
                case Absent absent -> true;
            };
        }
    }

    /** @throws IllegalArgumentException if a row has another number of cells, or a cell another type than its column */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).fits(columns.get(i).type())) {
                    throw new IllegalArgumentException(name + ": " + row.get(i) + " under " + columns.get(i));
                }
            }
        }
    }
}
