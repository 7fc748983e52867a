package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/**
 * Finds whom a verb of attribution credits: before it, behind an apposition, after it ("said the minister"), or shared
 * with an earlier verb.
 */
final class SubjectFinder {
    /** How far back the antecedent of a relative clause is looked for, in words. */
    private static final int RELATIVE_REACH = 12;

    private static final int PRONOUN = WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit();

    private final Strand strand;

    private final Phrases phrases;

    private final ClauseSubjects clauses;

    private final NonFiniteSubjects nonFinite;

    private final Agreement agreement;

    SubjectFinder(Strand strand, Phrases phrases) {
        this.strand = strand;
        this.phrases = phrases;
        clauses = new ClauseSubjects(strand, phrases);
        nonFinite = new NonFiniteSubjects(strand, phrases, clauses);
        agreement = new Agreement(strand);
    }

    /**
     * The subject of a verb.
     *
     * @param floor the first item of the sentence, or the first after the last attribution's words
     * @param previous the subject of the sentence's last attribution
     * @return absent if the words are no attribution by grammar
     */
    Optional<Subject> find(Verb verb, int floor, int from, int until, Optional<Subject> previous) {
        if (verb.passive()) {
            return agent(verb, until);
        }
        int before = verb.group() - 1;
        boolean endsAside = strand.is(before, WordClass.QUOTATION) && before > floor && !strand.isNoWord(before - 1);
        if (endsAside && verb.finite()) {
            // "Tarr, who calls it “a farce,” said": the comma stands inside the marks
            Optional<Subject> apposition = clauses.behindApposition(verb, floor, before);
            if (apposition.isPresent()) {
                return apposition;
            }
        }
        if (inverts(verb, floor, until)) {
            Optional<Subject> apposition =
                    strand.is(verb.item() - 1, WordClass.COMMA) && !strand.is(verb.item() - 2, WordClass.QUOTATION)
                            ? clauses.behindApposition(verb, floor, verb.item() - 1)
                            : Optional.empty();
            return apposition.isPresent() ? apposition : after(verb, until);
        }
        if (verb.form() == VerbForm.PROGRESSIVE && !verb.finite()) {
            return nonFinite.participle(verb, from, until, previous);
        }
        int last = verb.group() - 1;
        if (last < floor) {
            return Optional.empty();
        }
        if (strand.isWord(last, "to")) {
            return nonFinite.infinitive(verb, from, previous);
        }
        if (strand.is(last, WordClass.TIME) || strand.is(last, WordClass.NUMBER)) {
            int time = phrases.timeStart(last, floor);
            if (time > floor && time <= last) {
                last = time - 1;
            }
        }
        if (strand.is(last, WordClass.COORDINATOR)) {
            return nonFinite.shared(verb, from, previous);
        }
        if (strand.is(last, WordClass.COMMA) || strand.is(last, WordClass.DASH)) {
            Optional<Subject> apposition = clauses.behindApposition(verb, floor, last);
            return apposition.isPresent() ? apposition : nonFinite.shared(verb, from, previous);
        }
        return before(verb, floor, last);
    }

    /** The subject that ends right before an item. */
    private Optional<Subject> before(Verb verb, int floor, int last) {
        if (strand.isAny(last, PRONOUN)) {
            if (strand.is(last, WordClass.RELATIVE)) {
                return relative(verb, floor, last);
            }
            return Optional.of(new Subject(List.of(new Range(last, last + 1)), last, verb.until(), false));
        }
        if (strand.is(last, WordClass.QUOTATION)) {
            return Optional.empty();
        }
        int first = phrases.phraseStart(last, floor);
        boolean reduced =
                first > last && last > floor && strand.word(last).endsWith("ed") && phrases.isNominal(last - 1);
        if (reduced) {
            // "a report published Wednesday said"
            last--;
            first = phrases.phraseStart(last, floor);
        }
        if (first > last && phrases.isVerb(last)) {
            // "an official who asked not to be named said"
            int head = throughRelative(last + 1, floor);
            if (head <= last) {
                return Optional.of(new Subject(List.of(new Range(head, last + 1)), head, verb.until(), false));
            }
        }
        if (first > last) {
            boolean demonstrative = strand.is(last, WordClass.DETERMINER);
            return demonstrative
                    ? Optional.of(new Subject(List.of(new Range(last, last + 1)), last, verb.until(), false))
                    : Optional.empty();
        }
        boolean counted = strand.is(last, WordClass.NUMBER)
                && phrases.isNominal(verb.until())
                && !strand.is(verb.until(), WordClass.CAPITALISED)
                && verb.group() == verb.item();
        if (counted) {
            // "1,200 pledged delegates": the verb's form describes what is counted
            return Optional.empty();
        }
        int adjective = first - 2;
        if (first > floor
                && strand.is(first - 1, WordClass.PREPOSITION)
                && (isRelated(adjective) || describes(adjective))) {
            int described = phrases.phraseStart(adjective - 1, floor);
            if (adjective - 1 >= floor && described < adjective) {
                return Optional.of(
                        new Subject(List.of(new Range(described, last + 1)), described, verb.until(), false));
            }
        }
        int clause = relativeClause(first, last);
        int head = clause < first ? phrases.phraseStart(clause - 1, floor) : throughRelative(first, floor);
        if (head < first) {
            return Optional.of(new Subject(List.of(new Range(head, last + 1)), head, verb.until(), false));
        }
        if (strand.isWord(first, "neither") || strand.isWord(first - 1, "nor") && first > floor) {
            return Optional.empty();
        }
        List<Range> joint = joint(first, last, floor);
        if (!agreement.holds(verb, joint, last)) {
            return Optional.empty();
        }
        return Optional.of(new Subject(joint, joint.getFirst().from(), verb.until(), false));
    }

