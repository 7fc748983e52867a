package org.stemma.model.annotation;

/** How far a speaker goes along with what is said; from the weakest to the strongest. */
public enum Commitment {
    /** Held to be improbable: "highly unlikely". */
    UNLIKELY,
    /** Held to be possible: "could", "may", "a realistic possibility". */
    POSSIBLE,
    /** Passed on as somebody's word: "reportedly", "allegedly". */
    HEARSAY,
    /** Held to be probable: "likely", "probably". */
    LIKELY,
    /** Held to be all but sure: "almost certainly". */
    NEAR_CERTAIN,
    /** Said without reserve. */
    PLAIN,
    /** Said with stress: "certainly", "without doubt", "confirmed". */
    CERTAIN
}
