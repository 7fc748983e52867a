package org.stemma.annotate.name;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;

/** Finds the noun phrases that describe persons, bodies and texts. Immutable; safe between threads. */
final class PhraseFinder {
    /** How many words stand between an article and its noun at most. */
    private static final int LONGEST_LEAD = 6;

    /** The articles and demonstratives that open a description; "that" more often opens a clause. */
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "this", "these", "those", "some", "another");

    private final Words words;
    private final NameLexicon lexicon;

    PhraseFinder(ArticleContext context, NameLexicon lexicon) {
        this.words = context.words();
        this.lexicon = lexicon;
    }

    /**
     * The phrase that begins at a token with an article, a pronoun that owns, or an adjective of a country.
     *
     * @param end one past the last token of the sentence
     */
    Optional<Phrase> at(int token, int end) {
        String lower = words.lower(token);
        if (OPENERS.contains(lower) || lexicon.owners.contains(lower)) {
            Optional<Phrase> phrase = ending(token, token + 1, end, lexicon.owners.contains(lower) ? token + 1 : -1);
            return phrase.isPresent() ? phrase : ownedByThing(token, end);
        }
        return words.isCapital(token) && isPolity(token) && words.isLowerCase(token + 1)
                ? ending(token, token, end, -1)
                : Optional.empty();
    }

    /** The phrase whose owner is a thing: "the bridge's keeper". */
    private Optional<Phrase> ownedByThing(int token, int end) {
        int ending = token + 1;
        while (ending < end && ending < token + LONGEST_LEAD && words.isLowerCase(ending)) {
            ending++;
        }
        boolean owner = ending < end && ending > token + 1 && words.is(ending, "'s");
        return owner ? ending(token, ending + 1, end, ending) : Optional.empty();
    }

    /**
     * The phrase whose owner ends before a token with its ending: "the yard|'s operator".
     *
     * @param from the first token of the owner
     * @param ending the token of the ending
     */
    Optional<Phrase> owned(int from, int ending, int end) {
        return ending(from, ending + 1, end, ending);
    }

    /** The phrase without an article whose first word stands at a token: "head of the yard". */
    Optional<Phrase> bare(int token, int end) {
        return ending(token, token, end, -1);
    }

    private Optional<Phrase> ending(int from, int headFrom, int end, int ownerUntil) {
        int head = head(headFrom, end);
        if (head < 0) {
            return Optional.empty();
        }
        Optional<Phrase.Sort> sort = sort(head, headFrom, ownerUntil >= 0);
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        if (words.is(head, "familiar") && head > headFrom && words.is(head + 1, "with")) {
            head--;
        }
        int until = head + 1;
        int belongs = -1;
        String next = words.lower(until);
        if (next.equals("of")
                || next.equals("for")
                || next.equals("at")
                || (next.equals("by") && sort.get() == Phrase.Sort.DOCUMENT)
                || (next.equals("to") && lexicon.offices.contains(words.lower(head)))) {
            int inner = until + 1;
            int innerEnd = nounPhraseEnd(inner, end);
            if (innerEnd > inner) {
                belongs = inner;
                until = innerEnd;
            }
        }
        return Optional.of(new Phrase(from, headFrom, head, until, sort.get(), belongs, ownerUntil));
    }

    /** The last noun of the run of nouns and adjectives that begins at a token; -1 if there is none. */
    private int head(int from, int end) {
        int head = -1;
        for (int token = from; token < end && token < from + LONGEST_LEAD; token++) {
            String lower = words.lower(token);
            boolean said = token > from && lexicon.speech.contains(lower) && words.isCapital(token - 1);
            boolean small = lexicon.functionWords.contains(lower) && !lower.equals("earlier");
            if (words.isMark(token) || small || said || stopsPhrase(token, head)) {
                break;
            }
            boolean title = words.isCapital(token) && lexicon.offices.contains(lower);
            if (words.isLowerCase(token) || title) {
                if (lexicon.words.isNoun(lower)
                        || lexicon.isRole(lower)
                        || lexicon.organisationNouns.contains(lower)
                        || lexicon.documentNouns.contains(lower)) {
                    head = token;
                }
            } else if (head >= 0) {
                break;
            }
        }
        return head;
    }

    /** Whether a word is the verb after the phrase rather than part of it. */
    private boolean stopsPhrase(int token, int head) {
        String lower = words.lower(token);
        if (head < 0) {
            return false;
        }
        return lexicon.speech.contains(lower)
                || lexicon.irregularPasts.contains(lower)
                || (lexicon.words.isVerb(lower)
                        && (lower.endsWith("ed") || (lower.endsWith("s") && !lexicon.organisationNouns.contains(lower)))
                        && !lexicon.documentNouns.contains(lower)
                        && !lexicon.isRole(lower));
    }

    private Optional<Phrase.Sort> sort(int head, int from, boolean owned) {
        String noun = words.lower(head);
        String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        if (lexicon.documentNouns.contains(noun)) {
            return Optional.of(Phrase.Sort.DOCUMENT);
        }
        boolean organisation = lexicon.organisationNouns.contains(noun)
                || lexicon.outletNouns.contains(noun)
                || lexicon.organisationNouns.contains(singular);
        boolean company = lexicon.companyNouns.contains(noun);
        if (company || (organisation && !lexicon.offices.contains(noun) && !(owned && noun.equals("account")))) {
            return Optional.of(Phrase.Sort.ORGANISATION);
        }
        if (lexicon.offices.contains(noun)
                || lexicon.pairNouns.contains(noun)
                || lexicon.offices.contains(singular)
                || (lexicon.words.isPerson(noun) && !lexicon.words.isAdverb(noun))) {
            return Optional.of(Phrase.Sort.PERSON);
        }
        return noun.equals("intelligence") && head > from ? Optional.of(Phrase.Sort.ORGANISATION) : Optional.empty();
    }

    /** One past a noun phrase: an article, adjectives, nouns, or a name; its beginning if there is none. */
    private int nounPhraseEnd(int from, int end) {
        int token = from;
        if (token < end
                && (lexicon.determiners.contains(words.lower(token)) || lexicon.owners.contains(words.lower(token)))) {
            token++;
        }
        int first = token;
        while (token < end && token < first + LONGEST_LEAD) {
            String lower = words.lower(token);
            boolean joint = lower.equals("of") && words.isCapital(token - 1) && words.isCapital(token + 1);
            boolean noun = words.isCapital(token)
                    || (words.isLowerCase(token)
                            && !lexicon.functionWords.contains(lower)
                            && !lexicon.speech.contains(lower)
                            && (lexicon.words.isNoun(lower) || lexicon.words.isAdjective(lower)));
            if ((!noun && !joint) || (token > first && stopsPhrase(token, token))) {
                break;
            }
            token++;
        }
        return token > first ? token : from;
    }

    private boolean isPolity(int token) {
        return lexicon.countryOfAdjective(words.word(token)).isPresent() || Polity.isAdjective(words.word(token));
    }
}
