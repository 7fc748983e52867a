package org.stemma.trace.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.stemma.trace.claim.Stated;

/**
 * A statement with what it rests on.
 *
 * @param stated the statement
 * @param own the origins that it leads to by itself; empty where it surely rests on other statements
 * @param restsOn the indices of the statements of its claim that it surely rests on
 * @param mayRestOn the indices of those that it may rest on
 */
public record Traced(Stated stated, List<OriginKey> own, List<Integer> restsOn, List<Integer> mayRestOn) {
    /** Copies the lists. */
    public Traced {
        own = List.copyOf(own);
        restsOn = List.copyOf(restsOn);
        mayRestOn = List.copyOf(mayRestOn);
    }

    /**
     * The first origin at the end of the sure steps from a statement; absent where unknown.
     *
     * @param traced the statements of one claim
     * @param statement an index among them
     */
    public static Optional<OriginKey> origin(List<Traced> traced, int statement) {
        return traced.get(statement).root(traced).own().stream()
                .filter(origin -> origin.kind() != OriginKey.Kind.UNKNOWN)
                .findFirst();
    }

    /** The statement at the end of what this one rests on first; itself if it rests on none. */
    public Traced root(List<Traced> statements) {
        var seen = new LinkedHashSet<Integer>();
        Traced at = this;
        while (!at.restsOn.isEmpty() && seen.add(at.restsOn.getFirst())) {
            at = statements.get(at.restsOn.getFirst());
        }
        return at;
    }
}
