package org.stemma.annotate.attribution.grammar;

/** What single items of a strand are where they stand: verbs, finite verbs, words of noun phrases. */
final class Items {
    private static final int CLOSED = WordClass.PREPOSITION.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.NEGATION.bit()
            | WordClass.SUBJECT_PRONOUN.bit()
            | WordClass.RELATIVE.bit();

    static final int OPENS_PHRASE = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit();

    private static final int VERBS = WordClass.VERB.bit() | WordClass.CUE_VERB.bit();

    private static final int NO_PLAIN_NOUN =
            CLOSED | OPENS_PHRASE | VERBS | WordClass.ADVERB.bit() | WordClass.OBJECT_PRONOUN.bit();

    private static final int BEFORE_VERB = WordClass.SUBJECT_PRONOUN.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.NEGATION.bit();

    static final int OBJECT = WordClass.OBJECT_PRONOUN.bit();

    private final Strand strand;

    Items(Strand strand) {
        this.strand = strand;
    }

    /** Whether the item is a verb where it stands, finite or not. */
    boolean isVerb(int item) {
        if (strand.isNoWord(item)) {
            return false;
        }
        if (strand.is(item, WordClass.AUXILIARY)) {
            return !(strand.is(item, WordClass.CAPITALISED) && strand.is(item, WordClass.TIME));
        }
        if (strand.is(item, WordClass.NOUN_TOO)
                && !strand.isAny(item - 1, BEFORE_VERB)
                && !strand.isWord(item - 1, "to")) {
            return false;
        }
        if ((strand.is(item, WordClass.ATTRIBUTIVE) && isNominal(item + 1)) || opensBefore(item)) {
            return false;
        }
        String word = strand.word(item);
        boolean listed = strand.isAny(item, VERBS);
        boolean past = word.endsWith("ed") && word.length() > 4;
        if ((!listed && !past) || isName(item)) {
            return false;
        }
        if (strand.isAny(item - 1, OPENS_PHRASE) && !strand.isAny(item - 1, WordClass.RELATIVE.bit() | OBJECT)) {
            return false;
        }
        if (past && !listed && isNominal(item + 1) && !strand.is(item + 1, WordClass.CAPITALISED)) {
            // "armed forces" after an adjective or at the head of a phrase
            return strand.isAny(item - 1, WordClass.SUBJECT_PRONOUN.bit() | WordClass.AUXILIARY.bit())
                    || strand.is(item - 1, WordClass.ADVERB)
                    || isNominal(item - 1);
        }
        if (strand.is(item - 1, WordClass.PREPOSITION) && !strand.isWord(item - 1, "to")) {
            return word.endsWith("ing");
        }
        return true;
    }

    /** "Fire service denies": a word at the head of a sentence is no verb where a plain noun and then a verb follow. */
    private boolean opensBefore(int item) {
        boolean first = strand.isNoWord(item - 1)
                && !strand.is(item - 1, WordClass.QUOTATION)
                && strand.is(item, WordClass.CAPITALISED)
                && !strand.word(item).endsWith("ing");
        return first
                && !strand.isNoWord(item + 1)
                && !strand.isAny(item + 1, NO_PLAIN_NOUN)
                && strand.isAny(item + 2, VERBS | WordClass.AUXILIARY.bit());
    }

    /** Whether the item is a verb with a time: no bare infinitive, no participle on its own. */
    boolean isFinite(int item) {
        if (!isVerb(item)) {
            return isUnlistedVerb(item);
        }
        String word = strand.word(item);
        return !word.endsWith("ing") && !strand.isWord(item - 1, "to") && !word.equals("be") && !word.equals("been");
    }

    /** A word that no list knows is a verb right after a subject pronoun, and in -s between a singular and an object. */
    private boolean isUnlistedVerb(int item) {
        if (strand.isWord(item, "'s") || strand.isWord(item, "\u2019s")) {
            // "he's ready", not "the yard's boats"
            return strand.is(item - 1, WordClass.SUBJECT_PRONOUN)
                    || strand.isWord(item - 1, "there")
                    || strand.isWord(item - 1, "that")
                    || strand.isWord(item - 1, "who");
        }
        boolean small = !strand.isNoWord(item)
                && !strand.isAny(
                        item,
                        CLOSED
                                | OPENS_PHRASE
                                | WordClass.CAPITALISED.bit()
                                | WordClass.ADVERB.bit()
                                | WordClass.NUMBER.bit()
                                | WordClass.TIME.bit());
        if (!small) {
            return false;
        }
        if (strand.is(item - 1, WordClass.SUBJECT_PRONOUN) && !strand.is(item - 1, WordClass.NUMBER)) {
            return true;
        }
        String word = strand.word(item);
        boolean third = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        boolean object = strand.isAny(item + 1, OPENS_PHRASE | OBJECT) && !strand.isWord(item + 1, "'s");
        return third && object && isNominal(item - 1) && !strand.word(item - 1).endsWith("s");
    }

    /** Whether the item can stand inside a noun phrase, short of its opening word. */
    boolean isNominal(int item) {
        if (item < 0 || item >= strand.size()) {
            return false;
        }
        if (strand.is(item, WordClass.NUMBER)) {
            return true;
        }
        if (strand.isNoWord(item)) {
            return strand.is(item, WordClass.QUOTATION) && strand.is(item, WordClass.CAPITALISED);
        }
        if (isName(item)) {
            return !strand.is(item, WordClass.SUBJECT_PRONOUN);
        }
        if (strand.isAny(item, CLOSED | OPENS_PHRASE)) {
            return strand.is(item, WordClass.TITLE);
        }
        if (strand.is(item, WordClass.ADVERB) && !strand.is(item, WordClass.TIME)) {
            return false;
        }
        return !strand.isAny(item, VERBS) || strand.isAny(item - 1, OPENS_PHRASE) || !isListedVerb(item);
    }

    private boolean isListedVerb(int item) {
        return isVerb(item);
    }

    /** Whether a capital letter makes the item a name: it does not where a sentence begins. */
    private boolean isName(int item) {
        if (!strand.is(item, WordClass.CAPITALISED)) {
            return false;
        }
        return !strand.isNoWord(item - 1)
                || strand.is(item - 1, WordClass.QUOTATION)
                || strand.is(item - 1, WordClass.COMMA)
                || strand.is(item - 1, WordClass.OPENING);
    }

    /** Whether a noun phrase can begin at the item. */
    boolean opensPhrase(int item) {
        if (strand.isAny(item, OPENS_PHRASE | WordClass.SUBJECT_PRONOUN.bit() | OBJECT)) {
            return true;
        }
        return isNominal(item);
    }
}
