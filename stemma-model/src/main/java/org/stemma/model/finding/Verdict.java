package org.stemma.model.finding;

/** How two statements on one slot stand to each other. */
public enum Verdict {
    /** Both cannot hold, and nothing said so far settles it. */
    CONFLICT,
    /** Both could not hold; one side has since taken the other's value. */
    CONFLICT_RESOLVED,
    /** The same origin replaced its own earlier value. */
    SUPERSEDED,
    /** An earlier value published after its origin had replaced it. */
    STALE,
    /** A value given to a source whose own words say another. */
    MISREPORT,
    /** Different words or values that can hold together, and the texts say how. */
    COMPATIBLE,
    /** A later statement that narrows or widens an earlier one. */
    REFINED;

    /** Whether a reader has to weigh the two; what its origin replaced or what was settled since needs no weighing. */
    public boolean contested() {
        return switch (this) {
            case CONFLICT, MISREPORT, STALE -> true;
            case CONFLICT_RESOLVED, SUPERSEDED, COMPATIBLE, REFINED -> false;
        };
    }
}
