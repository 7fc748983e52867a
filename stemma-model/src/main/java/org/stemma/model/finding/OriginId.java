package org.stemma.model.finding;

/**
 * The name of an origin in its run.
 *
 * @param value not blank
 */
public record OriginId(String value) implements Comparable<OriginId> {
    /** @throws IllegalArgumentException if the value is blank */
    public OriginId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank origin id");
        }
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
