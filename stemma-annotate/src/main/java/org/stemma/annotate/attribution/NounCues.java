package org.stemma.annotate.attribution;

import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.CueEntry;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.model.annotation.Factuality;

/** Attributions whose cue is a noun: "the ministry's claim that the road was closed". */
final class NounCues {
    private final Strand strand;
    private final Phrases phrases;
    private final CueLexicon cues;
    private final ContentEnds ends;
    private final ClauseSubjects clauses;
    private final int from;
    private final int until;

    NounCues(Strand strand, Phrases phrases, CueLexicon cues, ContentEnds ends, int from, int until) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
        this.ends = ends;
        this.clauses = new ClauseSubjects(strand, phrases);
        this.from = from;
        this.until = until;
    }

    /** "the ministry's claim that the road was closed", "a warning from the yard that". */
    Optional<Draft> read(int item) {
        Optional<CueEntry> entry = cues.noun(strand.word(item));
        if (entry.isEmpty() || phrases.isVerb(item) || strand.is(item, WordClass.CAPITALISED)) {
            return Optional.empty();
        }
        int at = item + 1;
        Optional<Range> owner = Optional.empty();
        if (strand.isWord(at, "by") || strand.isWord(at, "from")) {
            int end = phrases.phraseEnd(at + 1, until);
            if (end > at + 1) {
                owner = Optional.of(new Range(at + 1, end));
                at = end;
            }
        }
        int time = phrases.timeEnd(at, until);
        at = time;
        boolean clause = strand.isWord(at, "that") && phrases.hasFinite(at + 1, until) && !phrases.isFinite(at + 1);
        boolean infinitive = strand.isWord(at, "to")
                && entry.get().factuality() != Factuality.THOUGHT
                && !strand.isAny(
                        at + 1, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit() | WordClass.CAPITALISED.bit());
        if (!clause && !(infinitive && (owner.isPresent() || owned(item)))) {
            return Optional.empty();
        }
        if (owner.isEmpty()) {
            owner = owner(item);
        }
        int start = clause ? at + 1 : at;
        var draft = new Draft(strand.block(), entry.get(), strand.span(item, item + 1), strand.span(item, at));
        owner.ifPresent(range -> draft.sources.add(strand.span(range.from(), range.until())));
        Verb verb = Verb.plain(item, item);
        int end = ends.of(start, until, verb);
        if (end <= start || isDenied(end - 1)) {
            return Optional.empty();
        }
        draft.parts.add(strand.span(start, end));
        return Optional.of(draft);
    }

    /** "a claim that residents dispute": the clause ends with a verb whose object is the claim itself. */
    private boolean isDenied(int last) {
        return phrases.isVerb(last)
                && cues.verbs(strand.word(last)).stream()
                        .anyMatch(form -> form.entry().factuality() == Factuality.DENIED);
    }

    private boolean owned(int item) {
        for (int at = item - 1; at >= from && at >= item - 3; at--) {
            if (strand.is(at, WordClass.POSSESSIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Whose a noun of attribution is: its owner's, or that of the verb whose object it is ("issued a warning that"). */
    private Optional<Range> owner(int item) {
        int first = item;
        while (first > from && (strand.is(first - 1, WordClass.DETERMINER) || phrases.isNominal(first - 1))) {
            first--;
        }
        int possessive = first - 1;
        if (strand.is(possessive, WordClass.POSSESSIVE)) {
            boolean ending = strand.word(possessive).endsWith("s")
                    && strand.word(possessive).length() == 2
                    && !Character.isLetterOrDigit(strand.word(possessive).charAt(0));
            if (!ending) {
                return Optional.of(new Range(possessive, possessive + 1));
            }
            int owner = phrases.phraseStart(possessive - 1, from);
            return owner < possessive ? Optional.of(new Range(owner, possessive)) : Optional.empty();
        }
        return phrases.isVerb(possessive) && !strand.is(possessive, WordClass.AUXILIARY)
                ? clauses.mainSubject(from, item)
                : Optional.empty();
    }
}
