package org.stemma.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures side by side: a row a claimant and value, in order of time, on one axis.
 *
 * @param rows in order of time
 * @param ticks on the axis, ascending
 * @param height in pixels
 */
public record RangePicture(List<Row> rows, List<Tick> ticks, int height) {
    /** The width of every such picture. */
    public static final int WIDTH = 720;
    /** Where the axis begins. */
    public static final int LEFT = 250;
    /** Where the axis ends. */
    public static final int RIGHT = 690;

    private static final int ROW = 26;
    private static final int TOP = 16;
    private static final int MOST_TICKS = 6;
    /** Below this share of the greatest value the least one is near enough to nought for the axis to begin there. */
    private static final double NEAR_NOUGHT = 0.6;

    /**
     * A figure before it is placed.
     *
     * @param low the least value; negative infinity without one
     * @param high the greatest; positive infinity without one
     */
    public record Figure(double low, double high) {}

    /**
     * A figure in its place.
     *
     * @param y the middle of the row
     * @param from where it begins
     * @param to where it ends; as {@code from} for a single value
     * @param openBelow whether it has no lower bound and so begins at the axis
     * @param openAbove whether it has no upper bound and so runs to the end
     */
    public record Row(int y, int from, int to, boolean openBelow, boolean openAbove) {
        /** Whether it is one value. */
        public boolean point() {
            return from == to && !openBelow && !openAbove;
        }
    }

    /**
     * A mark on the axis.
     *
     * @param x where
     * @param value what it stands for
     */
    public record Tick(int x, double value) {}

    /** Copies the lists. */
    public RangePicture {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** The picture of figures that share a unit; rows in their order. */
    public static RangePicture of(List<Figure> figures) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        boolean open = false;
        boolean openBelow = false;
        boolean whole = true;
        for (Figure figure : figures) {
            for (double end : new double[] {figure.low(), figure.high()}) {
                if (Double.isFinite(end)) {
                    least = Math.min(least, end);
                    most = Math.max(most, end);
                    whole &= end == Math.rint(end);
                }
            }
            open |= Double.isInfinite(figure.high());
            openBelow |= Double.isInfinite(figure.low());
        }
        if (least > most) {
            least = 0;
            most = 1;
        }
        double from = least >= 0 && (openBelow || least <= most * NEAR_NOUGHT) ? 0 : least;
        double step = whole ? Math.max(1, step(most - from)) : step(most - from);
        from = Math.floor(from / step) * step;
        if (from == least && from != 0) {
            from -= step;
        }
        double to = Math.ceil(most / step) * step;
        if (open && to - most < step / 2) {
            to += step;
        }
        if (to <= from) {
            to = from + step;
        }
        var ticks = new ArrayList<Tick>();
        int count = (int) Math.round((to - from) / step);
        for (int i = 0; i <= count; i++) {
            double value = from + i * step;
            ticks.add(new Tick(place(value, from, to), value));
        }
        var rows = new ArrayList<Row>();
        for (Figure figure : figures) {
            boolean below = Double.isInfinite(figure.low());
            boolean above = Double.isInfinite(figure.high());
            rows.add(new Row(
                    TOP + rows.size() * ROW,
                    below ? LEFT : place(figure.low(), from, to),
                    above ? RIGHT : place(figure.high(), from, to),
                    below,
                    above));
        }
        return new RangePicture(rows, ticks, TOP + rows.size() * ROW + ROW);
    }

    /** Where the axis stands. */
    public int axisY() {
        return height - ROW;
    }

    private static int place(double value, double from, double to) {
        return LEFT + (int) Math.round((RIGHT - LEFT) * (value - from) / (to - from));
    }

    /** 1, 2 or 5 times a power of ten, so that few ticks cover the range. */
    private static double step(double range) {
        if (!(range > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_TICKS)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (range / (power * factor) <= MOST_TICKS) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
