package org.stemma.trace.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.text.Span;

/**
 * Tells a statement from a mere naming: "the ban was lifted" from "the lifted ban".
 *
 * <p>Without a parser, by the forms of English: an auxiliary; a past form or a form in -s behind the word that can be its
 * subject; a verb that opens the clause with the subject left in the clause before. Errs on the side of a naming, which
 * claims nothing.
 */
public final class Predicates {
    private static final Lexicon VERBS = Lexicon.load("finite-verbs");
    private static final Lexicon PRESENT = Lexicon.load("verb-forms");
    private static final Set<String> PAST = Lexicon.stems("irregular-verbs");
    private static final Set<String> DETERMINERS = Lexicon.stems("determiners");
    private static final Set<String> SUBJECT_PRONOUNS = Lexicon.stems("subject-pronouns");

    /** The shortest word that is read as a regular past form: "ended". */
    private static final int SHORTEST_PAST = 5;

    private Predicates() {}

    /** Whether a clause has a finite verb. */
    public static boolean states(Clause clause) {
        return opens(clause.words(), 0) || states(clause, clause.words());
    }

    /** Whether some words of a clause have a finite verb behind their first word. */
    public static boolean states(Clause clause, List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (VERBS.has(words.subList(i, i + 1), "verb") && !isNoun(words, i)) {
                return true;
            }
        }
        List<Span> names = clause.names();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            boolean inS = word.text().endsWith("s") && !word.text().endsWith("ss") && isSingularSubject(names, before);
            boolean past = isRegularPast(word) && !describes(words, i) && !isCounted(clause, before);
            if (inS || past || isIrregular(word) || isBehindSubject(words, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the only verb of a clause is that of a relative clause, so that the whole names something: "patients who did
     * not take the drug".
     */
    public static boolean describes(Clause clause) {
        List<Word> words = clause.words();
        int relative = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean verb = isFinite(words, i);
            if (verb && (relative < 1 || i - relative > RELATIVE_REACH)) {
                return false;
            }
            if (!verb && relative < 0 && RELATIVES.contains(words.get(i).text())) {
                relative = i;
            }
        }
        return relative >= 1;
    }

    /** So many words of a relative clause may stand from its pronoun to the last of its verbs. */
    private static final int RELATIVE_REACH = 5;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "where", "whose", "whom");

