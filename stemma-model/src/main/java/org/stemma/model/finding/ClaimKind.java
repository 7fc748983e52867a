package org.stemma.model.finding;

/** What a claim is about. */
public enum ClaimKind {
    /** How many or how much. */
    QUANTITY,
    /** How something stands, is held, or happened. */
    STATUS
}
