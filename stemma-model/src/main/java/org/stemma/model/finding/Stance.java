package org.stemma.model.finding;

/** How an article stands to a claim at one place. */
public enum Stance {
    /** It says so in its own voice. */
    ASSERTS,
    /** It says that somebody says so. */
    ATTRIBUTES,
    /** It, or whom it credits, says that it is not so. */
    DENIES,
    /** It, or whom it credits, replaces an earlier value of its own. */
    CORRECTS
}
