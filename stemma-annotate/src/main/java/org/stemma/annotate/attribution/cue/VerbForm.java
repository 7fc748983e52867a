package org.stemma.annotate.attribution.cue;

/** The form in which a verb stands. */
public enum VerbForm {
    /** say. */
    BASE,
    /** says. */
    THIRD,
    /** said; for a regular verb also the participle. */
    PAST,
    /** written, where it differs from the past. */
    PARTICIPLE,
    /** saying. */
    PROGRESSIVE
}
