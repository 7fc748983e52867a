package org.stemma.annotate.time;

/** The seasons of TIMEX3 as the northern meteorological quarters that news means by them. Pure functions. */
final class Seasons {
    private Seasons() {}

    /** The first month, 1 to 12, of a season; winter begins at the end of its year. */
    static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
