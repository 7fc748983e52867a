package org.stemma.model.finding;

import java.util.List;

/**
 * A proposition about an event, with every place that states it.
 *
 * @param id unique in its run
 * @param text the proposition, in the words of its clearest statement, so that it can be read alone
 * @param kind what it is about
 * @param slot what the statements give a value for, as {@code dead}, {@code duration of outage}; empty without one
 * @param statements every place, by article in the order of the corpus, then by span; at least one
 * @param independence one row an as-of and value, in the order of the as-ofs, then of the values
 */
public record Claim(
        ClaimId id,
        String text,
        ClaimKind kind,
        String slot,
        List<Statement> statements,
        List<Independence> independence) {
    /** @throws IllegalArgumentException if nobody states it */
    public Claim {
        statements = List.copyOf(statements);
        independence = List.copyOf(independence);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " that nobody states");
        }
    }
}
