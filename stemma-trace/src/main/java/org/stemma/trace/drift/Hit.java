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
record Hit(DriftKind kind, int severity, String became, String was, String why) {}
