package org.stemma.annotate.attribution;

import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.model.annotation.Factuality;

/** Finds what a verb of attribution takes after it, and where that ends. */
final class ContentFinder {
    private final Strand strand;

    private final Phrases phrases;

    private final Adjuncts adjuncts;

    private final ContentEnds ends;

    ContentFinder(Strand strand, Phrases phrases, Adjuncts adjuncts, ContentEnds ends) {
        this.strand = strand;
        this.phrases = phrases;
        this.adjuncts = adjuncts;
        this.ends = ends;
    }

    /**
     * What a verb takes after it.
     *
     * @param content the items of the content; absent if nothing follows that it can take
     * @param until one past the words that attribute: verb, addressee, occasion, time
     */
    record Complement(Optional<Range> content, int until) {}

    /**
     * The complement of a verb.
     *
     * @param subjectFrom the first item of the subject
     * @param at the first item after the verb and, where it follows the verb, its subject
     */
    Complement after(Verb verb, int subjectFrom, int at, int until, boolean inverted) {
        int item = behindCited(adjuncts.end(at, until), until);
        int bare = item;
        if (verb.takes(Frame.ADDRESSEE) && !verb.passive() && !inverted) {
            int addressee = adjuncts.addresseeEnd(item, until);
            if (addressee > item) {
                int beyond = adjuncts.end(addressee, until);
                Optional<Range> content = clause(verb, subjectFrom, beyond, until, true);
                if (content.isPresent()) {
                    return new Complement(content, beyond);
                }
                if (verb.takes(Frame.PERSON_TO) && strand.isWord(beyond, "to")) {
                    return new Complement(Optional.of(new Range(item, ends.of(beyond, until, verb))), item);
                }
                boolean occasion = beyond > addressee && !phrases.isFinite(beyond);
                if (beyond >= until
                        || occasion
                        || strand.is(beyond, WordClass.COMMA)
                        || strand.is(beyond, WordClass.STOP)) {
                    return new Complement(Optional.empty(), beyond);
                }
            }
        }
        boolean relative = inverted && strand.is(item, WordClass.RELATIVE);
        Optional<Range> content = relative ? Optional.empty() : clause(verb, subjectFrom, item, until, false);
        if (content.isPresent()) {
            return new Complement(content, item);
        }
        if (verb.takes(Frame.PERSON_TO) && !verb.passive() && phrases.opensPhrase(verb.until())) {
            int person = phrases.phraseEnd(verb.until(), until);
            int beyond = adjuncts.end(person, until);
            if (strand.isWord(beyond, "to") || (strand.isWord(beyond, "not") && strand.isWord(beyond + 1, "to"))) {
                return new Complement(Optional.of(new Range(verb.until(), ends.of(beyond, until, verb))), verb.until());
            }
        }
        if (verb.takes(Frame.PREPOSITION) && !inverted) {
            for (String preposition : verb.entry().prepositions()) {
                if (strand.isWord(verb.until(), preposition)) {
                    int from = verb.until() + 1;
                    int object = phrases.phraseEnd(from, until);
                    if (strand.is(verb.group() - 1, WordClass.RELATIVE) && phrases.isFinite(object)) {
                        // "headlines that spoke of killer taps went further"
                        return new Complement(Optional.of(new Range(from, object)), from);
                    }
                    return new Complement(
                            Optional.of(new Range(from, adjuncts.withoutOccasion(from, ends.of(from, until, verb)))),
                            from);
                }
                if (verb.entry().lemma().equals("accuse") && phrases.opensPhrase(verb.until())) {
                    int accused = phrases.phraseEnd(verb.until(), until);
                    if (accused > verb.until()) {
                        return new Complement(
                                Optional.of(new Range(verb.until(), ends.of(accused, until, verb))), verb.until());
                    }
                }
            }
        }
        if (verb.passive() && verb.takes(Frame.PREDICATE)) {
            int quotation = strand.isWord(verb.until(), "as") ? verb.until() + 1 : verb.until();
            if (strand.is(quotation, WordClass.QUOTATION)) {
                return new Complement(Optional.of(new Range(quotation, quotation + 1)), quotation);
            }
        }
        if (verb.takes(Frame.FIGURE)) {
            return figure(verb, until);
        }
        boolean nominal =
                phrases.opensPhrase(verb.until()) || strand.is(verb.until(), WordClass.QUOTATION) || deniesDeed(verb);
        boolean named = strand.is(verb.until(), WordClass.QUOTATION) && !verb.takes(Frame.OBJECT);
        boolean reduced = verb.form() == VerbForm.PAST
                && verb.group() == verb.item()
                && (strand.isWord(subjectFrom, "a") || strand.isWord(subjectFrom, "an"));
        if (verb.takes(Frame.PREDICATE) && nominal && !named && !reduced && !inverted && !verb.passive()) {
            int end = ends.of(verb.until(), until, verb);
            if (verb.takes(Frame.OBJECT) || predicates(verb.until(), end)) {
                return new Complement(
                        Optional.of(new Range(verb.until(), adjuncts.withoutOccasion(verb.until(), end))),
                        verb.until());
            }
        }
        if (verb.takes(Frame.OBJECT)
                && nominal
                && !inverted
                && !verb.passive()
                && !phrases.opensTime(verb.until())
                && !isTopic(verb, until)) {
            return new Complement(
                    Optional.of(new Range(
                            verb.until(), adjuncts.withoutOccasion(verb.until(), ends.of(verb.until(), until, verb)))),
                    verb.until());
        }
        return new Complement(Optional.empty(), bare);
    }

