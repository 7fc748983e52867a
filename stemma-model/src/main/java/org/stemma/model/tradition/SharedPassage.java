package org.stemma.model.tradition;

import org.stemma.model.text.Locus;

/**
 * Two stretches of two articles that hold the same words but for small differences.
 *
 * @param first the stretch in the article that comes first in the corpus
 * @param second the stretch in the other
 * @param words how many words the alignment matches, at least 1
 */
public record SharedPassage(Locus first, Locus second, int words) {
    /** @throws IllegalArgumentException if both stand in one article or no word is matched */
    public SharedPassage {
        if (first.article().equals(second.article()) || words < 1) {
            throw new IllegalArgumentException("no shared passage: " + first + ", " + second + ", " + words + " words");
        }
    }
}
