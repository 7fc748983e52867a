package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.text.Span;

/**
 * An attribution as the words of one article give it, before names are resolved: an
 * {@link org.stemma.model.annotation.Attribution} with references in the place of sources.
 *
 * @param content from the first to the last word of what was said
 * @param parts the content without the attribution that splits it; in order, at least one
 * @param quoted the stretches between quotation marks, without the marks; in order
 * @param type how much of it is in the speaker's own words
 * @param cue by which words it is attributed; absent where the speaker runs on or the text is the publisher's own
 * @param clause the attributing words: subject, cue, time and occasion; where the time of saying is told; absent
 *     without a cue
 * @param sources who said it, as the text points at them; none where it names nobody
 * @param within the index of the attribution in whose content this one stands; absent for the outermost
 * @param continues the index of the attribution that this one goes on with; absent if none
 */
public record AttributionDraft(
        Span content,
        List<Span> parts,
        List<Span> quoted,
        QuotationType type,
        Optional<Cue> cue,
        Optional<Span> clause,
        List<SourceReference> sources,
        OptionalInt within,
        OptionalInt continues) {
    /** Copies the lists. */
    public AttributionDraft {
        parts = List.copyOf(parts);
        quoted = List.copyOf(quoted);
        sources = List.copyOf(sources);
    }
}
