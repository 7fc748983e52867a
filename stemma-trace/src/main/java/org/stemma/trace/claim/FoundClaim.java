package org.stemma.trace.claim;

import java.util.Comparator;
import java.util.List;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;

/**
 * A claim with the places that state it, before its origins are asked for.
 *
 * @param id made from the first place
 * @param text the proposition, in the words of its clearest statement, so that it can be read alone
 * @param kind what it is about
 * @param slot the slot, or for the state of something what is asked; empty for a claim grouped by wording
 * @param statements by article in the order of the corpus, then by span; at least one
 */
public record FoundClaim(ClaimId id, String text, ClaimKind kind, String slot, List<Stated> statements) {
    /** By the order of the corpus, then by span. */
    static final Comparator<Stated> ORDER = Comparator.comparing(
                    (Stated stated) -> stated.clause().article(), org.stemma.model.annotation.Corpus.ORDER)
            .thenComparing(Stated::span);

    /** Copies the list. */
    public FoundClaim {
        statements = List.copyOf(statements);
    }

    /** Whether it asks for the state of one thing: who holds a town, whether a bridge stands. */
    public boolean isTyped() {
        return kind == ClaimKind.STATUS && !slot.isEmpty();
    }

    /** The value of a statement that the cause is not known. */
    public static final String UNKNOWN = Causes.OPEN;

    /** Whether it asks for the cause of the story's incident. */
    public boolean asksCause() {
        return slot.startsWith(Causes.SLOT);
    }

    /** Whether it asks who holds a town, and not a part of one. */
    public boolean isOfTown() {
        return kind == ClaimKind.STATUS && StatusReader.isOfTown(slot);
    }

    /** Whether it only serves to compare statements and is no claim of the story by itself. */
    public boolean isAuxiliary() {
        return slot.startsWith(StatusReader.ACCESS_SLOT);
    }
}
