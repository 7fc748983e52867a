package org.stemma.annotate.tag;

/**
 * The part of speech of a token: the classes of the Penn Treebank, joined where no rule of Stemma tells them apart.
 *
 * @see <a href="https://catalog.ldc.upenn.edu/docs/LDC99T42/tagguid1.pdf">Part-of-Speech Tagging Guidelines for the Penn
 *     Treebank Project</a>
 */
public enum Tag {
    /** JJ, JJR, JJS: "heavy", "heavier". */
    ADJECTIVE,
    /** RB, RBR, RBS: "quickly", "not". */
    ADVERB,
    /** CC: "and", "but". */
    CONJUNCTION,
    /** DT, PDT: "the", "some", "all". */
    DETERMINER,
    /** EX: "there" in "there is". */
    EXISTENTIAL,
    /** MD: "could", "will". */
    MODAL,
    /** NNP, NNPS: part of a name. */
    NAME,
    /** NN: "ferry". */
    NOUN,
    /** NNS: "ferries". */
    NOUN_PLURAL,
    /** CD: "four", "1,200". */
    NUMBER,
    /** RP: "out" in "ran out". */
    PARTICLE,
    /** POS: the ending of an owner. */
    POSSESSIVE,
    /** PRP$, WP$: "his", "whose". */
    POSSESSIVE_PRONOUN,
    /** IN: "of", "that", "because". */
    PREPOSITION,
    /** PRP: "she", "them". */
    PRONOUN,
    /** Marks. */
    PUNCTUATION,
    /** SYM, $, FW, UH, LS, GW and what is left. */
    OTHER,
    /** TO: "to". */
    TO,
    /** VB: "say". */
    VERB_BASE,
    /** VBG: "saying". */
    VERB_GERUND,
    /** VBN: "said" in "has said". */
    VERB_PARTICIPLE,
    /** VBD: "said" in "she said". */
    VERB_PAST,
    /** VBP, VBZ: "say", "says" with a subject. */
    VERB_PRESENT,
    /** WDT, WP, WRB: "who", "which", "when". */
    WH;

    /** Whether it is a form of a verb other than a modal. */
    public boolean isVerb() {
        return this == VERB_BASE
                || this == VERB_GERUND
                || this == VERB_PARTICIPLE
                || this == VERB_PAST
                || this == VERB_PRESENT;
    }

    /** Whether it is a verb that has a subject of its own: past, present, modal. */
    public boolean isFinite() {
        return this == VERB_PAST || this == VERB_PRESENT || this == MODAL;
    }

    /** Whether it is a noun or part of a name. */
    public boolean isNominal() {
        return this == NOUN || this == NOUN_PLURAL || this == NAME;
    }
}
