package org.stemma.model.annotation;

/** How large a place is that a text names; from the largest to the smallest. */
public enum PlacePrecision {
    /** A continent, a sea, an area across countries; the coordinates are somewhere in its middle. */
    AREA,
    /** A country; the coordinates are somewhere in its middle. */
    COUNTRY,
    /** A first-level region of a country; the coordinates are somewhere in its middle. */
    REGION,
    /** A town, a village or a quarter of one. */
    TOWN,
    /** Something in or near a town, whose coordinates are given. */
    AROUND
}
