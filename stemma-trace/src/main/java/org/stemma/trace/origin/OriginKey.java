package org.stemma.trace.origin;

import java.util.Optional;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.finding.OriginId;

/**
 * One origin, as far as the texts tell.
 *
 * @param id the same for all statements that rest on it
 * @param kind what is known of it
 * @param what it is, for people
 * @param entity who it is; absent where unknown
 * @param assesses whether it judges from what others gathered, so that it may rest on an earlier report
 */
public record OriginKey(OriginId id, Kind kind, String what, Optional<EntityId> entity, boolean assesses) {
    /** What is known of an origin. */
    public enum Kind {
        /** Known by name. */
        NAMED,
        /** Somebody, described but not named. */
        UNNAMED,
        /** Not told: it may be one of the others or nothing. */
        UNKNOWN
    }
}
