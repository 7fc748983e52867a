package org.stemma.annotate.quantity;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;

/**
 * What stands behind a number: the noun phrase that it counts, found by number agreement alone. Behind a number other
 * than one, a noun is the first plural before any function word; English verbs end in s only in the singular, so none is
 * taken for it. Immutable; safe between threads; looks at {@value #LONGEST_PHRASE} lexemes at most.
 */
final class CountedNouns {
    /** The most lexemes between a number and its noun. */
    private static final int LONGEST_PHRASE = 8;

    /** The shortest word that may be a plural by its ending alone. */
    private static final int SHORTEST_PLURAL = 4;

    private static final Set<String> ADDED =
            Set.of("more", "other", "others", "additional", "further", "new", "extra", "another", "fellow");
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "his", "her", "our", "these", "those", "my", "your", "all");

    /** A noun phrase: the lexemes from {@code from} up to {@code to}, its head the last. */
    record Counted(int from, int to, boolean persons) {}

    private final Set<String> people;
    private final Set<String> conditions;
    private final Set<String> plurals;
    private final Set<String> stops;
    private final Set<String> fates;
    private final Set<String> totals;

    CountedNouns(String language) {
        Lexicon persons = Lexicon.of(language, "people");
        people = WordLists.words(persons, "nouns");
        conditions = WordLists.words(persons, "conditions");
        fates = WordLists.words(persons, "fates");
        totals = WordLists.words(persons, "totals");
        Lexicon phrases = Lexicon.of(language, "noun_phrases");
        plurals = WordLists.words(phrases, "plurals");
        stops = WordLists.words(phrases, "stops");
    }

    /** Whether the word is a noun for persons. */
    boolean isPerson(String word) {
        return people.contains(word);
    }

    /** Whether a number of this word is a number of persons: "toll", "population". */
    boolean isTotalOfPersons(String word) {
        return totals.contains(word);
    }

    /** Where the words behind a number begin that may be its noun phrase: behind "more", "of the". */
    int begin(Lexemes lexemes, int behind) {
        int first = behind;
        if (lexemes.is(first, "of") && DETERMINERS.contains(lexemes.word(first + 1))) {
            first += 2;
        } else if (lexemes.is(first, "of")) {
            first++;
        }
        while (ADDED.contains(lexemes.word(first)) && !lexemes.beginsParagraph(first)) {
            first++;
        }
        return first;
    }

    /**
     * The noun phrase that a number counts.
     *
     * @param behind the first lexeme behind the number
     * @param one whether the number is one
     */
    Optional<Counted> behind(Lexemes lexemes, int behind, boolean one) {
        int first = begin(lexemes, behind);
        int end = phraseEnd(lexemes, first);
        for (int i = first; i < end; i++) {
            boolean capital = lexemes.isCapital(i);
            String word = lexemes.word(i);
            boolean head = one ? people.contains(word) : isHead(word, capital);
            if (!head) {
                continue;
            }
            int last = i;
            while (last + 1 < end && !one && isNoun(lexemes.word(last + 1)) && isModifier(word)) {
                last++;
                word = lexemes.word(last);
            }
            return Optional.of(new Counted(first, last + 1, isPersons(word, lexemes.isCapital(last))));
        }
        return one && end > first && !lexemes.isCapital(first)
                ? Optional.of(new Counted(first, first + 1, false))
                : Optional.empty();
    }

    /** What a share is a share of: the noun phrase behind "of". */
    Optional<Counted> whole(Lexemes lexemes, int of) {
        int first = of + 1;
        int begin = DETERMINERS.contains(lexemes.word(first)) || lexemes.is(first, "a") ? first + 1 : first;
        int end = phraseEnd(lexemes, begin);
        if (end == begin) {
            return Optional.empty();
        }
        int last = end - 1;
        for (int i = begin; i < end; i++) {
            if (isHead(lexemes.word(i), lexemes.isCapital(i))) {
                last = i;
                break;
            }
        }
        boolean persons = people.contains(lexemes.word(last));
        if (lexemes.is(last + 1, "of") && lexemes.isCapital(last + 2)) {
            last += 2;
            while (lexemes.isCapital(last + 1)
                    && last + 1 - first < LONGEST_PHRASE
                    && !lexemes.beginsSentence(last + 1)) {
                last++;
            }
        }
        return Optional.of(new Counted(first, last + 1, persons));
    }

    /** Whether the words from here on say what befell people: "were killed", "have been taken to hospital". */
    boolean tellsFate(Lexemes lexemes, int from) {
        for (int i = from; i < from + LONGEST_PHRASE && i < lexemes.size(); i++) {
            if (lexemes.beginsSentence(i) || (lexemes.isMark(i) && !lexemes.is(i, "-"))) {
                return false;
            }
            if (fates.contains(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }

    private int phraseEnd(Lexemes lexemes, int first) {
        int end = first;
        while (end < lexemes.size() && end - first < LONGEST_PHRASE) {
            boolean joint = lexemes.is(end, "-") && lexemes.isGlued(end) && lexemes.isGlued(end + 1);
            boolean word = lexemes.isLetters(end) && !stops.contains(lexemes.word(end));
            if ((!joint && !word) || lexemes.beginsParagraph(end) || (end > first && lexemes.beginsSentence(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isHead(String word, boolean capital) {
        return people.contains(word)
                ? isPluralPerson(word)
                : conditions.contains(word) ? !capital || word.equals("dead") : isPlural(word);
    }

    private boolean isNoun(String word) {
        return (people.contains(word) || isPlural(word)) && !conditions.contains(word);
    }

    /** Whether a head may turn out to modify a noun behind it: "dead soldiers", "police officers", "news agencies". */
    private boolean isModifier(String word) {
        return !word.equals("people") && !word.equals("persons");
    }

    /** Singular nouns for persons before a plural modify it ("worker representatives"). */
    private boolean isPluralPerson(String word) {
        return !people.contains(word + "s")
                && !(word.endsWith("man") && !word.equals("human"))
                && !word.equals("child")
                && !word.equals("person")
                && !word.equals("wife")
                && !word.equals("fisherman");
    }

    private boolean isPersons(String word, boolean capital) {
        return people.contains(word)
                || conditions.contains(word)
                || (capital
                        && (word.endsWith("ans")
                                || word.endsWith("ons")
                                || word.endsWith("ese")
                                || word.endsWith("is")));
    }

    private boolean isPlural(String word) {
        if (plurals.contains(word)) {
            return true;
        }
        return word.length() >= SHORTEST_PLURAL
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !stops.contains(word);
    }
}
