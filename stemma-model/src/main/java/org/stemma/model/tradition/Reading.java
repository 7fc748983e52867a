package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.text.Locus;

/**
 * What some witnesses have at one place of the text.
 *
 * @param text the word as the first of them writes it
 * @param witnesses their indices in the collation, ascending, at least one
 * @param loci where each of them has it, parallel to {@code witnesses}
 */
public record Reading(String text, List<Integer> witnesses, List<Locus> loci) {
    /** @throws IllegalArgumentException if no witness has it, or the lists differ in length */
    public Reading {
        witnesses = List.copyOf(witnesses);
        loci = List.copyOf(loci);
        if (witnesses.isEmpty() || witnesses.size() != loci.size()) {
            throw new IllegalArgumentException(
                    "a reading of " + witnesses.size() + " witnesses at " + loci.size() + " places");
        }
    }
}
