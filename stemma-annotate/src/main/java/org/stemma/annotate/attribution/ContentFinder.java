package org.stemma.annotate.attribution;

import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.CueForm;
import org.stemma.annotate.attribution.cue.CueLexicon;
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
    private final CueLexicon cues;

    ContentFinder(Strand strand, Phrases phrases, CueLexicon cues) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
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
        int item = adjuncts(at, until);
        int bare = item;
        if (verb.takes(Frame.ADDRESSEE) && !verb.passive() && !inverted) {
            int addressee = addresseeEnd(item, until);
            if (addressee > item) {
                int beyond = adjuncts(addressee, until);
                Optional<Range> content = clause(verb, subjectFrom, beyond, until, true);
                if (content.isPresent()) {
                    return new Complement(content, beyond);
                }
                if (verb.takes(Frame.PERSON_TO) && strand.isWord(beyond, "to")) {
                    return new Complement(Optional.of(new Range(item, contentEnd(beyond, until, verb))), item);
                }
                if (beyond >= until || strand.is(beyond, WordClass.COMMA) || strand.is(beyond, WordClass.STOP)) {
                    return new Complement(Optional.empty(), beyond);
                }
            }
        }
        Optional<Range> content = clause(verb, subjectFrom, item, until, false);
        if (content.isPresent()) {
            return new Complement(content, item);
        }
        if (verb.takes(Frame.PERSON_TO) && !verb.passive() && phrases.opensPhrase(verb.until())) {
            int person = phrases.phraseEnd(verb.until(), until);
            int beyond = adjuncts(person, until);
            if (strand.isWord(beyond, "to") || (strand.isWord(beyond, "not") && strand.isWord(beyond + 1, "to"))) {
                return new Complement(
                        Optional.of(new Range(verb.until(), contentEnd(beyond, until, verb))), verb.until());
            }
        }
        if (verb.takes(Frame.PREPOSITION) && !inverted) {
            for (String preposition : verb.entry().prepositions()) {
                if (strand.isWord(verb.until(), preposition)) {
                    int from = verb.until() + 1;
                    return new Complement(
                            Optional.of(new Range(from, withoutOccasion(from, contentEnd(from, until, verb)))), from);
                }
                if (verb.entry().lemma().equals("accuse") && phrases.opensPhrase(verb.until())) {
                    int accused = phrases.phraseEnd(verb.until(), until);
                    if (accused > verb.until()) {
                        return new Complement(
                                Optional.of(new Range(verb.until(), contentEnd(accused, until, verb))), verb.until());
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
        boolean nominal = phrases.opensPhrase(verb.until()) || strand.is(verb.until(), WordClass.QUOTATION);
        boolean named = strand.is(verb.until(), WordClass.QUOTATION) && !verb.takes(Frame.OBJECT);
        boolean reduced = verb.form() == VerbForm.PAST
                && verb.group() == verb.item()
                && (strand.isWord(subjectFrom, "a") || strand.isWord(subjectFrom, "an"));
        if (verb.takes(Frame.PREDICATE) && nominal && !named && !reduced && !inverted && !verb.passive()) {
            int end = contentEnd(verb.until(), until, verb);
            if (verb.takes(Frame.OBJECT) || predicates(verb.until(), end)) {
                return new Complement(
                        Optional.of(new Range(verb.until(), withoutOccasion(verb.until(), end))), verb.until());
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
                            verb.until(), withoutOccasion(verb.until(), contentEnd(verb.until(), until, verb)))),
                    verb.until());
        }
        return new Complement(Optional.empty(), bare);
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

    /** The end of a content that is no clause, without the time and occasion of saying at its end. */
    private int withoutOccasion(int from, int until) {
        for (int item = from + 1; item < until; item++) {
            boolean statement =
                    (strand.isWord(item, "in") || strand.isWord(item, "during") || strand.isWord(item, "at"))
                            && strand.is(item + 1, WordClass.DETERMINER)
                            && speaks(phrases.phraseEnd(item + 1, until) - 1, item);
            boolean time = phrases.timeEnd(item, until) >= until && phrases.timeEnd(item, until) > item;
            if (statement || time) {
                return item;
            }
        }
        return until;
    }

    /** Whether a phrase names an occasion of speaking. */
    private boolean speaks(int last, int first) {
        for (int item = first; item <= last; item++) {
            switch (strand.word(item)) {
                case "statement",
                        "speech",
                        "interview",
                        "conference",
                        "briefing",
                        "rally",
                        "tweet",
                        "letter",
                        "email",
                        "debate",
                        "report",
                        "post",
                        "hearing",
                        "testimony",
                        "appearance",
                        "address",
                        "memo" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** A clause, an infinitive or quoted words from an item on. */
    private Optional<Range> clause(Verb verb, int subjectFrom, int item, int until, boolean addressed) {
        if (item >= until) {
            return Optional.empty();
        }
        if (strand.is(item, WordClass.COLON)) {
            boolean other = (strand.is(item + 1, WordClass.QUOTATION) && attributionFollows(item + 1, until))
                    || (verb.takes(Frame.OBJECT) && !strand.is(item + 1, WordClass.QUOTATION));
            return item + 1 < until && !other
                    ? Optional.of(new Range(item + 1, contentEnd(item + 1, until, verb)))
                    : Optional.empty();
        }
        boolean comma = strand.is(item, WordClass.COMMA);
        boolean passedOn = verb.passive() && verb.entry().factuality() == Factuality.THOUGHT;
        if (comma && strand.is(item + 1, WordClass.QUOTATION) && verb.takes(Frame.QUOTE) && !passedOn) {
            return Optional.of(new Range(item + 1, contentEnd(item + 1, until, verb)));
        }
        boolean quotes = (verb.takes(Frame.QUOTE) && !verb.takes(Frame.PREDICATE)) || verb.takes(Frame.BARE);
        boolean onlyQuotes = !verb.takes(Frame.BARE) && !verb.takes(Frame.THAT) && !verb.takes(Frame.WH);
        boolean work =
                passedOn || (onlyQuotes && (NoSpeech.opensSmall(strand, item) || NoSpeech.isTitle(strand, item)));
        if (strand.is(item, WordClass.QUOTATION) && quotes && !work) {
            return Optional.of(new Range(item, contentEnd(item, until, verb)));
        }
        if (verb.takes(Frame.THAT) && (strand.isWord(item, "that") || (comma && strand.isWord(item + 1, "that")))) {
            int from = comma ? item + 2 : item + 1;
            if (from < until) {
                boolean pointer = from == until
                        || (strand.isNoWord(from) && !strand.is(from, WordClass.QUOTATION))
                        || strand.is(from, WordClass.COORDINATOR);
                return Optional.of(
                        pointer ? new Range(item, item + 1) : new Range(from, contentEnd(from, until, verb)));
            }
            return Optional.of(new Range(item, item + 1));
        }
        if (verb.takes(Frame.WH) && opensQuestion(item)) {
            return Optional.of(new Range(item, contentEnd(item, until, verb)));
        }
        if (verb.takes(Frame.TO) && strand.isWord(item, "to") && !verb.passive()) {
            return Optional.of(new Range(item, contentEnd(item, until, verb)));
        }
        if (addressed && verb.takes(Frame.ADDRESSEE) && strand.isWord(item, "to")) {
            return Optional.empty();
        }
        boolean extracted = strand.is(subjectFrom - 1, WordClass.RELATIVE) && phrases.isFinite(item);
        if (verb.takes(Frame.BARE) && extracted) {
            return Optional.of(new Range(item, contentEnd(item, until, verb)));
        }
        // "are confirmed dead", "was reported missing": only who was told something may be followed by a bare clause
        boolean adjectival = verb.passive() && !verb.takes(Frame.ADDRESSEE);
        if (verb.takes(Frame.BARE) && !adjectival && opensClause(item)) {
            int end = contentEnd(item, until, verb);
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
            if (phrases.isFinite(item)) {
                return item;
            }
        }
        return -1;
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
                            Optional.of(new Range(verb.until(), contentEnd(verb.until(), until, verb))), verb.until());
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

    private int addresseeEnd(int item, int until) {
        if (strand.isAny(item, WordClass.OBJECT_PRONOUN.bit()) && !strand.isWord(item, "that")) {
            return item + 1;
        }
        if (!phrases.opensPhrase(item) || strand.isAny(item, WordClass.SUBJECT_PRONOUN.bit())) {
            return item;
        }
        int end = phrases.phraseEnd(item, until);
        while (end > item && phrases.opensTime(end - 1)) {
            end--;
        }
        if (end > item && strand.isWord(end, "and") && phrases.opensPhrase(end + 1)) {
            int other = phrases.phraseEnd(end + 1, until);
            if (other > end + 1 && (other >= until || strand.isNoWord(other) || strand.isWord(other, "that"))) {
                return other;
            }
        }
        return end;
    }

    /**
     * One past time, manner and occasion that hang on a verb of attribution: "on Friday", "bluntly", "in a statement",
     * "to reporters".
     */
    int adjuncts(int from, int until) {
        int item = from;
        while (item < until) {
            int time = phrases.timeEnd(item, until);
            if (time > item) {
                item = time;
                continue;
            }
            if (strand.isWord(item, "there") || strand.isWord(item, "here")) {
                return item;
            }
            boolean aside = strand.isWord(item, "though") || strand.isWord(item, "however");
            if (aside && strand.isWord(item + 1, "that")) {
                return item + 1;
            }
            if ((strand.is(item, WordClass.ADVERB) && !strand.is(item, WordClass.SUBORDINATOR))
                    || (strand.word(item).endsWith("ly")
                            && strand.word(item).length() > 4
                            && !strand.is(item, WordClass.CAPITALISED))) {
                item++;
                continue;
            }
            int occasion = occasionEnd(item, until);
            if (occasion == item) {
                return item;
            }
            item = occasion;
        }
        return item;
    }

    private int occasionEnd(int item, int until) {
        if (!strand.is(item, WordClass.PREPOSITION)) {
            return item;
        }
        switch (strand.word(item)) {
            case "in",
                    "at",
                    "on",
                    "during",
                    "to",
                    "of",
                    "via",
                    "through",
                    "from",
                    "with",
                    "about",
                    "before",
                    "after",
                    "by",
                    "over" -> {}
            default -> {
                return item;
            }
        }
        if (strand.isWord(item, "to") && !opensAudience(item + 1)) {
            return item;
        }
        int end = phrases.phraseEnd(item + 1, until);
        boolean broadcast = strand.is(end, WordClass.QUOTATION)
                && NoSpeech.isTitle(strand, end)
                && (end == item + 1 || strand.isWord(end - 1, "'s") || strand.isWord(end - 1, "\u2019s"));
        if (broadcast) {
            return end + 1;
        }
        if (end <= item + 1) {
            return item;
        }
        // "in Dunmere the road was closed": what follows a bare clause's adverbial is its subject, not more occasion.
        return end;
    }

    /** Whether those spoken to are named here, and no infinitive: "to reporters", "to the council". */
    private boolean opensAudience(int item) {
        if (strand.isAny(
                item,
                WordClass.DETERMINER.bit()
                        | WordClass.POSSESSIVE.bit()
                        | WordClass.OBJECT_PRONOUN.bit()
                        | WordClass.CAPITALISED.bit())) {
            return true;
        }
        return strand.word(item).endsWith("s") && phrases.isNominal(item);
    }

    /** One past the last item of a content that begins at an item. */
    int contentEnd(int from, int until, Verb verb) {
        if (strand.is(from, WordClass.QUOTATION) && endsSpeech(from, until)) {
            return from + 1;
        }
        for (int item = from + 1; item < until; item++) {
            if (strand.is(item, WordClass.QUOTATION) && attributionFollows(item, until)) {
                int end = item;
                while (end > from + 1 && strand.isNoWord(end - 1) && !strand.is(end - 1, WordClass.QUOTATION)) {
                    end--;
                }
                return end;
            }
            if (strand.is(item, WordClass.SEMICOLON)) {
                return item;
            }
            if (strand.is(item, WordClass.COMMA)) {
                if (opensAttribution(item + 1) || pointsBack(item + 1, until) || closesSentence(item + 1, until)) {
                    return item;
                }
                boolean joins = strand.isAny(item + 1, WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit());
                if (joins && startsOther(item + 2, until)) {
                    return item;
                }
                boolean aside = strand.isWord(item + 1, "before")
                        || strand.isWord(item + 1, "after")
                        || strand.isWord(item + 1, "while");
                if (aside && opensAttribution(item + 2)) {
                    return item;
                }
            } else if (strand.is(item, WordClass.COORDINATOR)
                    && (coordinatesCue(item + 1, until, verb) || startsOther(item + 1, until))) {
                return strand.is(item - 1, WordClass.COMMA) || strand.is(item - 1, WordClass.DASH) ? item - 1 : item;
            } else if (strand.is(item, WordClass.QUOTATION) && opensAttribution(item + 1)) {
                return item + 1;
            }
        }
        int end = until;
        while (end > from + 1 && strand.isAny(end - 1, WordClass.STOP.bit() | WordClass.COMMA.bit())) {
            end--;
        }
        return end;
    }

    /** Whether a quotation has an attribution of its own after it: "...," she wrote. */
    boolean attributionFollows(int item, int until) {
        int next = item + 1;
        if (strand.is(next, WordClass.COMMA)) {
            next++;
        } else if (!closesWithMark(item)) {
            return false;
        }
        if (strand.is(next, WordClass.CUE_VERB) && isFiniteCue(next)) {
            return phrases.opensPhrase(next + 1);
        }
        if (!phrases.opensPhrase(next)) {
            return false;
        }
        int end = phrases.phraseEnd(next, until);
        while (strand.isAny(end, WordClass.ADVERB.bit() | WordClass.AUXILIARY.bit())) {
            end++;
        }
        int after = end + 1;
        return end > next
                && strand.is(end, WordClass.CUE_VERB)
                && isFiniteCue(end)
                && (after >= until
                        || strand.isNoWord(after)
                        || strand.is(after, WordClass.PREPOSITION)
                        || strand.is(after, WordClass.SUBORDINATOR)
                        || phrases.opensTime(after));
    }

    private boolean isFiniteCue(int item) {
        for (CueForm cue : cues.verbs(strand.word(item))) {
            if (cue.form() != VerbForm.PROGRESSIVE
                    && (cue.entry().takes(Frame.QUOTE) || cue.entry().takes(Frame.AFTER))) {
                return true;
            }
        }
        return false;
    }

    private boolean closesWithMark(int item) {
        String text = strand.text();
        int last = strand.end(item) - 1;
        while (last > strand.start(item) && "'\"\u2019\u201D\u00BB".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".,!?\u2014-\u2026".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a quotation at an item is all that is said: its own end is marked, or nothing follows. */
    private boolean endsSpeech(int item, int until) {
        if (item + 1 >= until || strand.is(item + 1, WordClass.STOP)) {
            return true;
        }
        String text = strand.text();
        int last = strand.end(item) - 1;
        while (last > strand.start(item)
                && !Character.isLetterOrDigit(text.charAt(last))
                && ".,!?".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return ".!?,".indexOf(text.charAt(last)) >= 0
                || (strand.is(item + 1, WordClass.COMMA) && strand.isAny(item + 2, WordClass.COORDINATOR.bit()))
                || (strand.is(item + 1, WordClass.COMMA) && opensAttribution(item + 2));
    }

    /** Whether ", which the ministry denied" begins here. */
    private boolean pointsBack(int item, int until) {
        if (!strand.isWord(item, "which")) {
            return false;
        }
        int end = phrases.phraseEnd(item + 1, until);
        while (strand.isAny(end, WordClass.ADVERB.bit() | WordClass.AUXILIARY.bit())) {
            end++;
        }
        boolean ends = end + 1 >= until || strand.isNoWord(end + 1) || phrases.opensTime(end + 1);
        return end > item + 1 && strand.is(end, WordClass.CUE_VERB) && ends;
    }

    /** Whether an attribution begins here that has the sentence before it as its content: ", the agency reported". */
    private boolean closesSentence(int item, int until) {
        if (!phrases.opensPhrase(item)) {
            return false;
        }
        int verb = phrases.phraseEnd(item, until);
        int subjectEnd = verb;
        while (strand.isAny(verb, WordClass.ADVERB.bit() | WordClass.AUXILIARY.bit())) {
            verb++;
        }
        if (subjectEnd == item || verb >= until || !strand.is(verb, WordClass.CUE_VERB) || !isFiniteCue(verb)) {
            return false;
        }
        int beyond = adjuncts(verb + 1, until);
        return beyond >= until || strand.isAny(beyond, WordClass.STOP.bit() | WordClass.SEMICOLON.bit());
    }

    /** Whether a participle of attribution or "according to" begins here. */
    private boolean opensAttribution(int item) {
        if (strand.isWord(item, "according") && strand.isWord(item + 1, "to")) {
            return true;
        }
        if (!strand.is(item, WordClass.CUE_VERB)) {
            return false;
        }
        for (CueForm cue : cues.verbs(strand.word(item))) {
            if (cue.form() == VerbForm.PROGRESSIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether "and" is followed by another verb of attribution of the same subject. */
    private boolean coordinatesCue(int item, int until, Verb verb) {
        int at = item;
        while (at < until
                && (strand.isAny(at, WordClass.ADVERB.bit())
                        || strand.isWord(at, "has")
                        || strand.isWord(at, "have")
                        || strand.isWord(at, "had"))) {
            at++;
        }
        if (at >= until || !strand.is(at, WordClass.CUE_VERB) || strand.is(at, WordClass.CAPITALISED)) {
            return false;
        }
        for (CueForm cue : cues.verbs(strand.word(at))) {
            boolean speech = cue.entry().takes(Frame.THAT)
                    || cue.entry().takes(Frame.QUOTE)
                    || cue.entry().takes(Frame.PREDICATE)
                    || cue.entry().takes(Frame.PERSON_TO);
            boolean sameTime =
                    cue.form() == verb.form() || (verb.form() == VerbForm.PARTICIPLE && cue.form() == VerbForm.PAST);
            if (speech && sameTime && cue.form() != VerbForm.BASE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with its own subject and verb of attribution begins here: ", and the union said". */
    boolean startsOther(int item, int until) {
        if (!phrases.opensPhrase(item)) {
            return false;
        }
        int end = phrases.phraseEnd(item, until);
        int at = end;
        boolean helped = false;
        while (at < until
                && strand.isAny(at, WordClass.ADVERB.bit() | WordClass.AUXILIARY.bit() | WordClass.NEGATION.bit())) {
            helped |= strand.is(at, WordClass.AUXILIARY);
            at++;
        }
        if (end <= item || !strand.is(at, WordClass.CUE_VERB)) {
            return false;
        }
        for (CueForm cue : cues.verbs(strand.word(at))) {
            if (cue.entry().takes(Frame.THAT)
                    && (helped || cue.form() != VerbForm.BASE)
                    && cue.form() != VerbForm.PROGRESSIVE
                    && cue.entry().lemma().length() > 0) {
                return true;
            }
        }
        return false;
    }
}
