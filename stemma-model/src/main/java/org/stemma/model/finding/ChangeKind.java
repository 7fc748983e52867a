package org.stemma.model.finding;

/** What is new at a time. */
public enum ChangeKind {
    /** A claim that was not there. */
    NEW_CLAIM,
    /** Another value for a claim. */
    NEW_VALUE,
    /** Another origin for a claim. */
    NEW_ORIGIN,
    /** A claim put more strongly. */
    STRENGTHENED,
    /** A claim put more weakly. */
    WEAKENED,
    /** A publisher corrects itself and says so. */
    CORRECTED,
    /** A publisher changes its text without saying so. */
    SILENTLY_EDITED,
    /** A claim taken back. */
    WITHDRAWN,
    /** A claim that somebody now speaks against. */
    CONTESTED,
    /** A conflict that is now settled by one side. */
    RESOLVED,
    /** A claim told again by one more outlet on no new origin. */
    REPEATED
}
