package org.stemma.trace.drift;

import org.stemma.model.finding.Drift;
import org.stemma.model.text.Locus;

/**
 * A drift with what a comparison of statements asks of it.
 *
 * @param drift the drift
 * @param publisher who published the passage
 * @param credited whether the passage credits a source whose words they are
 * @param words the source's own words where they are held or quoted, else the source of the drift
 */
public record Strengthened(Drift drift, String publisher, boolean credited, Locus words) {}
