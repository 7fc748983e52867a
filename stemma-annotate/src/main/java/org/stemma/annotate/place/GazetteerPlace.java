package org.stemma.annotate.place;

/**
 * A region or populated place of a gazetteer.
 *
 * @param name its usual name
 * @param kind what it is
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country its ISO 3166 code, two capitals
 * @param region the code of its first-level region inside the country
 * @param population inhabitants, 0 if unknown
 */
public record GazetteerPlace(
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        String country,
        String region,
        long population) {
    /** The code of its region with that of its country: {@code US.KY}. */
    String regionCode() {
        return country + "." + region;
    }
}
