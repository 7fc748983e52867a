package org.stemma.annotate.attribution;

import java.util.List;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.model.annotation.Factuality;

/** What single stretches of a sentence are, apart from what was found in it before. */
final class SentenceShape {

    private final Strand strand;
    private final Phrases phrases;
    private final int from;
    private final int until;

    SentenceShape(Strand strand, Phrases phrases, int from, int until) {
        this.strand = strand;
        this.phrases = phrases;
        this.from = from;
        this.until = until;
    }

    /** The comma that ends a phrase at the head of a sentence, with the participle or relative clause that hangs on it. */
    int commaAfter(int item) {
        for (int comma = item; comma < until; comma++) {
            if (strand.is(comma, WordClass.COMMA) && !strand.isAny(comma + 1, WordClass.RELATIVE.bit())) {
                return comma;
            }
        }
        return until;
    }

    boolean isAttribution(int item) {
        return strand.is(item, WordClass.CUE_VERB) && strand.word(item).endsWith("ing");
    }

    boolean matches(List<String> words, int item) {
        for (int i = 0; i < words.size(); i++) {
            if (!strand.isWord(item + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first item of the clause around an item: its subject. */
    int clauseStart(int item) {
        int group = phrases.groupStart(item, from);
        int first = phrases.phraseStart(group - 1, from);
        return first < group ? first : item;
    }

    boolean isPronounDeterminer(int item) {
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

    /** Whether a cue that confirms or knows is denied itself: "could not verify the claim", "has yet to confirm it". */
    boolean isNegated(Verb verb) {
        boolean settles = verb.entry().factuality() == Factuality.CONFIRMED
                || verb.entry().lemma().equals("know");
        if (!settles) {
            return false;
        }
        if (strand.isWord(verb.group() - 1, "to") && withholds(verb.group() - 2)) {
            return true;
        }
        for (int item = verb.group(); item < verb.item(); item++) {
            if (strand.is(item, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** "stopped short of blaming the yard", "without naming": what somebody did not do. */
    boolean isLeftUndone(Verb verb) {
        int before = verb.group() - 1;
        return strand.isWord(before, "without")
                || (strand.isWord(before, "of") && strand.isWord(before - 1, "short"))
                || (strand.isWord(before, "from") && strand.word(before - 1).startsWith("refrain"));
    }

    /** "A group calling itself the River Front": a name and no opinion. */
    boolean namesItself(Verb verb, int content) {
        boolean itself = strand.isWord(content, "itself") || strand.isWord(content, "themselves");
        return itself && verb.takes(Frame.PREDICATE);
    }

    /** "declined to confirm the toll", "was unable to verify it". */
    private boolean withholds(int item) {
        String word = strand.word(item);
        return word.startsWith("declin")
                || word.startsWith("refus")
                || word.startsWith("fail")
                || word.equals("unable")
                || word.equals("yet");
    }

    /** Whether somebody declines or refuses before an item: what is cited then is the reason and no source. */
    boolean declines(int start, int item) {
        for (int before = item - 1; before >= start; before--) {
            String word = strand.word(before);
            if (word.startsWith("declin") || word.startsWith("refus")) {
                return true;
            }
        }
        return false;
    }

    /** "The agency, citing an official, said": between commas, behind the phrase that the verb's subject is. */
    boolean isAside(int start, int item, int beyond) {
        return strand.is(item - 1, WordClass.COMMA)
                && strand.is(beyond, WordClass.COMMA)
                && !phrases.hasFinite(start, item - 1)
                && !strand.is(item - 2, WordClass.QUOTATION);
    }

    /** "Readers will recall that", "you may remember that": the writer's own words to those who read them. */
    boolean remindsReaders(Verb verb) {
        String lemma = verb.entry().lemma();
        boolean reminds = lemma.equals("recall") || lemma.equals("remember");
        return reminds
                && verb.group() < verb.item()
                && (strand.isWord(verb.group(), "will") || strand.isWord(verb.group(), "may"));
    }

    /** One past the clause of a verb: a subordinate clause at the head of a sentence ends where its main clause begins. */
    int clauseEnd(Verb verb) {
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
    boolean pointsBack(Verb verb, Subject subject, int beyond) {
        boolean stands =
                verb.entry().factuality() == Factuality.DENIED || verb.entry().factuality() == Factuality.CONFIRMED;
        return stands
                && strand.isWord(subject.from() - 1, "which")
                && (beyond >= until || strand.isNoWord(beyond) || phrases.opensTime(beyond));
    }

    /** Inside somebody's words, what "he said he would offer" is the same speaker's, and said once. */
    boolean isPronoun(Subject subject) {
        if (subject.phrases().size() != 1) {
            return false;
        }
        Range range = subject.phrases().getFirst();
        return range.until() == range.from() + 1
                && strand.isAny(range.from(), WordClass.SUBJECT_PRONOUN.bit() | WordClass.OBJECT_PRONOUN.bit());
    }

    /** The place after a subject's apposition where quoted words follow: "said Ilse Brook, a driver: “...”". */
    int appositionEnd(int end) {
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

    boolean precededByQuotation(Subject subject, Verb verb) {
        int before = Math.min(subject.shared() ? verb.group() : subject.from(), verb.group()) - 1;
        int quotation = strand.is(before, WordClass.COMMA) ? before - 1 : before;
        return strand.is(quotation, WordClass.QUOTATION) && !NoSpeech.isTitle(strand, quotation);
    }

    /** Where speech begins that ends with a quotation: a full sentence in marks stands alone, fragments do not. */
    int speechStart(int start, int end) {
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

    boolean hasQuotation(int start, int end) {
        for (int item = start; item < end; item++) {
            if (strand.is(item, WordClass.QUOTATION)) {
                return true;
            }
        }
        return false;
    }

    int trimmed(int start, int end) {
        int last = end;
        while (last > start
                && strand.isAny(last - 1, WordClass.COMMA.bit() | WordClass.DASH.bit() | WordClass.STOP.bit())) {
            last--;
        }
        return last;
    }
}
