package org.stemma.model.annotation;

import org.stemma.model.text.Span;

/**
 * Words that name a place, with where it lies.
 *
 * @param span the words
 * @param name the place's usual name
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param country the ISO 3166 code of its country, two capitals; empty for what lies in none or several
 * @param precision how large the place is, and with it how much the coordinates say
 */
public record PlaceMention(
        Span span, String name, double latitude, double longitude, String country, PlacePrecision precision) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** @throws IllegalArgumentException if the name is blank, the coordinates are none, or the country is no code */
    public PlaceMention {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name at " + span);
        }
        if (!(Math.abs(latitude) <= POLE) || !(Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException("not on the earth: " + latitude + " north, " + longitude + " east");
        }
        if (!country.matches("([A-Z]{2})?")) {
            throw new IllegalArgumentException("not a country's code: " + country);
        }
    }
}
