package org.stemma.model.finding;

/** What changed in strength between a passage and its source. */
public enum DriftKind {
    /** "could be" became "will be". */
    MODALITY_STRENGTHENED,
    /** "some areas" became "the city". */
    SCOPE_WIDENED,
    /** Another number. */
    QUANTITY_CHANGED,
    /** "four to six" became "up to six". */
    QUANTITY_RANGE_TO_BOUND,
    /** "11" became "at least 11". */
    BOUND_ADDED,
    /** "finally", "the last", "all" came in. */
    COMPLETENESS_ADDED,
    /** "if …", "subject to …" went. */
    CONDITION_DROPPED,
    /** A word of probability went. */
    HEDGE_DROPPED,
    /** "damaged" became "destroyed". */
    DEGREE_STRENGTHENED,
    /** "securing" became "attacking". */
    PREDICATE_STRENGTHENED,
    /** Told in the outlet's own voice. */
    ATTRIBUTION_DROPPED,
    /** Given to somebody else. */
    ATTRIBUTION_CHANGED,
    /** "a harbour account" became "local media". */
    SOURCE_GENERALISED,
    /** Several outlets with one origin are called confirmation. */
    REPETITION_AS_CONFIRMATION,
    /** A comment became an order, a forecast a decision. */
    SPEECH_ACT_CHANGED,
    /** Quoted words that no witness has. */
    QUOTE_FABRICATED,
    /** Words left out inside quotation marks without a mark. */
    TRUNCATION,
    /** A detail that the source does not have. */
    DETAIL_ADDED,
    /** The first source is named wrongly. */
    ORIGIN_MISATTRIBUTED,
    /** An old value given as current. */
    STALE
}
