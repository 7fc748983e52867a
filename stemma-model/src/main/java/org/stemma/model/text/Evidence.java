package org.stemma.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The loci that prove a finding, the strongest first; never empty.
 *
 * @param loci at least one
 */
public record Evidence(List<Locus> loci) {
    /** @throws IllegalArgumentException if there is no locus */
    public Evidence {
        loci = List.copyOf(loci);
        if (loci.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence");
        }
    }

    /** Evidence of these loci, in this order. */
    public static Evidence of(Locus first, Locus... more) {
        var loci = new ArrayList<Locus>(1 + more.length);
        loci.add(first);
        loci.addAll(List.of(more));
        return new Evidence(loci);
    }

    /** The strongest locus. */
    public Locus first() {
        return loci.getFirst();
    }
}
