package org.stemma.model.tradition;

/**
 * The name of a story in its run, made from its first article.
 *
 * @param value not blank
 */
public record StoryId(String value) implements Comparable<StoryId> {
    /** @throws IllegalArgumentException if the value is blank */
    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank story id");
        }
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
