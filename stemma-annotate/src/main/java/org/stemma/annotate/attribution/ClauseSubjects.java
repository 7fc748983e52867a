package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** The subjects of the clauses of a stretch of text, also behind appositions and relative clauses. */
final class ClauseSubjects {

    private final Strand strand;
    private final Phrases phrases;

    ClauseSubjects(Strand strand, Phrases phrases) {
        this.strand = strand;
        this.phrases = phrases;
    }

    /** "Tarr, a driver at the yard, said". */
    Optional<Subject> behindApposition(Verb verb, int floor, int comma) {
        boolean dash = strand.is(comma, WordClass.DASH);
        int segmentEnd = comma;
        int headFrom = -1;
        int headUntil = -1;
        int lastComma = comma;
        Optional<Range> other = Optional.empty();
        for (int item = comma - 1; item >= floor - 1; item--) {
            boolean boundary = item < floor
                    || (dash ? strand.is(item, WordClass.DASH) : strand.is(item, WordClass.COMMA))
                    || (strand.is(item, WordClass.QUOTATION)
                            && !strand.is(item, WordClass.CAPITALISED)
                            && (item == floor || strand.isNoWord(item - 1)))
                    || strand.is(item, WordClass.COLON)
                    || strand.is(item, WordClass.SEMICOLON);
            if (!boundary) {
                continue;
            }
            int segmentFrom = item + 1;
            if (segmentFrom == floor && strand.isWord(floor, "that") && phrases.opensPhrase(floor + 1)) {
                // "he testified that his manager, Gert Finch, had"
                segmentFrom++;
            }
            boolean relative = strand.isAny(segmentFrom, WordClass.RELATIVE.bit());
            if (strand.isWord(segmentFrom, "as") && phrases.opensPhrase(segmentFrom + 1)) {
                segmentFrom++;
            }
            // "an official, speaking without leave because the inquiry is open, said"
            boolean manner = item >= floor && strand.word(segmentFrom).endsWith("ing") && phrases.isVerb(segmentFrom);
            boolean clause = !relative && !manner && phrases.isClause(segmentFrom, segmentEnd);
            if (clause && other.isPresent()) {
                // "she came to Varn, a port, and the mayor, Ola Marr, said"
                return Optional.of(new Subject(List.of(other.get()), other.get().from(), verb.until(), false));
            }
            if (clause) {
                int first = phrases.phraseStart(segmentEnd - 1, segmentFrom);
                boolean opensClause = first < segmentEnd
                        && (strand.is(first - 1, WordClass.SUBORDINATOR)
                                || strand.isWord(first - 1, "that")
                                || strand.is(first - 1, WordClass.CUE_VERB)
                                || strand.is(first - 1, WordClass.COORDINATOR));
                if (opensClause && segmentEnd != comma) {
                    headFrom = first;
                    headUntil = segmentEnd;
                }
                break;
            }
            int first = segmentFrom < segmentEnd ? phrases.phraseStart(segmentEnd - 1, segmentFrom) : segmentEnd;
            boolean adjunct = relative
                    || strand.isAny(
                            segmentFrom,
                            WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.ADVERB.bit())
                    || strand.word(segmentFrom).endsWith("ing")
                    || (strand.word(segmentFrom).endsWith("ed") && strand.is(segmentFrom + 1, WordClass.PREPOSITION))
                    || phrases.opensTime(segmentFrom);
            boolean joined = strand.isWord(segmentFrom, "and") && first == segmentFrom + 1 && segmentEnd != comma;
            if (joined && other.isEmpty() && strand.is(item, WordClass.COMMA) && item > floor) {
                // "the mayor, Ola Marr, and the police chief, Otto Finn, said"
                other = Optional.of(named(first, segmentEnd, comma));
                lastComma = item;
            } else if (first < segmentEnd && !adjunct) {
                headFrom = first;
                headUntil = segmentEnd;
            }
            if (item < floor || (!strand.is(item, WordClass.COMMA) && !strand.is(item, WordClass.DASH))) {
                break;
            }
            segmentEnd = item;
        }
        if (headFrom < 0 || (headUntil == comma && !dash)) {
            return Optional.empty();
        }
        Range head = named(headFrom, headUntil, lastComma);
        if (other.isPresent()) {
            return Optional.of(new Subject(List.of(head, other.get()), headFrom, verb.until(), false));
        }
        if (strand.isWord(headFrom - 1, "and") && headFrom - 2 >= floor) {
            // "Marr and her deputy, Otto Finn, said"
            int first = phrases.phraseStart(headFrom - 2, floor);
            boolean person = first < headFrom - 1 && strand.is(headFrom - 2, WordClass.CAPITALISED);
            if (person && (first == floor || strand.isNoWord(first - 1))) {
                return Optional.of(
                        new Subject(List.of(new Range(first, headFrom - 1), head), first, verb.until(), false));
            }
        }
        return Optional.of(new Subject(List.of(head), headFrom, verb.until(), false));
    }

    /** Of "the yard's spokesman, Oran Tarr," the name, not the description. */
    Range named(int from, int until, int comma) {
        boolean described = strand.is(from, WordClass.DETERMINER)
                || strand.is(from, WordClass.POSSESSIVE)
                || !strand.is(until - 1, WordClass.CAPITALISED);
        int name = until + 1;
        int end = name;
        while (end < comma && strand.is(end, WordClass.CAPITALISED) && !strand.is(end, WordClass.DETERMINER)) {
            end++;
        }
        boolean alone = end == comma || strand.isAny(end, WordClass.COMMA.bit() | WordClass.STOP.bit());
        return described && end > name && alone ? new Range(name, end) : new Range(from, until);
    }

    /** The subject of the first finite verb of a range. */
    Optional<Range> mainSubject(int from, int until) {
        for (int item = from; item < until; item++) {
            if (phrases.isFinite(item)) {
                Optional<Range> subject = subjectOf(item, from);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the last finite verb of a range that has one. */
    Optional<Range> lastSubject(int from, int until) {
        for (int item = until - 1; item >= from; item--) {
            if (phrases.isFinite(item)) {
                Optional<Range> subject = subjectOf(item, from);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The phrase that stands as subject before a verb; absent if the words before it are none. */
    Optional<Range> subjectOf(int verb, int from) {
        int group = phrases.groupStart(verb, from);
        int last = group - 1;
        if (last < from || strand.is(last, WordClass.RELATIVE)) {
            return Optional.empty();
        }
        if (strand.isAny(last, WordClass.SUBJECT_PRONOUN.bit())) {
            return Optional.of(new Range(last, last + 1));
        }
        if (strand.is(last, WordClass.COMMA)) {
            return behindApposition(Verb.plain(verb, group), from, last)
                    .map(subject -> subject.phrases().getFirst());
        }
        int first = phrases.phraseStart(last, from);
        boolean bare = first == last && strand.is(last, WordClass.DETERMINER);
        boolean governed = strand.is(first - 1, WordClass.PREPOSITION) && first > from;
        return first <= last && !bare && !governed ? Optional.of(new Range(first, last + 1)) : Optional.empty();
    }
}
