package org.stemma.model.tradition;

/**
 * The name of a tradition in its run, made from its first witness.
 *
 * @param value not blank
 */
public record TraditionId(String value) implements Comparable<TraditionId> {
    /** @throws IllegalArgumentException if the value is blank */
    public TraditionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank tradition id");
        }
    }

    @Override
    public int compareTo(TraditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