    /**
     * The stem of the first verb of meaning of a clause: no auxiliary, none of a clause that serves it ("while he stays,
     * …"); absent where none is known.
     */
    public static Optional<String> verb(Clause clause) {
        List<Word> words = ofMainClause(clause);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean behindModal = i > 0 && (MODALS.contains(words.get(i - 1).text()) || isBehindSubject(words, i));
            boolean going = i > 0
                    && word.text().endsWith("ing")
                    && BE.contains(words.get(i - 1).text());
            boolean past =
                    isRegularPast(word) && (i == 0 || (!describes(words, i) && !isCounted(clause, words.get(i - 1))));
            if (word.content() && (behindModal || going || past || (i > 0 && isIrregular(word)))) {
                return Optional.of(word.stem());
            }
        }
        return Optional.empty();
    }

    private static final Set<String> MODALS = Lexicon.stems("before-verbs");

    private static List<Word> ofMainClause(Clause clause) {
        List<Word> words = clause.words();
        int comma = clause.text().indexOf(',');
        if (comma < 0 || !SERVING.contains(words.getFirst().text())) {
            return words;
        }
        int from = clause.span().start() + comma;
        List<Word> behind =
                words.stream().filter(word -> word.span().start() > from).toList();
        return behind.isEmpty() ? words : behind;
    }

    private static final Set<String> SERVING = Set.of(
            "while", "although", "though", "as", "when", "if", "since", "because", "after", "before", "once", "until");

    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "i'm", "they're", "we're");

    /** Whether a word can only be the verb of the pronoun before it: "they want". */
    private static boolean isBehindSubject(List<Word> words, int i) {
        return SUBJECTS.contains(words.get(i - 1).text())
                && words.get(i).content()
                && !words.get(i).text().endsWith("ly");
    }

    private static final Set<String> SUBJECTS = Set.of("i", "we", "they", "he", "she");

    private static boolean isFinite(List<Word> words, int i) {
        Word word = words.get(i);
        return VERBS.has(List.of(word), "verb")
                || isIrregular(word)
                || (i > 0 && isBehindSubject(words, i))
                || (isRegularPast(word) && i > 0 && !describes(words, i));
    }

    /**
     * Whether a headline tells of somebody that he does, did or is to do something: "to close", "closes", "closed", and not
     * "closure" or "closing".
     *
     * @param stem the stem of what is done
     */
    public static boolean tells(Clause headline, String stem) {
        List<Word> words = headline.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.stem().equals(stem)) {
                continue;
            }
            boolean to = i > 1 && (isBehind(words, i, "will") || (isBehind(words, i, "to") && !hasVerb(words, i - 1)));
            boolean inS = i > 0
                    && word.text().endsWith("s")
                    && !word.text().endsWith("ss")
                    && words.get(i - 1).content();
            if (to || inS || (i > 0 && isRegularPast(word)) || isIrregular(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(List<Word> words, int i, String before) {
        return words.get(i - 1).text().equals(before);
    }

    /** Whether the first words may hold a verb that governs what follows: "asks the guild to close". */
    private static boolean hasVerb(List<Word> words, int until) {
        for (int i = 1; i < until; i++) {
            Word word = words.get(i);
            boolean inS = word.text().endsWith("s") && !word.text().endsWith("ss");
            if (inS || isRegularPast(word) || isIrregular(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can only be a verb, or is one that opens a clause. */
    public static boolean isVerb(Word word) {
        return VERBS.at(List.of(word), 0).isPresent() || isRegularPast(word) || isIrregular(word);
    }

    /** Whether a verb stands at a word that opens a clause whose subject is in the clause before: "and took the bridge". */
    public static boolean opens(List<Word> words, int at) {
        return VERBS.at(words, at).isPresent() || PAST.contains(words.get(at).text());
    }

    /** Whether a word has the form of a regular past: "opened". */
    public static boolean isRegularPast(Word word) {
        return word.text().length() >= SHORTEST_PAST && word.text().endsWith("ed");
    }

    private static boolean isIrregular(Word word) {
        return PAST.contains(word.text())
                || (!word.text().endsWith("ing") && PRESENT.at(List.of(word), 0).isPresent());
    }

    /** Whether a participle tells what happened to those who are counted: "12 people injured". */
    private static boolean isCounted(Clause clause, Word before) {
        return before.text().equals("people")
                || clause.article().quantities().stream()
                        .anyMatch(quantity -> quantity.span().contains(before.span()));
    }

    /** Whether an auxiliary is the noun of its form: "the will of the people". */
    private static boolean isNoun(List<Word> words, int auxiliary) {
        return NOUNS.contains(words.get(auxiliary).text())
                && ARTICLES.contains(words.get(auxiliary - 1).text());
    }

    private static final Set<String> NOUNS = Set.of("will", "might", "can");
    private static final Set<String> ARTICLES = Set.of("the", "a", "their", "his", "her", "our", "my", "your", "its");

    /** Whether a participle belongs to a noun that follows: "the newly opened gate". */
    private static boolean describes(List<Word> words, int participle) {
        int before = participle - 1;
        if (before > 0 && words.get(before).text().endsWith("ly")) {
            before--;
        }
        return DETERMINERS.contains(words.get(before).text());
    }

    /** Whether a word can only be the subject of a verb in -s: a pronoun, or the end of a name. */
    private static boolean isSingularSubject(List<Span> names, Word word) {
        return SUBJECT_PRONOUNS.contains(word.text())
                || names.stream().anyMatch(name -> name.end() == word.span().end());
    }
}
