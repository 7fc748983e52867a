package org.stemma.model.annotation;

/** How much of a content is in the speaker's own words. */
public enum QuotationType {
    /** All of it, between quotation marks or set apart. */
    DIRECT,
    /** Parts of it, between quotation marks, in a sentence of the reporter. */
    MIXED,
    /** None: the reporter's words. */
    INDIRECT,
    /** All of it, without marks: the text is the speaker's own document. */
    OWN_WORDS
}
