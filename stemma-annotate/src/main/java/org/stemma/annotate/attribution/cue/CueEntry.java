package org.stemma.annotate.attribution.cue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.annotation.Factuality;

/**
 * What the lexicon knows of one cue.
 *
 * @param lemma its dictionary form in lower case, words separated by a space: {@code point out}
 * @param factuality what it says about its content
 * @param frames what it takes
 * @param prepositions the prepositions of {@link Frame#PREPOSITION}, in the order of the lexicon
 * @param nounToo whether its base and third-person forms are common nouns
 */
public record CueEntry(
        String lemma, Factuality factuality, Set<Frame> frames, List<String> prepositions, boolean nounToo) {
    /** Copies the list and the set. */
    public CueEntry {
        frames = Collections.unmodifiableSet(frames.isEmpty() ? EnumSet.noneOf(Frame.class) : EnumSet.copyOf(frames));
        prepositions = List.copyOf(prepositions);
    }

    /** Whether it takes this. */
    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
