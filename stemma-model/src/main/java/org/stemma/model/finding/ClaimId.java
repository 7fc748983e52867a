package org.stemma.model.finding;

/**
 * The name of a claim in its run, made from its first statement.
 *
 * @param value not blank
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    /** @throws IllegalArgumentException if the value is blank */
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank claim id");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
