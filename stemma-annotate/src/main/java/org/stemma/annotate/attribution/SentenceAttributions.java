package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.CueEntry;
import org.stemma.annotate.attribution.cue.CueForm;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.model.annotation.Factuality;

/** Reads the attributions that have a cue in one sentence of a strand, from left to right. */
final class SentenceAttributions {
    private final Strand strand;

    private final Phrases phrases;

    private final CueLexicon cues;

    private final SubjectFinder subjects;

    private final ClauseSubjects clauses;

    private final Adjuncts adjuncts;

    private final ContentEnds ends;

    private final ContentFinder contents;

    private final int from;

    private final int until;

    private final List<Draft> found = new ArrayList<>();

    /** Further contents of the attribution at hand. */
    private final List<Draft> siblings = new ArrayList<>();

    private Optional<Subject> previous = Optional.empty();

    private int floor;

    @Nullable private Draft announcement;

    /** "The agency, citing an official, said": whom the coming attribution cites. */
    @Nullable private Draft cited;

    /** The first item that may be content of a cue after it: after the last attribution that stood behind its content. */
    private int contentFloor;

    /** One past the content of the attributions so far: a verb before it stands inside somebody's words. */
    private int nested;

    private final SentenceShape shape;

    private final CueVerbs verbs;

    private final NounCues nouns;

    private final HearsayCues hearsay;

    private final ContentPieces pieces;