    /** Of "reported, citing the coastguard, that" the comma before "that"; else the item itself. */
    private int behindCited(int item, int until) {
        if (!strand.is(item, WordClass.COMMA) || !strand.isWord(item + 1, "citing")) {
            return item;
        }
        int close = phrases.phraseEnd(item + 2, until);
        return strand.is(close, WordClass.COMMA) && strand.isWord(close + 1, "that") ? close : item;
    }

    /** "Denied lying", "admitted taking bribes": a deed instead of a thing. */
    private boolean deniesDeed(Verb verb) {
        Factuality factuality = verb.entry().factuality();
        return (factuality == Factuality.DENIED || factuality == Factuality.CONFIRMED)
                && strand.word(verb.until()).endsWith("ing")
                && phrases.isVerb(verb.until());
    }

    /** "First reported the closure": a known thing is reported on, and nothing said of it. */
    private boolean isTopic(Verb verb, int until) {
        boolean definite = strand.isWord(verb.until(), "the")
                || strand.isWord(verb.until(), "this")
                || strand.isAny(verb.until(), WordClass.OBJECT_PRONOUN.bit());
        int end = phrases.phraseEnd(verb.until(), until);
        return verb.entry().lemma().equals("report")
                && definite
                && end - verb.until() <= LONGEST_TOPIC
                && (end >= until || strand.isNoWord(end) || phrases.opensTime(end) || strand.isWord(end, "to"));
    }

    /** A longer phrase tells something of its thing: "the closure of both bridges for a month". In words. */
    private static final int LONGEST_TOPIC = 2;

    /** Whether a thing and what it is called stand here: a phrase, then another, or words between marks. */
    private boolean predicates(int from, int until) {
        boolean pronoun = strand.isAny(from, WordClass.OBJECT_PRONOUN.bit() | WordClass.SUBJECT_PRONOUN.bit());
        int thing = pronoun ? from + 1 : phrases.phraseEnd(from, until);
        if (thing >= until || thing == from) {
            return false;
        }
        if (strand.is(thing, WordClass.QUOTATION) || strand.isWord(thing, "as")) {
            return true;
        }
        for (int item = thing; item < until; item++) {
            if (strand.is(item, WordClass.QUOTATION)) {
                return true;
            }
        }
        return !phrases.opensTime(thing)
                && (strand.is(thing, WordClass.DETERMINER) || (pronoun && phrases.isNominal(thing)));
    }

