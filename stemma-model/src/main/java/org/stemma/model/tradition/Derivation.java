package org.stemma.model.tradition;

import java.util.Comparator;
import org.stemma.model.text.Evidence;

/**
 * A directed edge: one document derives from another. Ordered by child, parent, kind.
 *
 * @param child the later document
 * @param parent the one it derives from
 * @param kind how
 * @param credited whether the child says so itself, by words, credit line, link or embed
 * @param certain whether the evidence leaves no other reading; an uncertain edge is kept and shown as such
 * @param evidence the loci that show it
 * @param reason why the edge is drawn, a sentence for people
 */
public record Derivation(
        DocumentId child,
        DocumentId parent,
        DerivationKind kind,
        boolean credited,
        boolean certain,
        Evidence evidence,
        String reason)
        implements Comparable<Derivation> {
    private static final Comparator<Derivation> ORDER = Comparator.comparing(Derivation::child)
            .thenComparing(Derivation::parent)
            .thenComparing(Derivation::kind)
            .thenComparing(derivation -> derivation.evidence().first());

    /** @throws IllegalArgumentException if the document would derive from itself, or a lost one from anything */
    public Derivation {
        if (child.equals(parent)) {
            throw new IllegalArgumentException(child + " derives from itself");
        }
        if (child.isLost()) {
            throw new IllegalArgumentException("nothing is known of the sources of " + child);
        }
    }

    @Override
    public int compareTo(Derivation other) {
        return ORDER.compare(this, other);
    }
}
