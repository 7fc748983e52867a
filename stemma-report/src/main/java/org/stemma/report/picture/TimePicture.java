package org.stemma.report.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Moments on a line, to scale; those too near to stand side by side are stacked.
 *
 * @param marks parallel to the moments that were given
 * @param ticks the days or hours of the line
 * @param height in pixels
 * @param axisY where the line stands
 */
public record TimePicture(List<Mark> marks, List<Tick> ticks, int height, int axisY) {
    /** The width of every such picture. */
    public static final int WIDTH = 720;

    private static final int MARGIN = 14;
    private static final int NEAR = 12;
    private static final int LEVEL = 14;
    private static final int MOST_LEVELS = 8;
    private static final int MOST_TICKS = 8;
    private static final int LEGEND = 24;
    private static final int TOP = 8;

    /**
     * A moment in its place.
     *
     * @param x its middle
     * @param y its middle
     */
    public record Mark(int x, int y) {}

    /**
     * A mark on the line.
     *
     * @param x where
     * @param moment what it stands for
     */
    public record Tick(int x, Instant moment) {}

    /** Copies the lists. */
    public TimePicture {
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** The picture of moments in order of time, at least one. */
    public static TimePicture of(List<Instant> moments) {
        Instant first = moments.getFirst();
        Instant last = moments.getLast();
        var columns = new ArrayList<Integer>();
        var levels = new ArrayList<Integer>();
        int highest = 0;
        for (Instant moment : moments) {
            int x = place(moment, first, last);
            int level = 0;
            for (int i = columns.size() - 1; i >= 0 && x - columns.get(i) < NEAR; i--) {
                level = Math.max(level, levels.get(i) + 1);
            }
            level = Math.min(level, MOST_LEVELS);
            columns.add(x);
            levels.add(level);
            highest = Math.max(highest, level);
        }
        int axis = TOP + LEVEL + highest * LEVEL;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < columns.size(); i++) {
            marks.add(new Mark(columns.get(i), axis - LEVEL / 2 - 2 - levels.get(i) * LEVEL));
        }
        List<Tick> ticks = ticks(first, last).stream()
                .map(tick -> new Tick(place(tick, first, last), tick))
                .toList();
        return new TimePicture(marks, ticks, axis + LEGEND, axis);
    }

    private static int place(Instant moment, Instant first, Instant last) {
        double whole = Duration.between(first, last).toSeconds();
        double since = Duration.between(first, moment).toSeconds();
        return whole > 0 ? MARGIN + (int) Math.round((WIDTH - 2 * MARGIN) * since / whole) : WIDTH / 2;
    }

    /** The days or hours between two moments that a scale has room for, in order. */
    static List<Instant> ticks(Instant first, Instant last) {
        long hours = Math.max(1, Duration.between(first, last).toHours());
        long step = 1;
        for (long candidate : new long[] {1, 2, 3, 6, 12, 24, 48, 168, 336, 720}) {
            step = candidate;
            if (hours / candidate < MOST_TICKS) {
                break;
            }
        }
        while (hours / step >= MOST_TICKS) {
            step *= 2;
        }
        var ticks = new ArrayList<Instant>();
        Instant tick =
                first.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
        for (; !tick.isAfter(last); tick = tick.plus(Duration.ofHours(step))) {
            if (!tick.isBefore(first)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
