package org.stemma.annotate.name;

import java.util.List;
import org.stemma.model.text.Span;

/**
 * Words that somebody is said to have said, and the words that say who: a speaker is not "he" in his own words.
 *
 * @param content what was said
 * @param speakers the words on the spot for who said it
 * @param direct whether the content is in the speaker's own words
 */
public record Speech(Span content, List<Span> speakers, boolean direct) {
    /** Copies the list. */
    public Speech {
        speakers = List.copyOf(speakers);
    }
}
