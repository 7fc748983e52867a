package org.stemma.annotate.attribution;

import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Time, manner, audience and occasion that hang on a verb of attribution: "on Friday", "bluntly", "in a statement". */
final class Adjuncts {

    private final Strand strand;
    private final Phrases phrases;

    Adjuncts(Strand strand, Phrases phrases) {
        this.strand = strand;
        this.phrases = phrases;
    }

    /** The end of a content that is no clause, without the time and occasion of saying at its end. */
    int withoutOccasion(int from, int until) {
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

    int addresseeEnd(int item, int until) {
        if (strand.isAny(item, WordClass.OBJECT_PRONOUN.bit()) && !strand.isWord(item, "that")) {
            return item + 1;
        }
        if (!phrases.opensPhrase(item) || strand.isAny(item, WordClass.SUBJECT_PRONOUN.bit())) {
            return item;
        }
        int end = withoutOccasion(item, phrases.phraseEnd(item, until));
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
    int end(int from, int until) {
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
        return speaks(end - 1, item + 1) ? participleEnd(end, until) : end;
    }

    /** One past "published on Sunday", "seen by the Gazette" at an item; the item itself if no such thing stands there. */
    int participleEnd(int item, int until) {
        boolean participle = (strand.word(item).endsWith("ed") || strand.is(item, WordClass.VERB))
                && !strand.is(item, WordClass.AUXILIARY)
                && !strand.is(item, WordClass.CAPITALISED);
        if (!participle) {
            return item;
        }
        int time = phrases.timeEnd(item + 1, until);
        if (time > item + 1) {
            return time;
        }
        int end = strand.is(item + 1, WordClass.PREPOSITION) ? phrases.phraseEnd(item + 2, until) : item;
        return end > item + 2 ? end : item;
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
}
