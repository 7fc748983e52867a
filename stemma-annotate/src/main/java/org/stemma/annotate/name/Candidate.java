package org.stemma.annotate.name;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.EntityKind;

/**
 * A stretch of tokens that is written as a name.
 *
 * @param from the first token, a title, role or article included
 * @param nameFrom the first token of the name itself
 * @param nameUntil one past the last token of the name itself
 * @param until one past the last token, a noun that goes with the name included: "the Northern news agency"
 * @param kind what it names
 * @param weight how sure the kind is, 0 to {@link #SURE}
 * @param roles nouns with their adjectives that tell what it is: "managing director"
 * @param polity whose it is, by an adjective or an owner before it
 * @param gender which pronouns stand for it
 * @param acronym whether it is letters that stand for a name
 */
record Candidate(
        int from,
        int nameFrom,
        int nameUntil,
        int until,
        EntityKind kind,
        int weight,
        List<String> roles,
        Optional<Polity> polity,
        Gender gender,
        boolean acronym) {
    /** A kind told by the name itself or by a title. */
    static final int SURE = 4;
    /** A kind told by the words around the name. */
    static final int LIKELY = 2;
    /** A kind that is no more than the usual case. */
    static final int GUESS = 1;

    /** The number of tokens of the name itself. */
    int length() {
        return nameUntil - nameFrom;
    }

    /** Whether it may bring a figure of its own: no letters, and no single word but what is surely a place. */
    boolean isFull() {
        return !acronym() && (length() > 1 || (kind() == EntityKind.PLACE && weight() > GUESS));
    }
}
