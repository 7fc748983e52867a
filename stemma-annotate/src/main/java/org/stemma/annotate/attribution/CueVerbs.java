package org.stemma.annotate.attribution;

import java.util.Optional;
import org.stemma.annotate.attribution.cue.CueForm;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Which verbs of a sentence may attribute where they stand: no nouns, no participles before nouns. */
final class CueVerbs {
    private final Strand strand;
    private final Phrases phrases;
    private final SentenceShape shape;
    private final int from;

    CueVerbs(Strand strand, Phrases phrases, SentenceShape shape, int from) {
        this.strand = strand;
        this.phrases = phrases;
        this.shape = shape;
        this.from = from;
    }

    /**
     * The verb that a form is at an item.
     *
     * @param floor the first item that belongs to no earlier attribution
     * @return absent if the word is no verb there, or none that attributes
     */
    Optional<Verb> at(int item, CueForm cue, int floor) {
        if (!cue.particle().isEmpty() && !strand.isWord(item + 1, cue.particle())) {
            return Optional.empty();
        }
        if (strand.is(item, WordClass.CAPITALISED) && item != from && !strand.isNoWord(item - 1)) {
            return Optional.empty();
        }
        int group = phrases.groupStart(item, floor);
        boolean passive =
                (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PARTICIPLE) && phrases.isPassive(group, item);
        boolean finite = cue.form() != VerbForm.PROGRESSIVE || phrases.isPassive(group, item);
        if (cue.form() == VerbForm.PARTICIPLE && group == item) {
            return Optional.empty();
        }
        if (cue.entry().nounToo()
                && (cue.form() == VerbForm.BASE || cue.form() == VerbForm.THIRD)
                && !verbBySubject(group, item, floor)) {
            return Optional.empty();
        }
        if (!phrases.isVerb(item) && !strand.is(item, WordClass.CUE_VERB)) {
            return Optional.empty();
        }
        boolean modifier = strand.isAny(group - 1, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
                && !phrases.isHelped(group, item)
                && !strand.isAny(group - 1, WordClass.RELATIVE.bit() | WordClass.SUBJECT_PRONOUN.bit())
                && !shape.isPronounDeterminer(group - 1);
        // "the number of suspected cases"
        boolean adjective = cue.form() == VerbForm.PAST
                && group == item
                && strand.is(item - 1, WordClass.PREPOSITION)
                && !strand.isWord(item - 1, "to")
                && phrases.isNominal(item + 1);
        if (modifier || adjective) {
            return Optional.empty();
        }
        return Optional.of(Verb.of(cue, item, group, passive, finite));
    }

    /**
     * "two emails found on the computer could be used", "a film posted online appears to": a participle that describes,
     * as the clause's verb still follows.
     */
    boolean isReduced(Verb verb, int until) {
        if (verb.form() != VerbForm.PAST || verb.group() != verb.item()) {
            return false;
        }
        if (strand.isWord(verb.until(), "online")) {
            return verb.until() + 1 < until && phrases.isFinite(verb.until() + 1);
        }
        if (!strand.is(verb.until(), WordClass.PREPOSITION)) {
            return false;
        }
        int end = phrases.phraseEnd(verb.until() + 1, until);
        while (strand.is(end, WordClass.POSSESSIVE)) {
            end = phrases.phraseEnd(end + 1, until);
        }
        return end > verb.until() + 1 && end < until && strand.is(end, WordClass.AUXILIARY);
    }

    /** Of a word that may be a noun: whether a subject and not a modifier stands before it. */
    private boolean verbBySubject(int group, int item, int floor) {
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
        boolean many = strand.word(before).endsWith("s") || strand.isWord(before, "police");
        boolean plural = many && !strand.word(item).endsWith("s");
        boolean third = strand.word(item).endsWith("s") && !strand.word(before).endsWith("s");
        boolean counted = third && strand.is(next, WordClass.NUMBER) && strand.is(subject, WordClass.DETERMINER);
        return (clause && name)
                || (counted && phrases.hasFinite(next, strand.size()))
                || (plural && !name && strand.isAny(next, WordClass.CAPITALISED.bit() | WordClass.DETERMINER.bit()))
                || (subject <= before && closesSentence(subject, item));
    }

    /** ", the Orm Gazette reports.": a subject between a comma and the verb in the third person that ends the sentence. */
    private boolean closesSentence(int subject, int item) {
        boolean ends =
                item + 1 >= strand.size() || strand.isAny(item + 1, WordClass.STOP.bit() | WordClass.CLOSING.bit());
        return ends
                && strand.word(item).endsWith("s")
                && strand.is(subject - 1, WordClass.COMMA)
                && (strand.is(item - 1, WordClass.CAPITALISED)
                        || !strand.word(item - 1).endsWith("s"));
    }
}
