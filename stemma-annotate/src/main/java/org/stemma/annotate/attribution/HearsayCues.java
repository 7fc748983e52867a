package org.stemma.annotate.attribution;

import java.util.Optional;
import org.stemma.annotate.attribution.cue.CueEntry;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** What is passed on without naming anybody: "reportedly", "is believed to", "it has been confirmed that". */
final class HearsayCues {
    private final Strand strand;
    private final Phrases phrases;
    private final CueLexicon cues;
    private final ContentEnds ends;
    private final SentenceShape shape;
    private final int from;
    private final int until;

    HearsayCues(
            Strand strand,
            Phrases phrases,
            CueLexicon cues,
            ContentEnds ends,
            SentenceShape shape,
            int from,
            int until) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
        this.ends = ends;
        this.shape = shape;
        this.from = from;
        this.until = until;
    }

    /** "Hearing the pier is shut." at the head of a message: the writer passes on what he does not tell from whom. */
    Optional<Draft> opening(int item) {
        Optional<CueEntry> opening = item == from ? cues.opening(strand.word(item)) : Optional.empty();
        int first = strand.isWord(item + 1, "that") ? item + 2 : item + 1;
        int end = shape.trimmed(first, until);
        if (opening.isEmpty() || !phrases.opensPhrase(first) || !phrases.hasFinite(first, end)) {
            return Optional.empty();
        }
        for (int word = first; word < end; word++) {
            if (strand.isNoWord(word)) {
                return Optional.empty();
            }
        }
        Optional<Draft> draft = draft(opening.get(), item, item, item, end);
        draft.ifPresent(found -> found.openly = true);
        return draft;
    }

    /** "reportedly", "is believed to", "it has been confirmed that": nobody is named. */
    Optional<Draft> read(int item, int contentStart) {
        Optional<CueEntry> adverb = cues.adverb(strand.word(item));
        if (adverb.isPresent()) {
            if (strand.is(item + 1, WordClass.CUE_VERB)) {
                return Optional.empty();
            }
            int start = shape.clauseStart(item);
            int end = ends.of(start, until, Verb.plain(item, item));
            return draft(adverb.get(), item, item, start, Math.max(end, item + 1));
        }
        Optional<CueEntry> passive = cues.passive(strand.word(item));
        if (passive.isEmpty()) {
            return Optional.empty();
        }
        int group = phrases.groupStart(item, from);
        if (!phrases.isPassive(group, item)) {
            return Optional.empty();
        }
        boolean impersonal = strand.isWord(group - 1, "it");
        if (impersonal && strand.isWord(item + 1, "that")) {
            return draft(passive.get(), group - 1, item, item + 2, ends.of(item + 2, until, Verb.plain(item, item)));
        } else if (impersonal && strand.is(group - 2, WordClass.COMMA)) {
            int start = contentStart;
            return draft(passive.get(), group - 1, item, start, shape.trimmed(start, group - 1));
        } else if (strand.isWord(item + 1, "to") && !impersonal) {
            int start = shape.clauseStart(group);
            return draft(passive.get(), group, item, start, ends.of(item + 1, until, Verb.plain(item, item)));
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(CueEntry entry, int group, int item, int start, int end) {
        if (end <= start) {
            return Optional.empty();
        }
        var draft = new Draft(strand.block(), entry, strand.span(group, item + 1), strand.span(group, item + 1));
        draft.parts.add(strand.span(start, end));
        return Optional.of(draft);
    }
}
