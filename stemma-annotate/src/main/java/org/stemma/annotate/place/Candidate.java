package org.stemma.annotate.place;

/**
 * A place that a name may mean.
 *
 * @param name its full name
 * @param kind what sort of place
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166 code; empty for areas
 * @param region code of the first-level region, as {@code US.KY}; empty for countries and areas
 * @param population inhabitants, roughly
 * @param usual whether the name is its usual one
 */
record Candidate(
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        String country,
        String region,
        double population,
        boolean usual) {
    /** Whether it holds the other place: its country or its region. */
    boolean contains(Candidate other) {
        return switch (kind) {
            case COUNTRY -> country.equals(other.country) && other.kind != PlaceKind.COUNTRY;
            case REGION -> region.equals(other.region) && other.kind != PlaceKind.REGION;
            case AREA, CAPITAL, CITY, QUARTER -> false;
        };
    }

    /** Whether it is a town or a part of one. */
    boolean isSettlement() {
        return kind == PlaceKind.CAPITAL || kind == PlaceKind.CITY || kind == PlaceKind.QUARTER;
    }
}
