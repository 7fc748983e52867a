package org.stemma.trace.derive;

import org.stemma.model.text.Locus;
import org.stemma.model.tradition.DerivationKind;

/**
 * A reason to think that one article derives from another.
 *
 * @param child the number of the later report
 * @param parent the number of the one it derives from
 * @param rank how strong the reason is
 * @param kind how it derives
 * @param certain whether the reason leaves no other reading
 * @param locus where it shows
 * @param reason a sentence for people
 */
record Lead(int child, int parent, Rank rank, DerivationKind kind, boolean certain, Locus locus, String reason) {
    /** The sorts of reasons, the strongest first. */
    enum Rank {
        /** It links to the other or shows it as an embedded post. */
        LINK_OR_EMBED,
        /** It names the other's publisher as its source, in its words, its credit line or its dateline. */
        NAMED_CREDIT,
        /** It stands at the other's address, or says that it replaces it. */
        SAME_PAGE,
        /** It quotes words that stand in the other, and credits the speaker whose document that is. */
        OWN_DOCUMENT,
        /** It is a later report of the same publisher. */
        SAME_PUBLISHER,
        /** It shares words with the other that neither has from a common source. */
        SHARED_INNOVATION,
        /** It refers to the press in general, and only the other says what it refers to. */
        UNNAMED_CREDIT;

        /** Whether the child says so itself. */
        boolean isCredit() {
            return this == LINK_OR_EMBED || this == NAMED_CREDIT || this == OWN_DOCUMENT;
        }
    }
}