    /** A clause, an infinitive or quoted words from an item on. */
    private Optional<Range> clause(Verb verb, int subjectFrom, int item, int until, boolean addressed) {
        if (item >= until) {
            return Optional.empty();
        }
        if (strand.is(item, WordClass.COLON)) {
            boolean other = (strand.is(item + 1, WordClass.QUOTATION) && ends.attributionFollows(item + 1, until))
                    || (verb.takes(Frame.OBJECT) && !strand.is(item + 1, WordClass.QUOTATION));
            return item + 1 < until && !other
                    ? Optional.of(new Range(item + 1, ends.of(item + 1, until, verb)))
                    : Optional.empty();
        }
        boolean comma = strand.is(item, WordClass.COMMA);
        boolean passedOn = verb.passive() && verb.entry().factuality() == Factuality.THOUGHT;
        if (comma && strand.is(item + 1, WordClass.QUOTATION) && verb.takes(Frame.QUOTE) && !passedOn) {
            return Optional.of(new Range(item + 1, ends.of(item + 1, until, verb)));
        }
        boolean quotes = (verb.takes(Frame.QUOTE) && !verb.takes(Frame.PREDICATE)) || verb.takes(Frame.BARE);
        boolean onlyQuotes = !verb.takes(Frame.BARE) && !verb.takes(Frame.THAT) && !verb.takes(Frame.WH);
        boolean work =
                passedOn || (onlyQuotes && (NoSpeech.opensSmall(strand, item) || NoSpeech.isTitle(strand, item)));
        if (strand.is(item, WordClass.QUOTATION) && quotes && !work) {
            return Optional.of(new Range(item, ends.of(item, until, verb)));
        }
        if (verb.takes(Frame.THAT) && (strand.isWord(item, "that") || (comma && strand.isWord(item + 1, "that")))) {
            int from = comma ? item + 2 : item + 1;
            if (from < until) {
                boolean pointer = from == until
                        || (strand.isNoWord(from) && !strand.is(from, WordClass.QUOTATION))
                        || strand.is(from, WordClass.COORDINATOR);
                return Optional.of(pointer ? new Range(item, item + 1) : new Range(from, ends.of(from, until, verb)));
            }
            return Optional.of(new Range(item, item + 1));
        }
        if (verb.takes(Frame.WH) && opensQuestion(item)) {
            return Optional.of(new Range(item, ends.of(item, until, verb)));
        }
        if (verb.takes(Frame.TO) && strand.isWord(item, "to") && !verb.passive()) {
            return Optional.of(new Range(item, ends.of(item, until, verb)));
        }
        if (addressed && verb.takes(Frame.ADDRESSEE) && strand.isWord(item, "to")) {
            return Optional.empty();
        }
        boolean extracted = strand.is(subjectFrom - 1, WordClass.RELATIVE) && phrases.isFinite(item);
        if (verb.takes(Frame.BARE) && extracted) {
            return Optional.of(new Range(item, ends.of(item, until, verb)));
        }
        // "are confirmed dead", "was reported missing": only who was told something may be followed by a bare clause
        boolean adjectival = verb.passive() && !verb.takes(Frame.ADDRESSEE);
        if (verb.takes(Frame.BARE) && !adjectival && opensClause(item)) {
            int end = ends.of(item, until, verb);
            int verbAt = firstFinite(item, end);
            if (verbAt >= 0) {
                return Optional.of(new Range(item, end));
            }
        }
        return Optional.empty();
    }

    private boolean opensClause(int item) {
        if (strand.isNoWord(item) || strand.is(item, WordClass.COORDINATOR)) {
            return false;
        }
        boolean gerund = strand.word(item).endsWith("ing") && !strand.is(item, WordClass.CUE_VERB);
        if (phrases.opensPhrase(item) || strand.isWord(item, "there") || gerund) {
            return true;
        }
        return strand.isAny(item, WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit())
                && !strand.isWord(item, "as")
                && !strand.isWord(item, "to")
                && !strand.isWord(item, "of");
    }

    private int firstFinite(int from, int until) {
        for (int item = from + 1; item < until; item++) {
            boolean quoted = strand.is(item, WordClass.QUOTATION) && strand.is(item, WordClass.VERB);
            if (phrases.isFinite(item) || quoted || isUnmarkedPast(item)) {
                return item;
            }
        }
        return -1;
    }

    /** "the outage cost retailers", not "the cost of living": after a noun and before an object. */
    private boolean isUnmarkedPast(int item) {
        int object = WordClass.DETERMINER.bit()
                | WordClass.POSSESSIVE.bit()
                | WordClass.OBJECT_PRONOUN.bit()
                | WordClass.NUMBER.bit();
        return strand.is(item, WordClass.UNMARKED_PAST)
                && phrases.isNominal(item - 1)
                && (strand.isAny(item + 1, object) || strand.word(item + 1).endsWith("s"));
    }

    private boolean opensQuestion(int item) {
        return switch (strand.word(item)) {
            case "whether", "if", "why", "how", "what", "who", "where", "when", "which" -> true;
            default -> false;
        };
    }

    private Complement figure(Verb verb, int until) {
        int end = phrases.phraseEnd(verb.until(), until);
        if ((end > verb.until() && strand.isWord(end, "at"))
                || (hasWord("at", verb.until(), end) && numberAfter("at", verb.until(), until))) {
            int at = verb.until();
            while (!strand.isWord(at, "at")) {
                at++;
            }
            for (int item = at + 1; item < Math.min(until, at + 5); item++) {
                if (strand.is(item, WordClass.NUMBER)) {
                    return new Complement(
                            Optional.of(new Range(verb.until(), ends.of(verb.until(), until, verb))), verb.until());
                }
            }
        }
        return new Complement(Optional.empty(), verb.until());
    }

    private boolean hasWord(String word, int from, int until) {
        for (int item = from; item < until; item++) {
            if (strand.isWord(item, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean numberAfter(String word, int from, int until) {
        for (int item = from; item < until; item++) {
            if (strand.isWord(item, word)) {
                return strand.is(item + 1, WordClass.NUMBER) || strand.is(item + 2, WordClass.NUMBER);
            }
        }
        return false;
    }
}
