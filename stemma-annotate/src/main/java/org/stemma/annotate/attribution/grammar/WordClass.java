package org.stemma.annotate.attribution.grammar;

/** The closed classes of words, and the few open ones, that attribution tells apart. A word may be in several. */
public enum WordClass {
    /** Opens a noun phrase: the, a, some. */
    DETERMINER,
    /** Opens a noun phrase and names an owner: his, their; also the ending {@code 's}. */
    POSSESSIVE,
    /** A pronoun that can be a subject: she, it. */
    SUBJECT_PRONOUN,
    /** A pronoun that can be an object: her, this. */
    OBJECT_PRONOUN,
    /** Opens a relative clause: who, which. */
    RELATIVE,
    /** Opens a prepositional phrase: of, in. */
    PREPOSITION,
    /** Joins equals: and, but. */
    COORDINATOR,
    /** Opens a subordinate clause: while, because. */
    SUBORDINATOR,
    /** Helps a verb: is, had, would. */
    AUXILIARY,
    /** Turns a verb: not, never. */
    NEGATION,
    /** Modifies a verb or a clause: also, later. */
    ADVERB,
    /** Tells a time: Monday, week, ago. */
    TIME,
    /** A number in words or figures. */
    NUMBER,
    /** Stands before a name: Dr, President. */
    TITLE,
    /** A form of a verb that attributes nothing and is no common noun. */
    VERB,
    /** A form of a verb that attributes. */
    CUE_VERB,
    /** A form of such a verb that is more often a noun: report, claims. */
    NOUN_TOO,
    /** A participle that is part of an office: managing, acting. */
    ATTRIBUTIVE,
    /** A text that is credited itself: report, poll. */
    DOCUMENT,
    /** Begins with a capital letter. */
    CAPITALISED,
    /** Has no small letter and at least two letters. */
    ALL_CAPITALS,
    /** Ends a sentence: full stop, question mark, exclamation mark, ellipsis. */
    STOP,
    /** A comma. */
    COMMA,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** A dash between words. */
    DASH,
    /** An opening bracket. */
    OPENING,
    /** A closing bracket. */
    CLOSING,
    /** Any other mark. */
    MARK,
    /** A quotation taken as one item; with {@link #VERB}, one that begins with a verb: the bridge "may" stay shut. */
    QUOTATION,
    /** The past, in the form of the base, of a verb that is a noun too: cost, cut. */
    UNMARKED_PAST;

    /** The bit of this class in a set of classes. */
    @SuppressWarnings("EnumOrdinal") // the bit lives in memory only; nothing stores it
    public int bit() {
        return 1 << ordinal();
    }
}
