package org.stemma.annotate.place;

/** What sort of place a candidate is. */
public enum PlaceKind {
    /** A continent, a sea, a stretch of land beside or across countries. */
    AREA,
    /** A country. */
    COUNTRY,
    /** A first-level region of a country. */
    REGION,
    /** A country's capital. */
    CAPITAL,
    /** A town or village. */
    CITY,
    /** A quarter of a city. */
    QUARTER
}
