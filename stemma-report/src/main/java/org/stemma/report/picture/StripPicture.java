package org.stemma.report.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A row a subject, its moments along it to scale; moments too near to be told apart stand side by side.
 *
 * @param rows parallel to the rows that were given
 * @param ticks the days or hours of the scale
 * @param height in pixels
 */
public record StripPicture(List<Row> rows, List<TimePicture.Tick> ticks, int height) {
    /** The width of every such picture, in pixels. */
    public static final int WIDTH = 720;
    /** Where the scale begins; names stand to the left. */
    public static final int LEFT = 236;

    private static final int RIGHT = 706;
    private static final int ROW = 26;
    private static final int TOP = 6;
    private static final int SCALE = 26;
    private static final int NEAR = 13;

    /**
     * A row in its place.
     *
     * @param y its middle
     * @param marks the middles of its marks, ascending, parallel to the moments that were given
     */
    public record Row(int y, List<Integer> marks) {
        /** Copies the list. */
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** Copies the lists. */
    public StripPicture {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** Where the scale stands. */
    public int axisY() {
        return height - SCALE;
    }

    /**
     * The picture of some rows.
     *
     * @param rows the moments of each row in order of time
     * @param first the beginning of the scale
     * @param last its end, not before the beginning
     */
    public static StripPicture of(List<List<Instant>> rows, Instant first, Instant last) {
        var placed = new ArrayList<Row>();
        for (List<Instant> moments : rows) {
            placed.add(new Row(TOP + ROW / 2 + placed.size() * ROW, marks(moments, first, last)));
        }
        List<TimePicture.Tick> ticks = TimePicture.ticks(first, last).stream()
                .map(moment -> new TimePicture.Tick(place(moment, first, last), moment))
                .toList();
        return new StripPicture(placed, ticks, TOP + rows.size() * ROW + SCALE);
    }

    private static List<Integer> marks(List<Instant> moments, Instant first, Instant last) {
        var marks = new ArrayList<Integer>();
        for (Instant moment : moments) {
            int x = place(moment, first, last);
            marks.add(marks.isEmpty() ? x : Math.max(x, marks.getLast() + NEAR));
        }
        int beyond = marks.isEmpty() ? 0 : Math.max(0, marks.getLast() - RIGHT);
        for (int i = marks.size() - 1; i >= 0 && beyond > 0; i--) {
            int most = i + 1 < marks.size() ? marks.get(i + 1) - NEAR : RIGHT;
            marks.set(i, Math.min(marks.get(i), most));
        }
        return marks;
    }

    private static int place(Instant moment, Instant first, Instant last) {
        double whole = Duration.between(first, last).toSeconds();
        double since = Duration.between(first, moment).toSeconds();
        return whole > 0 ? LEFT + (int) Math.round((RIGHT - LEFT) * since / whole) : LEFT;
    }
}
