package org.stemma.annotate.attribution;

import org.stemma.annotate.attribution.cue.CueForm;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Where the content of an attribution ends: where another attribution, or another speaker's clause, begins. */
final class ContentEnds {

    private final Strand strand;
    private final Phrases phrases;
    private final CueLexicon cues;
    private final Adjuncts adjuncts;

    ContentEnds(Strand strand, Phrases phrases, CueLexicon cues, Adjuncts adjuncts) {
        this.strand = strand;
        this.phrases = phrases;
        this.cues = cues;
        this.adjuncts = adjuncts;
    }

    /** One past the last item of a content that begins at an item. */
    int of(int from, int until, Verb verb) {
        if (strand.is(from, WordClass.QUOTATION) && endsSpeech(from, until)) {
            return from + 1;
        }
        boolean within = isAside(verb);
        for (int item = from + 1; item < until; item++) {
            if (strand.isWord(item, "as") && !phrases.hasFinite(from, item) && isClauseBehind(item + 1, until)) {
                return item;
            }
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
                if (within && goesOn(item + 1, until)) {
                    return item;
                }
                if (opensAttribution(item + 1)
                        || pointsBack(item + 1, until)
                        || closesSentence(item + 1, until)
                        || tellsThatItIsOut(item + 1, until)) {
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
        boolean connects = end > from + 2
                && strand.is(end - 2, WordClass.COMMA)
                && (strand.isWord(end - 1, "however") || strand.isWord(end - 1, "though"));
        return connects ? end - 2 : end;
    }

    /** Whether a subject and its verb stand here: "deny the claim as strike looms" denies a claim, and no strike. */
    private boolean isClauseBehind(int item, int until) {
        int verb = phrases.opensPhrase(item) ? phrases.phraseEnd(item, until) : item;
        return verb > item && verb < until && phrases.isFinite(verb);
    }

    /** Whether a verb stands in a relative clause between commas: "Tarr, who said the pier was shut, left". */
    private boolean isAside(Verb verb) {
        int relative = verb.group() - 1;
        return verb.finite() && strand.isWord(relative, "who") && strand.is(relative - 1, WordClass.COMMA);
    }

    /** Whether the verb of the main clause stands here, behind a clause between commas. */
    private boolean goesOn(int item, int until) {
        int verb = item;
        while (verb < until && strand.isAny(verb, WordClass.ADVERB.bit())) {
            verb++;
        }
        boolean finite = strand.is(verb, WordClass.AUXILIARY)
                || (phrases.isVerb(verb) && !strand.word(verb).endsWith("ing"))
                || strand.is(verb, WordClass.CUE_VERB);
        return verb < until && finite && !strand.is(verb, WordClass.CAPITALISED);
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
        int subjectEnd = phrases.phraseEnd(item, until);
        return subjectEnd > item
                && (closes(subjectEnd, until) || closes(adjuncts.participleEnd(subjectEnd, until), until));
    }

    /** Whether a verb of attribution stands here and nothing but its time and occasion behind it. */
    private boolean closes(int item, int until) {
        int verb = item;
        while (strand.isAny(verb, WordClass.ADVERB.bit() | WordClass.AUXILIARY.bit())) {
            verb++;
        }
        if (verb >= until || !strand.is(verb, WordClass.CUE_VERB) || !isFiniteCue(verb)) {
            return false;
        }
        int beyond = adjuncts.end(verb + 1, until);
        return beyond >= until || strand.isAny(beyond, WordClass.STOP.bit() | WordClass.SEMICOLON.bit());
    }

    /** Whether "it emerged", "it has emerged", "it turned out" closes the sentence here. */
    private boolean tellsThatItIsOut(int item, int until) {
        if (!strand.isWord(item, "it")) {
            return false;
        }
        int verb = item + 1;
        while (strand.isAny(verb, WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit())) {
            verb++;
        }
        int beyond = adjuncts.end(verb + 1, until);
        return phrases.isVerb(verb)
                && !strand.is(verb, WordClass.CUE_VERB)
                && (beyond >= until || strand.is(beyond, WordClass.STOP));
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
