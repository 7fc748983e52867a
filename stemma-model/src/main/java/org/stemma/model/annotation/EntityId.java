package org.stemma.model.annotation;

/**
 * The name of one entity in one run, the same in every article of it; made from its kind and its fullest name, so that
 * it does not depend on the order of the input.
 *
 * @param value not blank
 */
public record EntityId(String value) implements Comparable<EntityId> {
    /** @throws IllegalArgumentException if the value is blank */
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank entity id");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
