package org.stemma.annotate.name;

/**
 * A noun phrase that describes somebody or something.
 *
 * @param from its first token, an owner or article included
 * @param headFrom the first token after the owner or article
 * @param head the token of its noun
 * @param until one past its last token, a phrase of belonging included: "the head of the yard"
 * @param sort what sort of thing the noun is for
 * @param belongs the token at which the phrase of belonging begins its noun phrase; -1 if there is none
 * @param ownerUntil one past the last token of an owner before it, without its ending; -1 if there is none
 */
record Phrase(int from, int headFrom, int head, int until, Sort sort, int belongs, int ownerUntil) {
    /** What a noun describes. */
    enum Sort {
        /** A person: "spokeswoman". */
        PERSON,
        /** A body: "operator", "ministry". */
        ORGANISATION,
        /** A text: "report". */
        DOCUMENT
    }
}