    /** "two officials briefed on the talks": whether a participle right behind a noun describes it. */
    private boolean describes(int item) {
        boolean participle = (strand.word(item).endsWith("ed")
                        || (strand.isAny(item, WordClass.VERB.bit() | WordClass.CUE_VERB.bit())
                                && strand.isWord(item + 1, "by")))
                && !strand.is(item, WordClass.AUXILIARY)
                && !strand.is(item, WordClass.CAPITALISED);
        return participle && phrases.isNominal(item - 1);
    }

    /** Whether an adjective takes a preposition and a phrase behind its noun: "a source close to the bank". */
    private boolean isRelated(int item) {
        return switch (strand.word(item)) {
            case "close", "familiar", "near", "privy", "loyal", "allied", "sympathetic", "opposed" -> true;
            default -> false;
        };
    }

    /** A phrase and those joined to it by "and" before it. */
    private List<Range> joint(int first, int last, int floor) {
        var ranges = new ArrayList<Range>();
        ranges.add(new Range(first, last + 1));
        int at = first - 1;
        if (strand.isWord(at, "and") && at - 1 >= floor) {
            int end = strand.is(at - 1, WordClass.COMMA) ? at - 2 : at - 1;
            int other = phrases.phraseStart(end, floor);
            boolean alone = other <= end
                    && (other == floor
                            || strand.is(other - 1, WordClass.COMMA)
                            || strand.is(other - 1, WordClass.QUOTATION)
                            || strand.isWord(other - 1, "both")
                            || strand.isWord(other - 1, "that")
                            || strand.is(other - 1, WordClass.PREPOSITION)
                            || strand.is(other - 1, WordClass.SUBORDINATOR)
                            || strand.is(other - 1, WordClass.COORDINATOR));
            if (alone && alike(other, end, first, last)) {
                ranges.addFirst(new Range(other, end + 1));
            }
        }
        return ranges;
    }

    private boolean alike(int first, int last, int otherFirst, int otherLast) {
        boolean names =
                strand.is(last, WordClass.CAPITALISED) && strand.is(beforeBracket(otherLast), WordClass.CAPITALISED);
        boolean plurals =
                strand.word(last).endsWith("s") && strand.word(otherLast).endsWith("s");
        return names
                || plurals
                || (strand.is(first, WordClass.DETERMINER) && strand.is(otherFirst, WordClass.DETERMINER));
    }

    /** The last word of a phrase, short of what it adds in brackets: "the Health and Safety Board (HSB)". */
    private int beforeBracket(int last) {
        int open = last;
        while (open > 0 && strand.is(last, WordClass.CLOSING) && !strand.is(open, WordClass.OPENING)) {
            open--;
        }
        return strand.is(open, WordClass.OPENING) ? open - 1 : last;
    }

    /**
     * "the company that supplies the town says": the relative pronoun before a verb that may be a noun and its object, or
     * the first item of the phrase if there is none.
     */
    private int relativeClause(int first, int last) {
        int verb = strand.is(first - 1, WordClass.RELATIVE) ? first : first - 1;
        boolean clause = verb < last
                && strand.is(verb - 1, WordClass.RELATIVE)
                && strand.word(verb).endsWith("s")
                && !strand.is(verb, WordClass.CAPITALISED)
                && phrases.isNominal(verb - 2);
        return clause ? verb - 1 : first;
    }

    /** From a phrase inside a relative clause without commas to the phrase that the clause describes. */
    private int throughRelative(int first, int floor) {
        int verb = first - 1;
        while (verb > floor && (strand.is(verb, WordClass.PREPOSITION) || strand.is(verb, WordClass.ADVERB))) {
            verb--;
        }
        boolean direct = verb == first - 1;
        if (!phrases.isVerb(verb) || (direct && strand.is(verb, WordClass.CUE_VERB))) {
            return first;
        }
        int limit = Math.max(floor, verb - RELATIVE_REACH);
        for (int item = verb - 1; item > limit; item--) {
            if (strand.isNoWord(item)) {
                return first;
            }
            if (strand.isWord(item, "who") || strand.isWord(item, "which") || strand.isWord(item, "that")) {
                int head = phrases.phraseStart(item - 1, floor);
                return head < item ? head : first;
            }
        }
        return first;
    }

