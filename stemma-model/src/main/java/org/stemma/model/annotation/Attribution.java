package org.stemma.model.annotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Span;

/**
 * A content that an article gives to a source. One quotation over several paragraphs is one attribution a paragraph,
 * joined by {@code continues}.
 *
 * @param content what was said, from its first to its last word, with quotation marks that enclose all of it; where an
 *     attribution splits it, the span reaches over the split
 * @param parts the stretches of the content without the attribution that splits it; in order, at least one
 * @param quoted the stretches between quotation marks, without the marks; in order, inside the content
 * @param type how much of it is in the speaker's own words
 * @param cue by which words it is attributed; absent where the speaker runs on or the text is the publisher's own
 * @param sources who said it; several for joint speakers, none where the text gives none
 * @param saidAt when it was said; absent if the text does not tell
 * @param within the index of the attribution in whose content this one stands ("A told B that C said"); absent for the
 *     outermost
 * @param continues the index of the attribution that this one goes on with, from the paragraph before; absent if none
 */
public record Attribution(
        Span content,
        List<Span> parts,
        List<Span> quoted,
        QuotationType type,
        Optional<Cue> cue,
        List<Source> sources,
        Optional<TimeInterval> saidAt,
        OptionalInt within,
        OptionalInt continues) {
    /** @throws IllegalArgumentException if the content is empty, or a part or quoted stretch lies outside it */
    public Attribution {
        parts = List.copyOf(parts);
        quoted = List.copyOf(quoted);
        sources = List.copyOf(sources);
        if (content.isEmpty() || parts.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content: " + content);
        }
        for (Span part : parts) {
            if (!content.contains(part)) {
                throw new IllegalArgumentException("part " + part + " outside content " + content);
            }
        }
        for (Span words : quoted) {
            if (!content.contains(words)) {
                throw new IllegalArgumentException("quoted words " + words + " outside content " + content);
            }
        }
    }
}
