package org.stemma.model.finding;

/**
 * How many reports a story has, and on how little they may stand.
 *
 * @param reports articles
 * @param texts distinct texts: copies and states of one page counted once
 * @param sources entities that are credited
 * @param minOrigins the least number of independent origins behind all of it
 * @param maxOrigins the greatest
 * @param namedOrigins how many of the least are known by name
 */
public record Funnel(int reports, int texts, int sources, int minOrigins, int maxOrigins, int namedOrigins) {
    /** @throws IllegalArgumentException unless {@code 0 <= namedOrigins <= minOrigins <= maxOrigins} */
    public Funnel {
        if (namedOrigins < 0 || namedOrigins > minOrigins || minOrigins > maxOrigins || texts > reports) {
            throw new IllegalArgumentException("not a funnel: " + reports + " reports, " + texts + " texts, "
                    + minOrigins + " to " + maxOrigins + " origins, " + namedOrigins + " named");
        }
    }
}
