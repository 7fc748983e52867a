package org.stemma.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A number shown as that many small marks in rows, or as a few that stand for many.
 *
 * @param marks in reading order
 * @param each how many things one mark stands for, 1 or more
 * @param width of the picture, at most {@link #MOST_WIDTH}
 * @param height of the picture
 */
public record UnitMarks(List<Mark> marks, int each, int width, int height) {
    /** The width of a full row. */
    public static final int MOST_WIDTH = 150;

    private static final int STEP = 12;
    private static final int A_ROW = MOST_WIDTH / STEP;
    private static final int MOST_ROWS = 4;

    /** What a mark stands for. */
    public enum Kind {
        /** A report. */
        REPORT,
        /** A distinct text. */
        TEXT,
        /** A credited source. */
        SOURCE,
        /** An origin known by name. */
        NAMED,
        /** An origin that is there but not known by name. */
        UNNAMED,
        /** An origin that may be there. */
        POSSIBLE
    }

    /**
     * One mark.
     *
     * @param kind what it stands for
     * @param x its left edge
     * @param y its upper edge
     */
    public record Mark(Kind kind, int x, int y) {}

    /** Copies the list. */
    public UnitMarks {
        marks = List.copyOf(marks);
    }

    /** Marks of one kind. */
    public static UnitMarks of(Kind kind, int number) {
        return of(new Kind[] {kind}, new int[] {number});
    }

    /** Origins: those named, those that are there, those that may be. */
    public static UnitMarks origins(int min, int max, int named) {
        return of(new Kind[] {Kind.NAMED, Kind.UNNAMED, Kind.POSSIBLE}, new int[] {named, min - named, max - min});
    }

    private static UnitMarks of(Kind[] kinds, int[] numbers) {
        int total = 0;
        for (int number : numbers) {
            total += number;
        }
        int each = Math.max(1, (total + A_ROW * MOST_ROWS - 1) / (A_ROW * MOST_ROWS));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < kinds.length; i++) {
            int shown = (numbers[i] + each - 1) / each;
            for (int j = 0; j < shown; j++) {
                int at = marks.size();
                marks.add(new Mark(kinds[i], at % A_ROW * STEP, at / A_ROW * STEP));
            }
        }
        int rows = Math.max(1, (marks.size() + A_ROW - 1) / A_ROW);
        return new UnitMarks(marks, each, Math.max(1, Math.min(A_ROW, marks.size())) * STEP, rows * STEP);
    }
}
