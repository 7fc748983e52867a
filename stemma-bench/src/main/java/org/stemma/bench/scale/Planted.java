package org.stemma.bench.scale;

import org.stemma.model.text.Locus;

/**
 * A run of words that was copied without a change from one made article into another.
 *
 * @param original where it was taken from
 * @param copy where it was put
 * @param words how many words it has
 */
record Planted(Locus original, Locus copy, int words) {}
