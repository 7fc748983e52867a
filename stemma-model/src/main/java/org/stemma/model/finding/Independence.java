package org.stemma.model.finding;

import java.util.Optional;
import org.stemma.model.text.Evidence;

/**
 * On how many independent origins a claim stands at a time: an interval, because what cannot be shown independent
 * widens it and never raises the minimum.
 *
 * @param asOf only statements published until then count
 * @param value the value that is supported, for a claim on which statements differ; absent where all agree
 * @param articles how many articles support it
 * @param outlets of how many outlets
 * @param min the least number of independent origins, at most {@code max}
 * @param max the greatest
 * @param namedMin the least number of origins known by name, at most {@code min}
 * @param why what keeps the bounds apart
 * @param evidence the supporting statements, one of each origin first
 */
public record Independence(
        AsOf asOf,
        Optional<ClaimValue> value,
        int articles,
        int outlets,
        int min,
        int max,
        int namedMin,
        String why,
        Evidence evidence)
        implements Finding {
    /** @throws IllegalArgumentException unless {@code 0 <= namedMin <= min <= max} */
    public Independence {
        if (namedMin < 0 || namedMin > min || min > max) {
            throw new IllegalArgumentException("not an interval: " + namedMin + " named of " + min + " to " + max);
        }
    }
}
