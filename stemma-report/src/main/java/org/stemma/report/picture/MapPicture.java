package org.stemma.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.report.map.Outline;
import org.stemma.report.map.Window;

/**
 * Points on the outline of the countries around them: east and north to scale at the middle of the picture.
 *
 * @param land the outlines as paths
 * @param spots parallel to the points that were given
 * @param names of countries and areas whose middle lies in the picture, clear of the points
 */
public record MapPicture(List<String> land, List<Spot> spots, List<Name> names) {
    /** The width of every such picture, in pixels. */
    public static final int WIDTH = 720;
    /** The height of every such picture. */
    public static final int HEIGHT = 380;

    /** Less than this, in degrees north and south, and nobody knows where it is. */
    private static final double LEAST_SPAN = 6;
    /** What is left free around the points, as a share of their extent. */
    private static final double MARGIN = 0.5;
    /** How far the outline is drawn beyond the picture, so that the seams of cut rings are not seen. */
    private static final double BEYOND = 0.02;

    private static final double POLE = 85;
    private static final double DATE_LINE = 180;
    /** Points of an outline nearer to one another than this, in pixels, are one. */
    private static final double NEAR = 0.8;

    private static final int LABEL_GAP = 16;
    private static final int LETTER = 8;
    private static final int LINE = 15;

    /**
     * A point before it is placed.
     *
     * @param north degrees
     * @param east degrees
     * @param label what stands beside it
     */
    public record Point(double north, double east, String label) {}

    /**
     * A point in its place.
     *
     * @param x its middle
     * @param y its middle
     * @param labelX where its label begins, or ends if it stands to the left
     * @param labelY the label's base line
     * @param left whether the label stands to the left
     */
    public record Spot(int x, int y, int labelX, int labelY, boolean left) {}

    /**
     * A name without a point.
     *
     * @param x its middle
     * @param y its base line
     * @param words as printed
     */
    public record Name(int x, int y, String words) {}

    /** Copies the lists. */
    public MapPicture {
        land = List.copyOf(land);
        spots = List.copyOf(spots);
        names = List.copyOf(names);
    }

    /**
     * The picture of some points.
     *
     * @param points at least one; the picture is as large as they need
     * @param areas whose names are set where there is room
     */
    public static MapPicture of(List<Point> points, List<Point> areas) {
        return new Drawing(points).picture(areas);
    }

    /** The work in hand. Not for several threads. */
    private static final class Drawing {
        private final List<Point> points;
        private final double west;
        private final double north;
        /** Pixels a degree. */
        private final double scaleEast;

        private final double scaleNorth;

        Drawing(List<Point> points) {
            this.points = points;
            double least = points.stream().mapToDouble(Point::north).min().orElse(0);
            double most = points.stream().mapToDouble(Point::north).max().orElse(0);
            double left = points.stream().mapToDouble(Point::east).min().orElse(0);
            double right = points.stream().mapToDouble(Point::east).max().orElse(0);
            double middle = (least + most) / 2;
            double squeeze = Math.cos(Math.toRadians(Math.min(POLE, Math.abs(middle))));
            double high = Math.max(LEAST_SPAN, (most - least) * (1 + 2 * MARGIN));
            double wide = Math.max(high * WIDTH / HEIGHT, (right - left) * squeeze * (1 + 2 * MARGIN));
            this.scaleNorth = WIDTH / wide;
            this.scaleEast = scaleNorth * squeeze;
            this.west = (left + right) / 2 - WIDTH / scaleEast / 2;
            this.north = middle + HEIGHT / scaleNorth / 2;
        }

        MapPicture picture(List<Point> areas) {
            double width = WIDTH / scaleEast;
            double height = HEIGHT / scaleNorth;
            var window = new Window(
                    Math.max(-DATE_LINE, west - BEYOND * width),
                    north - height - BEYOND * height,
                    Math.min(DATE_LINE, west + width + BEYOND * width),
                    north + BEYOND * height);
            List<String> land = Outline.world().within(window).stream()
                    .map(this::path)
                    .filter(path -> !path.isEmpty())
                    .toList();
            List<Spot> spots = spots();
            return new MapPicture(land, spots, names(areas, spots));
        }

        private double x(double east) {
            return (east - west) * scaleEast;
        }

        private double y(double degrees) {
            return (north - degrees) * scaleNorth;
        }

        private String path(double[] ring) {
            var path = new StringBuilder();
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i + 1 < ring.length; i += 2) {
                double x = x(ring[i]);
                double y = y(ring[i + 1]);
                if (!(Math.hypot(x - lastX, y - lastY) < NEAR)) {
                    path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
                    lastX = x;
                    lastY = y;
                }
            }
            return path.indexOf("L") < 0 ? "" : path.append('Z').toString();
        }

        private List<Name> names(List<Point> areas, List<Spot> spots) {
            var names = new ArrayList<Name>();
            for (Point area : areas) {
                int x = (int) Math.round(x(area.east()));
                int y = (int) Math.round(y(area.north()));
                int half = LETTER * area.label().length() / 2 + LABEL_GAP;
                boolean inside = x > half && x < WIDTH - half && y > 2 * LINE && y < HEIGHT - LINE;
                boolean clear = spots.stream()
                                .noneMatch(spot -> Math.abs(spot.y() - y) < 2 * LINE
                                        && Math.abs(spot.x() - x) < half + LETTER * LINE)
                        && names.stream().noneMatch(name -> Math.abs(name.y() - y) < LINE);
                if (inside && clear) {
                    names.add(new Name(x, y, area.label()));
                }
            }
            return names;
        }

        /** Labels stand to the right, to the left near the edge, and give way downwards to those before them. */
        private List<Spot> spots() {
            var spots = new ArrayList<Spot>();
            for (Point point : points) {
                int x = (int) Math.round(x(point.east()));
                int y = (int) Math.round(y(point.north()));
                int width = LETTER * point.label().length();
                boolean left = x + LABEL_GAP + width > WIDTH;
                int labelX = left ? x - LABEL_GAP : x + LABEL_GAP;
                int labelY = y + LINE / 3;
                for (Spot other : spots) {
                    if (Math.abs(other.labelX() - labelX) < width && Math.abs(other.labelY() - labelY) < LINE) {
                        labelY = other.labelY() + LINE;
                    }
                }
                spots.add(new Spot(x, y, labelX, labelY, left));
            }
            return spots;
        }
    }
}
