package org.stemma.annotate.attribution.cue;

/** What a cue takes as its content. */
public enum Frame {
    /** A clause with "that". */
    THAT,
    /** A clause without "that". */
    BARE,
    /** A clause with whether, if, why, how or what. */
    WH,
    /** Quoted words. */
    QUOTE,
    /** It may follow its content or stand inside it. */
    AFTER,
    /** An infinitive of its own subject: promised to come. */
    TO,
    /** Somebody and an infinitive: urged her to come. */
    PERSON_TO,
    /** Somebody, then the content: told her that. */
    ADDRESSEE,
    /** A noun phrase: denied the charge. */
    OBJECT,
    /** Something and what it is called: called the plan a farce. */
    PREDICATE,
    /** A noun phrase after one of the cue's own prepositions: warned of rain. */
    PREPOSITION,
    /** Something and a number: put the toll at nine. */
    FIGURE,
    /** A phrase before its source: according to the ministry. */
    SOURCE_FOLLOWS,
    /** An adverb that names nobody: reportedly. */
    SOURCELESS,
    /** A passive that names nobody: is said to. */
    SOURCELESS_PASSIVE,
    /** A word that opens a message and passes on what follows: hearing. */
    OPENING,
    /** A noun with a clause or phrase: the claim that. */
    NOUN
}