    SentenceAttributions(Strand strand, Phrases phrases, CueLexicon cues, int from, int until) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
        this.subjects = new SubjectFinder(strand, phrases);
        this.clauses = new ClauseSubjects(strand, phrases);
        this.adjuncts = new Adjuncts(strand, phrases);
        this.ends = new ContentEnds(strand, phrases, cues, adjuncts);
        this.contents = new ContentFinder(strand, phrases, adjuncts, ends);
        this.from = from;
        this.until = until;
        this.floor = from;
        this.contentFloor = from;
        this.shape = new SentenceShape(strand, phrases, from, until);
        this.verbs = new CueVerbs(strand, phrases, shape, from);
        this.nouns = new NounCues(strand, phrases, cues, ends, from, until);
        this.pieces = new ContentPieces(strand, phrases, shape);
        this.hearsay = new HearsayCues(strand, phrases, cues, ends, shape, from, until);
    }

    /** The attribution that ends its block with a colon, so that its content is in the next one; absent if none does. */
    Optional<Draft> announcement() {
        return Optional.ofNullable(announcement);
    }

    List<Draft> read() {
        for (int item = from; item < until; item++) {
            if (strand.isNoWord(item)) {
                continue;
            }
            int phrase = phrase(item);
            if (phrase > item) {
                item = phrase - 1;
                continue;
            }
            int before = found.size();
            Optional<Draft> opening = hearsay.opening(item);
            if (opening.isPresent()) {
                found.add(opening.get());
                break;
            }
            if (strand.is(item, WordClass.CUE_VERB)) {
                verb(item);
            }
            if (found.size() > before && cited != null) {
                cited.parts.addAll(found.getLast().parts);
                found.add(cited);
                cited = null;
            }
            if (found.size() == before) {
                boolean occasion = item < floor && !found.isEmpty();
                Optional<Draft> noun = occasion ? Optional.empty() : nouns.read(item);
                noun.ifPresent(found::add);
                hearsay.read(item, contentStart()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "according to the ministry": the source follows, the content is what stands before or after. */
    private int phrase(int item) {
        for (List<String> words : cues.phrases(strand.word(item))) {
            if (!shape.matches(words, item)) {
                continue;
            }
            int first = item + words.size();
            int end = phrases.phraseEnd(first, until);
            if (end <= first) {
                continue;
            }
            boolean citing = words.size() == 1 && words.getFirst().endsWith("ing");
            if (strand.isWord(item, "per")
                    && (strand.is(item - 1, WordClass.NUMBER)
                            || (!strand.is(first, WordClass.CAPITALISED) && !strand.is(first, WordClass.DETERMINER)))) {
                continue;
            }
            Range name = new Range(first, end);
            if (!citing && strand.is(end, WordClass.COMMA)) {
                name = clauses.named(first, end, until);
                end = Math.max(end, name.until());
            }
            int beyond = adjuncts.end(end, until);
            var entry = new CueEntry(
                    String.join(" ", words), Factuality.REPORTED, Set.of(Frame.SOURCE_FOLLOWS), List.of(), false);
            var draft = new Draft(
                    strand.block(), entry, strand.span(item, first), strand.span(item, Math.max(end, first + 1)));
            draft.sources.add(strand.span(name.from(), name.until()));
            boolean leading =
                    item == floor || item == from || (strand.is(item - 1, WordClass.COORDINATOR) && item - 1 == from);
            int comma = leading ? shape.commaAfter(beyond) : until;
            if (comma < until) {
                pieces.add(draft, comma + 1, ends.of(comma + 1, until, Verb.plain(item, item)));
                floor = comma + 1;
                contentFloor = comma + 1;
            } else if (citing && shape.declines(contentStart(), item)) {
                return end;
            } else if (citing && shape.isAside(contentStart(), item, beyond)) {
                cited = draft;
                return end;
            } else if (citing && !found.isEmpty() && (item < floor || hangsOnLast(item))) {
                draft.parts.addAll(found.getLast().parts);
                floor = Math.max(floor, beyond);
                contentFloor = Math.max(contentFloor, beyond);
            } else {
                int start = contentStart();
                pieces.add(draft, start, shape.trimmed(start, item));
                boolean goesOn = strand.is(beyond, WordClass.COMMA)
                        && beyond + 1 < until
                        && !strand.isAny(beyond + 1, WordClass.COORDINATOR.bit() | WordClass.RELATIVE.bit())
                        && !citing;
                if (goesOn) {
                    int rest = shape.trimmed(beyond + 1, until);
                    boolean speech = strand.is(beyond + 1, WordClass.QUOTATION) || phrases.hasFinite(beyond + 1, rest);
                    if (speech && !shape.isAttribution(beyond + 1)) {
                        pieces.add(draft, beyond + 1, rest);
                    }
                }
                floor = beyond;
                contentFloor = beyond;
            }
            if (!draft.parts.isEmpty()) {
                found.add(draft);
                previous = Optional.of(new Subject(List.of(new Range(first, end)), item, end, false));
            }
            return end;
        }
        return item;
    }

    /** Whether "citing …" follows what somebody said: then it tells whom that speaker cites, for the same content. */
    private boolean hangsOnLast(int item) {
        int comma = strand.is(item - 1, WordClass.COMMA) ? item - 1 : item;
        return comma == floor || found.getLast().end() == strand.end(comma - 1);
    }

    private void verb(int item) {
        for (CueForm cue : cues.verbs(strand.word(item))) {
            Optional<Verb> verb = verbs.at(item, cue, floor);
            if (verb.isPresent() && attribute(verb.get())) {
                return;
            }
        }
    }

    private boolean attribute(Verb verb) {
        Optional<Subject> subject = subjects.find(verb, floor, from, until, previous);
        if (subject.isEmpty()) {
            return false;
        }
        boolean inside = verb.item() < nested;
        if (inside && (shape.isPronoun(subject.get()) || strand.isWord(verb.group() - 1, "to"))) {
            return false;
        }
        boolean unsaid = shape.isNegated(verb) || shape.isLeftUndone(verb);
        if (unsaid || verbs.isReduced(verb, until) || shape.remindsReaders(verb)) {
            return false;
        }
        boolean inverted = subject.get().until() > verb.until();
        int at = inverted ? shape.appositionEnd(subject.get().until()) : verb.until();
        ContentFinder.Complement complement =
                contents.after(verb, subject.get().from(), at, shape.clauseEnd(verb), inverted);
        if (shape.namesItself(verb, complement.content().map(Range::from).orElse(until))) {
            return false;
        }
        var draft = new Draft(
                strand.block(),
                verb.entry(),
                strand.span(verb.group(), verb.until()),
                strand.span(Math.min(subject.get().from(), verb.group()), Math.max(complement.until(), verb.until())));
        for (Range range : subject.get().phrases()) {
            draft.sources.add(strand.span(range.from(), range.until()));
        }
        boolean announces = strand.is(complement.until(), WordClass.COLON)
                && complement.until() == strand.size() - 1
                && !verb.passive();
        if (announces) {
            announcement = draft;
            return true;
        }
        if (complement.content().isPresent()) {
            Range content = complement.content().get();
            pieces.add(draft, content.from(), content.until());
            boolean quotedBefore = shape.precededByQuotation(subject.get(), verb);
            if (quotedBefore && verb.takes(Frame.QUOTE)) {
                int start = contentStart();
                int end = leftEnd(subject.get(), verb);
                if (end > start) {
                    pieces.addFirst(draft, start, end);
                }
            } else if (begunBefore(subject.get(), verb, content.from())) {
                pieces.addFirst(draft, contentStart(), leftEnd(subject.get(), verb));
            }
            floor = Math.max(floor, complement.until());
        } else if (shape.pointsBack(verb, subject.get(), complement.until())) {
            int which = subject.get().from() - 1;
            pieces.add(draft, which, which + 1);
        } else if (verb.takes(Frame.AFTER) || verb.takes(Frame.QUOTE)) {
            if (!postposed(draft, verb, subject.get(), complement.until())) {
                return false;
            }
        } else {
            return false;
        }
        if (draft.parts.isEmpty()) {
            return false;
        }
        found.add(draft);
        found.addAll(siblings);
        siblings.clear();
        complement.content().ifPresent(content -> found.addAll(pieces.splitClauses(draft, content)));
        if (verb.item() >= nested) {
            previous = subject;
        }
        if (complement.content().isPresent()) {
            nested = Math.max(nested, complement.content().get().until());
        }
        return true;
    }

    /** "An early start, he said, “would help”": the content begins before its attribution. */
    private boolean begunBefore(Subject subject, Verb verb, int content) {
        int clause = Math.min(subject.from(), verb.group());
        int start = contentStart();
        return !subject.shared()
                && strand.is(content, WordClass.QUOTATION)
                && strand.is(content - 1, WordClass.COMMA)
                && strand.is(clause - 1, WordClass.COMMA)
                && NoSpeech.opensSmall(strand, content)
                && start < clause - 1
                && !phrases.opensTime(start)
                && !strand.isAny(
                        start, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.ADVERB.bit())
                && !strand.word(start).endsWith("ing")
                && !strand.word(start).endsWith("ed");
    }

    private int leftEnd(Subject subject, Verb verb) {
        int end = Math.min(subject.shared() ? verb.group() : subject.from(), verb.group());
        return shape.trimmed(contentStart(), end);
    }

    /** "It rained, she said." and "The road, she said, was closed." */
    private boolean postposed(Draft draft, Verb verb, Subject subject, int beyond) {
        if (subject.shared() && verb.form() != VerbForm.PROGRESSIVE) {
            return false;
        }
        int clause = Math.min(subject.from(), verb.group());
        int start = contentStart();
        boolean mark = strand.isAny(
                clause - 1,
                WordClass.COMMA.bit() | WordClass.QUOTATION.bit() | WordClass.DASH.bit() | WordClass.MARK.bit());
        boolean as = strand.isWord(clause - 1, "as") && clause - 1 <= from + 1 && strand.is(beyond, WordClass.COMMA);
        if (as) {
            int rest = rest(beyond, false);
            if (rest >= 0) {
                pieces.add(draft, rest, ends.of(rest, until, verb));
                floor = beyond;
                contentFloor = beyond;
            }
            return rest >= 0;
        }
        if (!mark) {
            return false;
        }
        int end = shape.trimmed(start, clause);
        boolean closes = beyond >= until
                || (strand.isNoWord(beyond) && !strand.is(beyond, WordClass.COLON))
                || strand.isAny(
                        beyond, WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.COORDINATOR.bit())
                || strand.is(beyond, WordClass.PREPOSITION);
        boolean quoted = end > start && strand.is(end - 1, WordClass.QUOTATION);
        if (!closes && !quoted) {
            return false;
        }
        int rest = rest(beyond, quoted);
        boolean elliptic = end - start > 1
                && beyond >= until - 1
                && verb.finite()
                && strand.is(clause - 1, WordClass.COMMA)
                && !phrases.opensTime(start)
                && !strand.isAny(
                        start, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.ADVERB.bit());
        boolean clauseBefore = elliptic
                || (end > start && (quoted || phrases.hasFinite(start, end) || shape.hasQuotation(start, end)));
        if (!clauseBefore && rest < 0) {
            return false;
        }
        if (end > start) {
            pieces.add(draft, quoted ? shape.speechStart(start, end) : start, end);
        }
        floor = beyond;
        contentFloor = beyond;
        if (rest >= 0 && (strand.is(rest, WordClass.QUOTATION) || !quoted)) {
            int restEnd = ends.of(rest, until, verb);
            if (strand.is(rest, WordClass.QUOTATION) || !clauseBefore || phrases.hasFinite(rest, restEnd)) {
                pieces.addRest(draft, rest, restEnd, clauseBefore).ifPresent(siblings::add);
                contentFloor = restEnd;
            }
        }
        return true;
    }

    /** Where the content goes on after an attribution inside it; -1 if it does not. */
    private int rest(int beyond, boolean quoted) {
        int next = beyond + 1;
        if (!strand.is(beyond, WordClass.COMMA) || next >= until) {
            return -1;
        }
        boolean other = shape.isAttribution(next)
                || strand.isAny(next, WordClass.RELATIVE.bit())
                || (strand.is(next, WordClass.COORDINATOR) && (quoted || ends.startsOther(next + 1, until)));
        return other ? -1 : next;
    }

    private int contentStart() {
        int start = contentFloor;
        while (start < until
                && strand.isAny(
                        start,
                        WordClass.COORDINATOR.bit()
                                | WordClass.COMMA.bit()
                                | WordClass.DASH.bit()
                                | WordClass.STOP.bit()
                                | WordClass.SEMICOLON.bit()
                                | WordClass.COLON.bit())) {
            start++;
        }
        return start;
    }
}