    private Optional<Subject> relative(Verb verb, int floor, int last) {
        int end = last - 1;
        boolean aside = strand.is(end, WordClass.COMMA);
        if (aside) {
            end--;
        }
        if (end < floor) {
            return Optional.of(new Subject(List.of(new Range(last, last + 1)), last, verb.until(), false));
        }
        int first = phrases.phraseStart(end, floor);
        if (first > end) {
            return Optional.empty();
        }
        if (aside && strand.isWord(last, "who") && strand.is(end, WordClass.CAPITALISED)) {
            // "Tarr and Brook, who said"
            List<Range> joint = joint(first, end, floor);
            if (joint.size() > 1) {
                joint.set(joint.size() - 1, new Range(first, last + 1));
                return Optional.of(new Subject(joint, last, verb.until(), false));
            }
        }
        return Optional.of(new Subject(List.of(new Range(first, last + 1)), last, verb.until(), false));
    }

    private boolean inverts(Verb verb, int floor, int until) {
        if ((!verb.takes(Frame.AFTER) && !verb.takes(Frame.QUOTE))
                || verb.group() != verb.item()
                || verb.form() == VerbForm.PROGRESSIVE
                || verb.form() == VerbForm.PARTICIPLE) {
            return false;
        }
        int before = verb.item() - 1;
        int next = verb.until();
        boolean pronoun = strand.isAny(next, WordClass.SUBJECT_PRONOUN.bit());
        if (!phrases.opensPhrase(next)
                || (pronoun && !strand.is(before, WordClass.QUOTATION))
                || strand.isWord(next, "that")
                || phrases.opensTime(next)) {
            return false;
        }
        boolean afterQuotation = strand.is(before, WordClass.QUOTATION)
                || (strand.is(before, WordClass.COMMA) && strand.is(before - 1, WordClass.QUOTATION));
        if (afterQuotation) {
            return true;
        }
        int end = phrases.phraseEnd(next, until);
        if (strand.is(before, WordClass.COMMA)
                && strand.is(end, WordClass.COMMA)
                && strand.is(end + 1, WordClass.QUOTATION)
                && end > next) {
            return true;
        }
        boolean introduces = strand.is(end, WordClass.COLON)
                || strand.is(end, WordClass.QUOTATION)
                || (strand.is(end, WordClass.COMMA) && strand.is(end + 1, WordClass.QUOTATION));
        if (verb.item() == floor && end > next) {
            return introduces;
        }
        if ((!strand.is(before, WordClass.COMMA) && !strand.is(before, WordClass.DASH))
                || !(phrases.hasFinite(floor, before) || hasQuotation(floor, before))) {
            return false;
        }
        return end >= until
                || strand.isNoWord(end)
                || phrases.opensTime(end)
                || strand.is(end, WordClass.PREPOSITION)
                || strand.is(end, WordClass.RELATIVE);
    }

    private boolean hasQuotation(int from, int until) {
        for (int item = from; item < until; item++) {
            if (strand.is(item, WordClass.QUOTATION)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Subject> after(Verb verb, int until) {
        int first = verb.until();
        int end = phrases.phraseEnd(first, until);
        if (end <= first) {
            return Optional.empty();
        }
        var ranges = new ArrayList<Range>();
        Range range = new Range(first, end);
        if (strand.is(end, WordClass.COMMA)) {
            int close = end + 1;
            while (close < until && strand.is(close, WordClass.CAPITALISED)) {
                close++;
            }
            boolean described = strand.is(first, WordClass.DETERMINER)
                    || strand.is(first, WordClass.POSSESSIVE)
                    || !strand.is(end - 1, WordClass.CAPITALISED);
            if (described && close > end + 1 && (close >= until || strand.isNoWord(close))) {
                range = new Range(end + 1, close);
                end = close;
            }
        }
        ranges.add(range);
        if (strand.isWord(end, "and") && phrases.isNominal(end + 1) && !phrases.isVerb(end + 1)) {
            int other = phrases.phraseEnd(end + 1, until);
            if (other > end + 1 && (other >= until || strand.isNoWord(other))) {
                ranges.add(new Range(end + 1, other));
                end = other;
            }
        }
        return Optional.of(new Subject(ranges, verb.item(), end, false));
    }

    /** "was told by the yard that". */
    private Optional<Subject> agent(Verb verb, int until) {
        if (strand.isWord(verb.until(), "by")) {
            int end = phrases.phraseEnd(verb.until() + 1, until);
            if (end > verb.until() + 1) {
                return Optional.of(new Subject(List.of(new Range(verb.until() + 1, end)), verb.group(), end, false));
            }
        }
        int quotation = strand.isWord(verb.until(), "as") ? verb.until() + 1 : verb.until();
        if (strand.is(quotation, WordClass.QUOTATION) && strand.isWord(quotation + 1, "by")) {
            int end = phrases.phraseEnd(quotation + 2, until);
            if (end > quotation + 2) {
                return Optional.of(
                        new Subject(List.of(new Range(quotation + 2, end)), verb.group(), verb.until(), false));
            }
        }
        return Optional.of(new Subject(List.of(), verb.group(), verb.until(), false));
    }
}
