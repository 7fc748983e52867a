package org.stemma.annotate.name;

/** Which pronouns stand for somebody. */
public enum Gender {
    /** he. */
    MALE,
    /** she. */
    FEMALE,
    /** Not told. */
    UNKNOWN;

    /** Whether two may belong to one person. */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
