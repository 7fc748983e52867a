package org.stemma.model.tradition;

/** How a document uses the one that it derives from. */
public enum DerivationKind {
    /** Takes over its text, whole or nearly so. */
    COPIES,
    /** Retells it in other words, whole or nearly so. */
    REWRITES,
    /** Gives words of it in quotation marks or attributes them. */
    QUOTES,
    /** Refers to it for a fact. */
    CITES,
    /** Shows it as an embedded post. */
    EMBEDS,
    /** Goes on with the publisher's own earlier report. */
    UPDATES,
    /** Replaces it and says so. */
    CORRECTS,
    /** Replaces it and does not say so. */
    SILENTLY_EDITS,
    /** Gives what somebody told this outlet. */
    INTERVIEWS,
    /** Speaks against it. */
    DISPUTES,
    /** Repeats the publisher's own earlier words. */
    REPEATS_ITSELF
}
