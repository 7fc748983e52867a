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
import org.stemma.model.text.Span;

/** Reads the attributions that have a cue in one sentence of a strand, from left to right. */
final class SentenceAttributions {
    private final Strand strand;
    private final Phrases phrases;
    private final CueLexicon cues;
    private final SubjectFinder subjects;
    private final ContentFinder contents;
    private final int from;
    private final int until;
    private final List<Draft> found = new ArrayList<>();
    /** Further contents of the attribution at hand. */
    private final List<Draft> siblings = new ArrayList<>();

    private Optional<Subject> previous = Optional.empty();
    private int floor;

    @Nullable private Draft announcement;

    /** The first item that may be content of a cue after it: after the last attribution that stood behind its content. */
    private int contentFloor;

    /** One past the content of the attributions so far: a verb before it stands inside somebody's words. */
    private int nested;

    SentenceAttributions(Strand strand, Phrases phrases, CueLexicon cues, int from, int until) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
        this.subjects = new SubjectFinder(strand, phrases);
        this.contents = new ContentFinder(strand, phrases, cues);
        this.from = from;
        this.until = until;
        this.floor = from;
        this.contentFloor = from;
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
            if (opensHearsay(item)) {
                break;
            }
            if (strand.is(item, WordClass.CUE_VERB)) {
                verb(item);
            }
            if (found.size() == before) {
                noun(item);
                hearsay(item);
            }
        }
        return found;
    }

    /** "according to the ministry": the source follows, the content is what stands before or after. */
    private int phrase(int item) {
        for (List<String> words : cues.phrases(strand.word(item))) {
            if (!matches(words, item)) {
                continue;
            }
            int first = item + words.size();
            int end = phrases.phraseEnd(first, until);
            if (end <= first) {
                continue;
            }
            boolean citing = words.getFirst().equals("citing");
            if (strand.isWord(item, "per")
                    && (strand.is(item - 1, WordClass.NUMBER)
                            || (!strand.is(first, WordClass.CAPITALISED) && !strand.is(first, WordClass.DETERMINER)))) {
                continue;
            }
            int beyond = contents.adjuncts(end, until);
            var entry = new CueEntry(
                    String.join(" ", words), Factuality.REPORTED, Set.of(Frame.SOURCE_FOLLOWS), List.of(), false);
            var draft = new Draft(
                    strand.block(), entry, strand.span(item, first), strand.span(item, Math.max(end, first + 1)));
            draft.sources.add(strand.span(first, end));
            boolean leading =
                    item == floor || item == from || (strand.is(item - 1, WordClass.COORDINATOR) && item - 1 == from);
            int comma = leading ? commaAfter(beyond) : until;
            if (comma < until) {
                addPart(draft, comma + 1, contents.contentEnd(comma + 1, until, Verb.plain(item, item)));
                floor = comma + 1;
                contentFloor = comma + 1;
            } else if (citing && hangsOnLast(item)) {
                draft.parts.addAll(found.getLast().parts);
                floor = beyond;
                contentFloor = beyond;
            } else {
                int start = contentStart();
                addPart(draft, start, trimmed(start, item));
                boolean goesOn = strand.is(beyond, WordClass.COMMA)
                        && beyond + 1 < until
                        && !strand.is(beyond + 1, WordClass.COORDINATOR)
                        && !citing;
                if (goesOn) {
                    int rest = trimmed(beyond + 1, until);
                    boolean speech = strand.is(beyond + 1, WordClass.QUOTATION) || phrases.hasFinite(beyond + 1, rest);
                    if (speech && !isAttribution(beyond + 1)) {
                        addPart(draft, beyond + 1, rest);
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
        return !found.isEmpty() && found.getLast().end() == strand.end(comma - 1);
    }

    /** The comma that ends a phrase at the head of a sentence, with the participle or relative clause that hangs on it. */
    private int commaAfter(int item) {
        for (int comma = item; comma < until; comma++) {
            if (strand.is(comma, WordClass.COMMA) && !strand.isAny(comma + 1, WordClass.RELATIVE.bit())) {
                return comma;
            }
        }
        return until;
    }

    private boolean isAttribution(int item) {
        return strand.is(item, WordClass.CUE_VERB) && strand.word(item).endsWith("ing");
    }

    private boolean matches(List<String> words, int item) {
        for (int i = 0; i < words.size(); i++) {
            if (!strand.isWord(item + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void verb(int item) {
        for (CueForm cue : cues.verbs(strand.word(item))) {
            if (!cue.particle().isEmpty() && !strand.isWord(item + 1, cue.particle())) {
                continue;
            }
            if (strand.is(item, WordClass.CAPITALISED) && item != from && !strand.isNoWord(item - 1)) {
                continue;
            }
            int group = phrases.groupStart(item, floor);
            boolean passive = (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PARTICIPLE)
                    && phrases.isPassive(group, item);
            boolean finite = cue.form() != VerbForm.PROGRESSIVE || phrases.isPassive(group, item);
            if (cue.form() == VerbForm.PARTICIPLE && group == item) {
                continue;
            }
            if (cue.entry().nounToo()
                    && (cue.form() == VerbForm.BASE || cue.form() == VerbForm.THIRD)
                    && !verbBySubject(group, item)) {
                continue;
            }
            if (!phrases.isVerb(item) && !strand.is(item, WordClass.CUE_VERB)) {
                continue;
            }
            boolean modifier = strand.isAny(group - 1, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
                    && !phrases.isHelped(group, item)
                    && !strand.isAny(group - 1, WordClass.RELATIVE.bit() | WordClass.SUBJECT_PRONOUN.bit())
                    && !isPronounDeterminer(group - 1);
            if (modifier) {
                continue;
            }
            Verb verb = Verb.of(cue, item, group, passive, finite);
            if (attribute(verb)) {
                return;
            }
        }
    }

    /** "the ministry's claim that the road was closed", "a warning from the yard that". */
    private void noun(int item) {
        Optional<CueEntry> entry = cues.noun(strand.word(item));
        boolean occasion = item < floor && !found.isEmpty();
        if (entry.isEmpty() || occasion || phrases.isVerb(item) || strand.is(item, WordClass.CAPITALISED)) {
            return;
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
            return;
        }
        if (owner.isEmpty()) {
            owner = owner(item);
        }
        int start = clause ? at + 1 : at;
        var draft = new Draft(strand.block(), entry.get(), strand.span(item, item + 1), strand.span(item, at));
        owner.ifPresent(range -> draft.sources.add(strand.span(range.from(), range.until())));
        Verb verb = Verb.plain(item, item);
        addPart(draft, start, contents.contentEnd(start, until, verb));
        if (!draft.parts.isEmpty()) {
            found.add(draft);
        }
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
                ? subjects.mainSubject(from, item)
                : Optional.empty();
    }

    /** "Hearing the pier is shut." at the head of a message: the writer passes on what he does not tell from whom. */
    private boolean opensHearsay(int item) {
        Optional<CueEntry> opening = item == from ? cues.opening(strand.word(item)) : Optional.empty();
        int first = strand.isWord(item + 1, "that") ? item + 2 : item + 1;
        int end = trimmed(first, until);
        if (opening.isEmpty() || !phrases.opensPhrase(first) || !phrases.hasFinite(first, end)) {
            return false;
        }
        for (int word = first; word < end; word++) {
            if (strand.isNoWord(word)) {
                return false;
            }
        }
        source(opening.get(), item, item, item, end);
        found.getLast().openly = true;
        return true;
    }

    /** "reportedly", "is believed to", "it has been confirmed that": nobody is named. */
    private void hearsay(int item) {
        Optional<CueEntry> adverb = cues.adverb(strand.word(item));
        if (adverb.isPresent()) {
            if (strand.is(item + 1, WordClass.CUE_VERB)) {
                return;
            }
            int start = clauseStart(item);
            int end = contents.contentEnd(start, until, Verb.plain(item, item));
            source(adverb.get(), item, item, start, Math.max(end, item + 1));
            return;
        }
        Optional<CueEntry> passive = cues.passive(strand.word(item));
        if (passive.isEmpty()) {
            return;
        }
        int group = phrases.groupStart(item, from);
        if (!phrases.isPassive(group, item)) {
            return;
        }
        boolean impersonal = strand.isWord(group - 1, "it");
        if (impersonal && strand.isWord(item + 1, "that")) {
            source(
                    passive.get(),
                    group - 1,
                    item,
                    item + 2,
                    contents.contentEnd(item + 2, until, Verb.plain(item, item)));
        } else if (impersonal && strand.is(group - 2, WordClass.COMMA)) {
            int start = contentStart();
            source(passive.get(), group - 1, item, start, trimmed(start, group - 1));
        } else if (strand.isWord(item + 1, "to") && !impersonal) {
            int start = clauseStart(group);
            source(passive.get(), group, item, start, contents.contentEnd(item + 1, until, Verb.plain(item, item)));
        }
    }

    private void source(CueEntry entry, int group, int item, int start, int end) {
        var draft = new Draft(strand.block(), entry, strand.span(group, item + 1), strand.span(group, item + 1));
        addPart(draft, start, end);
        if (!draft.parts.isEmpty()) {
            found.add(draft);
        }
    }

    /** The first item of the clause around an item: its subject. */
    private int clauseStart(int item) {
        int group = phrases.groupStart(item, from);
        int first = phrases.phraseStart(group - 1, from);
        return first < group ? first : item;
    }

    private boolean isPronounDeterminer(int item) {
        return switch (strand.word(item)) {
            case "all",
                    "some",
                    "many",
                    "few",
                    "several",
                    "most",
                    "both",
                    "others",
                    "another",
                    "each",
                    "these",
                    "those" -> true;
            default -> false;
        };
    }

    /** Of a word that may be a noun: whether a subject and not a modifier stands before it. */
    private boolean verbBySubject(int group, int item) {
        if (phrases.isHelped(group, item)) {
            return true;
        }
        int before = group - 1;
        if (strand.isAny(before, WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit())
                || strand.isWord(before, "to")
                || strand.is(before, WordClass.QUOTATION)) {
            return true;
        }
        int subject = phrases.phraseStart(before, floor);
        boolean afterQuotation = strand.is(subject - 1, WordClass.QUOTATION)
                || (strand.is(subject - 1, WordClass.COMMA) && strand.is(subject - 2, WordClass.QUOTATION));
        int next = item + 1;
        if ((subject <= before && afterQuotation) || strand.isWord(next, "that")) {
            return true;
        }
        boolean name = strand.is(before, WordClass.CAPITALISED);
        boolean clause = strand.is(next, WordClass.QUOTATION)
                || strand.isAny(next, WordClass.DETERMINER.bit() | WordClass.SUBJECT_PRONOUN.bit());
        boolean plural = strand.word(before).endsWith("s") && !strand.word(item).endsWith("s");
        return (clause && name) || (plural && !name && strand.is(next, WordClass.CAPITALISED));
    }

    private boolean attribute(Verb verb) {
        Optional<Subject> subject = subjects.find(verb, floor, from, until, previous);
        if (subject.isEmpty()) {
            return false;
        }
        boolean inside = verb.item() < nested;
        if (inside && (isPronoun(subject.get()) || strand.isWord(verb.group() - 1, "to"))) {
            return false;
        }
        if (isNegated(verb)) {
            return false;
        }
        boolean inverted = subject.get().until() > verb.until();
        int at = inverted ? appositionEnd(subject.get().until()) : verb.until();
        ContentFinder.Complement complement = contents.after(verb, subject.get().from(), at, clauseEnd(verb), inverted);
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
            addPart(draft, content.from(), content.until());
            boolean quotedBefore = precededByQuotation(subject.get(), verb);
            if (quotedBefore && verb.takes(Frame.QUOTE)) {
                int start = contentStart();
                int end = leftEnd(subject.get(), verb);
                if (end > start) {
                    addFirst(draft, start, end);
                }
            } else if (begunBefore(subject.get(), verb, content.from())) {
                addFirst(draft, contentStart(), leftEnd(subject.get(), verb));
            }
            floor = Math.max(floor, complement.until());
        } else if (pointsBack(verb, subject.get(), complement.until())) {
            int which = subject.get().from() - 1;
            addPart(draft, which, which + 1);
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
        complement.content().ifPresent(content -> splitClauses(draft, content));
        if (verb.item() >= nested) {
            previous = subject;
        }
        if (complement.content().isPresent()) {
            nested = Math.max(nested, complement.content().get().until());
        }
        return true;
    }

    /** "said that the road was closed and that the ferry had left": each clause is a content of its own. */
    private void splitClauses(Draft draft, Range content) {
        if (draft.parts.size() != 1) {
            return;
        }
        int start = content.from();
        for (int item = content.from() + 1; item < content.until(); item++) {
            boolean joins = strand.is(item, WordClass.COORDINATOR) && strand.isWord(item + 1, "that");
            if (joins && phrases.hasFinite(start, item) && phrases.hasFinite(item + 2, content.until())) {
                draft.parts.removeLast();
                addPart(draft, start, trimmed(start, item));
                draft = sibling(draft);
                start = item + 2;
                addPart(draft, start, content.until());
                found.add(draft);
            }
        }
    }

    /** Another content of the same attribution. */
    private static Draft sibling(Draft draft) {
        var sibling = new Draft(draft.block, draft.cue, draft.cueSpan, draft.clause);
        sibling.sources.addAll(draft.sources);
        return sibling;
    }

    /** Whether a cue that confirms or knows is denied itself: "could not verify the claim". */
    private boolean isNegated(Verb verb) {
        boolean settles = verb.entry().factuality() == Factuality.CONFIRMED
                || verb.entry().lemma().equals("know");
        if (!settles) {
            return false;
        }
        for (int item = verb.group(); item < verb.item(); item++) {
            if (strand.is(item, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** One past the clause of a verb: a subordinate clause at the head of a sentence ends where its main clause begins. */
    private int clauseEnd(Verb verb) {
        int head = strand.is(from, WordClass.COORDINATOR) ? from + 1 : from;
        if (strand.isWord(head, "even")) {
            head++;
        }
        boolean opens =
                strand.is(head, WordClass.SUBORDINATOR) && !strand.isWord(head, "what") && !strand.isWord(head, "that");
        if (!opens) {
            return until;
        }
        for (int item = head; item < until; item++) {
            boolean comma = strand.is(item, WordClass.COMMA);
            if (comma && item < verb.item()) {
                return until;
            }
            if (comma && item > verb.until() && phrases.opensPhrase(item + 1) && phrases.hasFinite(item + 1, until)) {
                return item;
            }
        }
        return until;
    }

    /** "which the ministry denied": the content is what the pronoun points at. */
    private boolean pointsBack(Verb verb, Subject subject, int beyond) {
        boolean stands =
                verb.entry().factuality() == Factuality.DENIED || verb.entry().factuality() == Factuality.CONFIRMED;
        return stands
                && strand.isWord(subject.from() - 1, "which")
                && (beyond >= until || strand.isNoWord(beyond) || phrases.opensTime(beyond));
    }

    /** Inside somebody's words, what "he said he would offer" is the same speaker's, and said once. */
    private boolean isPronoun(Subject subject) {
        if (subject.phrases().size() != 1) {
            return false;
        }
        Range range = subject.phrases().getFirst();
        return range.until() == range.from() + 1
                && strand.isAny(range.from(), WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit());
    }

    /** The place after a subject's apposition where quoted words follow: "said Ilse Brook, a driver: “...”". */
    private int appositionEnd(int end) {
        if (!strand.is(end, WordClass.COMMA)) {
            return end;
        }
        for (int item = end + 1; item < until; item++) {
            if (strand.is(item, WordClass.COLON)
                    || (strand.is(item, WordClass.COMMA) && strand.is(item + 1, WordClass.QUOTATION))) {
                return item;
            }
            if (strand.is(item, WordClass.CUE_VERB) || strand.is(item, WordClass.QUOTATION)) {
                return end;
            }
        }
        return end;
    }

    private boolean precededByQuotation(Subject subject, Verb verb) {
        int before = Math.min(subject.shared() ? verb.group() : subject.from(), verb.group()) - 1;
        int quotation = strand.is(before, WordClass.COMMA) ? before - 1 : before;
        return strand.is(quotation, WordClass.QUOTATION) && !NoSpeech.isTitle(strand, quotation);
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
        return trimmed(contentStart(), end);
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
                addPart(draft, rest, contents.contentEnd(rest, until, verb));
                floor = beyond;
                contentFloor = beyond;
            }
            return rest >= 0;
        }
        if (!mark) {
            return false;
        }
        int end = trimmed(start, clause);
        boolean ends = beyond >= until
                || (strand.isNoWord(beyond) && !strand.is(beyond, WordClass.COLON))
                || strand.isAny(
                        beyond, WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.COORDINATOR.bit())
                || strand.is(beyond, WordClass.PREPOSITION);
        boolean quoted = end > start && strand.is(end - 1, WordClass.QUOTATION);
        if (!ends && !quoted) {
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
        boolean clauseBefore =
                elliptic || (end > start && (quoted || phrases.hasFinite(start, end) || hasQuotation(start, end)));
        if (!clauseBefore && rest < 0) {
            return false;
        }
        if (end > start) {
            addPart(draft, quoted ? speechStart(start, end) : start, end);
        }
        floor = beyond;
        contentFloor = beyond;
        if (rest >= 0 && (strand.is(rest, WordClass.QUOTATION) || !quoted)) {
            int restEnd = contents.contentEnd(rest, until, verb);
            if (strand.is(rest, WordClass.QUOTATION) || !clauseBefore || phrases.hasFinite(rest, restEnd)) {
                addRest(draft, rest, restEnd, clauseBefore);
                contentFloor = restEnd;
            }
        }
        return true;
    }

    /** Adds what stands behind an attribution; another clause ("and the ferry had left") is a content of its own. */
    private void addRest(Draft draft, int rest, int restEnd, boolean clauseBefore) {
        boolean other = strand.is(rest, WordClass.COORDINATOR)
                && clauseBefore
                && !draft.parts.isEmpty()
                && phrases.hasFinite(rest + 1, restEnd);
        if (other) {
            Draft sibling = sibling(draft);
            addPart(sibling, rest + 1, restEnd);
            siblings.add(sibling);
        } else {
            addPart(draft, rest, restEnd);
        }
    }

    /** Where the content goes on after an attribution inside it; -1 if it does not. */
    private int rest(int beyond, boolean quoted) {
        int next = beyond + 1;
        if (!strand.is(beyond, WordClass.COMMA) || next >= until) {
            return -1;
        }
        boolean other = isAttribution(next)
                || strand.isAny(next, WordClass.RELATIVE.bit())
                || (strand.is(next, WordClass.COORDINATOR) && (quoted || contents.startsOther(next + 1, until)));
        return other ? -1 : next;
    }

    /** Where speech begins that ends with a quotation: a full sentence in marks stands alone, fragments do not. */
    private int speechStart(int start, int end) {
        int quotation = end - 1;
        if (quotation == start) {
            return start;
        }
        boolean introduced =
                strand.isAny(quotation - 1, WordClass.COMMA.bit() | WordClass.COLON.bit() | WordClass.DASH.bit());
        String text = strand.text();
        int first = strand.start(quotation);
        while (first < strand.end(quotation) && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        boolean capital = first < strand.end(quotation) && Character.isUpperCase(text.charAt(first));
        return introduced && capital ? quotation : start;
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

    private boolean hasQuotation(int start, int end) {
        for (int item = start; item < end; item++) {
            if (strand.is(item, WordClass.QUOTATION)) {
                return true;
            }
        }
        return false;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start
                && strand.isAny(last - 1, WordClass.COMMA.bit() | WordClass.DASH.bit() | WordClass.STOP.bit())) {
            last--;
        }
        return last;
    }

    private void addPart(Draft draft, int partFrom, int partUntil) {
        if (partUntil > partFrom) {
            draft.parts.add(strand.span(partFrom, partUntil));
        }
    }

    private void addFirst(Draft draft, int partFrom, int partUntil) {
        Span span = strand.span(partFrom, partUntil);
        if (draft.parts.isEmpty() || span.end() <= draft.start()) {
            draft.parts.addFirst(span);
        }
    }
}
