package org.stemma.model.annotation;

/** What a cue says about the speaker's stand, and the reporter's, towards the content. */
public enum Factuality {
    /** Spoken, no more: said, told, according to. */
    REPORTED,
    /** Spoken, and the reporter keeps a distance: claimed, alleged. */
    CLAIMED,
    /** Spoken against the content: denied, rejected, dismissed. */
    DENIED,
    /** Spoken for something already said by others: confirmed, admitted, acknowledged, corrected. */
    CONFIRMED,
    /** Thought or expected: believes, expects, fears. */
    THOUGHT,
    /** Asked for, not stated: urged, called for, ordered. */
    REQUESTED,
    /** Asked: asked whether, questioned. */
    ASKED
}
