package org.stemma.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.report.inline.InlineText;

/**
 * The countries of the world as closed rings, from Natural Earth (public domain). Immutable; safe between threads; read
 * from the jar when it is first asked for.
 *
 * <p>Rings are cut to a window by the method of Sutherland and Hodgman, edge by edge [1]: a ring that the window cuts in
 * two stays one, with a seam along the edge, which lies outside what is seen.
 *
 * <p>[1] I. Sutherland, G. Hodgman: Reentrant polygon clipping. Communications of the ACM 17 (1974).
 */
public final class Outline {
    /** The resource counts in fiftieths of a degree. */
    private static final double UNITS = 50;

    private final List<double[]> rings;

    private Outline(List<double[]> rings) {
        this.rings = rings;
    }

    /** The countries of the world. */
    public static Outline world() {
        return Held.WORLD;
    }

    /** Held apart, so that it is read only for a map. */
    private static final class Held {
        private static final Outline WORLD =
                parse(InlineText.of(Outline.class, "outline.txt").text());
    }

    static Outline parse(String text) {
        return new Outline(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Outline::ring)
                .toList());
    }

    private static double[] ring(String line) {
        String[] numbers = line.split(" ", -1);
        double[] ring = new double[numbers.length];
        int east = 0;
        int north = 0;
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            east += Integer.parseInt(numbers[i]);
            north += Integer.parseInt(numbers[i + 1]);
            ring[i] = east / UNITS;
            ring[i + 1] = north / UNITS;
        }
        return ring;
    }

    /** The rings that reach into a window, cut at its edges: east and north in turn, in degrees. */
    public List<double[]> within(Window window) {
        var within = new ArrayList<double[]>();
        for (double[] ring : rings) {
            if (reaches(ring, window)) {
                double[] cut = cut(
                        cut(cut(cut(ring, 0, window.west(), true), 0, window.east(), false), 1, window.south(), true),
                        1,
                        window.north(),
                        false);
                if (cut.length > 0) {
                    within.add(cut);
                }
            }
        }
        return within;
    }

    private static boolean reaches(double[] ring, Window window) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        return west < window.east() && east > window.west() && south < window.north() && north > window.south();
    }

    /** What of a ring lies on one side of an edge: of the coordinate {@code axis}, above or below {@code limit}. */
    private static double[] cut(double[] ring, int axis, double limit, boolean above) {
        double[] kept = new double[2 * ring.length + 2];
        int size = 0;
        int count = ring.length / 2;
        for (int i = 0; i < count; i++) {
            int before = 2 * ((i + count - 1) % count);
            int at = 2 * i;
            boolean inside = above ? ring[at + axis] >= limit : ring[at + axis] <= limit;
            boolean wasInside = above ? ring[before + axis] >= limit : ring[before + axis] <= limit;
            if (inside != wasInside) {
                double part = (limit - ring[before + axis]) / (ring[at + axis] - ring[before + axis]);
                kept[size] = ring[before] + part * (ring[at] - ring[before]);
                kept[size + 1] = ring[before + 1] + part * (ring[at + 1] - ring[before + 1]);
                kept[size + axis] = limit;
                size += 2;
            }
            if (inside) {
                kept[size] = ring[at];
                kept[size + 1] = ring[at + 1];
                size += 2;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
