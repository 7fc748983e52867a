package org.stemma.model.tradition;

import java.util.List;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Span;

/**
 * What was changed from one text to a later state or copy of it, word by word. Between the edits the two have the same
 * words, but for marks and capitals.
 *
 * @param before the earlier article
 * @param after the later one
 * @param kind how the two stand to each other
 * @param edits in the order of the texts; none if all words are the same
 */
public record Revision(ArticleId before, ArticleId after, Kind kind, List<Edit> edits) {
    /** How a later text stands to an earlier one. */
    public enum Kind {
        /** The next state of the page, with a note that something was corrected. */
        CORRECTED,
        /** The next state of the page, without a note. */
        SILENT,
        /** Another page with the text. */
        COPIED
    }

    /**
     * Words that took the place of others. One of the two spans may be empty: then it marks the position.
     *
     * @param before the words that were left out, in the earlier text
     * @param after the words that were put in, in the later text
     * @param noted whether a note of the later text tells of it, or it is such a note; always false without a note
     */
    public record Edit(Span before, Span after, boolean noted) {
        /** @throws IllegalArgumentException if nothing was left out and nothing put in */
        public Edit {
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("an edit without a word, at " + before + " and " + after);
            }
        }
    }

    /** @throws IllegalArgumentException if the two are one article */
    public Revision {
        edits = List.copyOf(edits);
        if (before.equals(after)) {
            throw new IllegalArgumentException(before + " as a revision of itself");
        }
    }

    /** How many edits no note tells of. */
    public int unnoted() {
        return (int) edits.stream().filter(edit -> !edit.noted()).count();
    }
}
