package org.stemma.model.annotation;

/** How well a reader is told who a source is. */
public enum Ground {
    /** By name. */
    NAMED,
    /** By a description only: "a person at the yard". */
    DESCRIBED,
    /** Not at all: "it is believed". */
    NONE
}
