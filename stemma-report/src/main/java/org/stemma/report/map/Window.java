package org.stemma.report.map;

/**
 * A stretch of the map, in degrees; it does not cross the date line.
 *
 * @param west its western edge, less than {@code east}
 * @param south its southern edge, less than {@code north}
 * @param east its eastern edge
 * @param north its northern edge
 */
public record Window(double west, double south, double east, double north) {
    /** @throws IllegalArgumentException if it has no extent */
    public Window {
        if (!(west < east) || !(south < north)) {
            throw new IllegalArgumentException(
                    "not a window: " + west + " to " + east + " east, " + south + " to " + north + " north");
        }
    }
}
