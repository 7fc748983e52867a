package org.stemma.trace.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.model.finding.OriginId;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Traced;

/**
 * What one origin says of one claim over time.
 *
 * @param origin whose words they are
 * @param own its own published statements, in order of time; empty if none is held
 * @param reported what articles say in its name, in order of time
 */
record Series(OriginKey origin, List<Stated> own, List<Stated> reported) {
    /**
     * The series of a claim, by the first statement of each origin; statements of unknown origin belong to none.
     *
     * @param counts which of the statements belong to a series
     */
    static List<Series> of(List<Traced> traced, Predicate<Stated> counts) {
        var own = new LinkedHashMap<OriginId, List<Stated>>();
        var reported = new LinkedHashMap<OriginId, List<Stated>>();
        var origins = new LinkedHashMap<OriginId, OriginKey>();
        for (int i = 0; i < traced.size(); i++) {
            Optional<OriginKey> origin = Traced.origin(traced, i);
            if (origin.isEmpty() || !counts.test(traced.get(i).stated())) {
                continue;
            }
            OriginKey key = origin.get();
            origins.putIfAbsent(key.id(), key);
            Stated stated = traced.get(i).stated();
            Map<OriginId, List<Stated>> into = isOwn(traced.get(i), key) ? own : reported;
            into.computeIfAbsent(key.id(), id -> new ArrayList<>()).add(stated);
        }
        return origins.values().stream()
                .map(key -> new Series(
                        key, own.getOrDefault(key.id(), List.of()), reported.getOrDefault(key.id(), List.of())))
                .toList();
    }

    private static boolean isOwn(Traced traced, OriginKey key) {
        return traced.restsOn().isEmpty()
                && traced.own().contains(key)
                && traced.stated().speaksForItself();
    }

    /** Whether the origin is known by name. */
    boolean isNamed() {
        return origin.kind() == Kind.NAMED;
    }

    /** Its own statements, else what is reported in its name. */
    List<Stated> best() {
        return own.isEmpty() ? reported : own;
    }

    /** All statements. */
    List<Stated> all() {
        var all = new ArrayList<>(own);
        all.addAll(reported);
        return all;
    }
}
