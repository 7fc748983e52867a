package org.stemma.trace.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;

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

    /** What a slot asks, without of what: "services" of "services of the event". */
    static String question(String slot) {
        int of = slot.startsWith(Decisions.SLOT) ? Decisions.SLOT.length() : slot.indexOf(" of ");
        return of < 0 ? slot : slot.substring(0, of);
    }

    /** Whether it asks for what changes while an event unfolds, so that a later answer replaces an earlier one. */
    public boolean asksWhatChanges() {
        return isTyped() && Questions.CHANGING.contains(question(slot));
    }

    /** Whether a statement tells that nobody holds all of a place. */
    public static boolean tellsContested(Stated stated) {
        return status(stated).filter(Holders.CONTESTED::equals).isPresent();
    }

    /** Whether a statement tells that what changes is over: that services work again, that who was missing is found. */
    public static boolean tellsEnd(Stated stated) {
        return stated.supports()
                && status(stated).filter(Questions.ENDS::contains).isPresent();
    }

    /** Whether a statement only foretells that it will be over. */
    public static boolean foretellsEnd(Stated stated) {
        return status(stated).filter(Questions.EXPECTED::equals).isPresent();
    }

    private static Optional<String> status(Stated stated) {
        return stated.value()
                .filter(ClaimValue.Status.class::isInstance)
                .map(value -> ((ClaimValue.Status) value).name());
    }

    /** Whether of two of its answers only one can be. */
    public boolean asksOneAnswer() {
        return isTyped() && (asksCause() || Questions.isAsked(question(slot))) && !asksWhatChanges();
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
