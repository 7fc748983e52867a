package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.text.Evidence;

/**
 * A text rebuilt from its witnesses: each word attested, each gap shown.
 *
 * @param parts words and gaps in order, at least one word
 * @param text the words in order with their punctuation, a gap as {@code […]}
 */
public record Archetype(List<Part> parts, String text) {
    /** A word or a gap. */
    public sealed interface Part permits Word, Gap {}

    /**
     * A word that witnesses have.
     *
     * @param text the word with the punctuation that follows it
     * @param attestation where the witnesses have it, the best first
     */
    public record Word(String text, Evidence attestation) implements Part {}

    /** A place where words are known or feared to be missing. */
    public record Gap() implements Part {}

    /** @throws IllegalArgumentException if there is no word */
    public Archetype {
        parts = List.copyOf(parts);
        if (parts.stream().noneMatch(Word.class::isInstance)) {
            throw new IllegalArgumentException("an archetype without a word");
        }
    }
}
