package org.stemma.trace.drift;

import org.stemma.model.finding.DriftKind;

/**
 * What one rule found.
 *
 * @param kind what changed
 * @param severity 1 to 3
 * @param became the passage's words
 * @param was the source's words; empty where it has none
 * @param why a clause for people
 */
record Hit(DriftKind kind, int severity, String became, String was, String why) {
    /** That the outlet tells in its own voice what its source gives somebody as the source of. */
    static Hit attributionDropped(int severity, String became, String was) {
        return new Hit(DriftKind.ATTRIBUTION_DROPPED, severity, became, was, "told in the outlet's own voice");
    }
}
