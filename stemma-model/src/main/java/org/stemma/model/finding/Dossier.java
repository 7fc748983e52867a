package org.stemma.model.finding;

import java.util.List;
import org.stemma.model.tradition.Stemma;

/**
 * Everything found about one story.
 *
 * @param stemma how its documents descend from one another
 * @param funnel its reports, texts, sources and origins in numbers
 * @param origins the sources with their own access, sorted by id
 * @param claims what is claimed: the most widely reported first, then by id
 * @param drifts what became stronger: the gravest first, then by passage
 * @param conflicts which statements do not go together: by claim, then by place
 * @param changes what was new when, in order of time
 */
public record Dossier(
        Stemma stemma,
        Funnel funnel,
        List<Origin> origins,
        List<Claim> claims,
        List<Drift> drifts,
        List<Conflict> conflicts,
        List<Change> changes) {
    /** Copies the lists. */
    public Dossier {
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
        drifts = List.copyOf(drifts);
        conflicts = List.copyOf(conflicts);
        changes = List.copyOf(changes);
    }
}
