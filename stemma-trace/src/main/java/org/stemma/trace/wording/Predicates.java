package org.stemma.trace.wording;

import java.util.List;
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
    private static final Lexicon FORMS = Lexicon.load("verb-forms");
    private static final Set<String> DETERMINERS = Lexicon.stems("determiners");
    private static final Set<String> SUBJECT_PRONOUNS = Lexicon.stems("subject-pronouns");

    /** The shortest word that is read as a regular past form: "ended". */
    private static final int SHORTEST_PAST = 5;

    private Predicates() {}

    /** Whether a clause has a finite verb. */
    public static boolean states(Clause clause) {
        return VERBS.at(clause.words(), 0).isPresent() || states(clause, clause.words());
    }

    /** Whether some words of a clause have a finite verb behind their first word. */
    public static boolean states(Clause clause, List<Word> words) {
        if (words.stream().skip(1).anyMatch(word -> VERBS.has(List.of(word), "verb"))) {
            return true;
        }
        List<Span> names = clause.names();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            boolean inS = word.text().endsWith("s") && !word.text().endsWith("ss") && isSingularSubject(names, before);
            boolean past = isRegularPast(word) && !describes(words, i) && !isCounted(clause, before);
            if (inS || past || isIrregular(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can only be a verb, or is one that opens a clause. */
    public static boolean isVerb(Word word) {
        return VERBS.at(List.of(word), 0).isPresent() || isRegularPast(word) || isIrregular(word);
    }

    /** Whether a word has the form of a regular past: "opened". */
    public static boolean isRegularPast(Word word) {
        return word.text().length() >= SHORTEST_PAST && word.text().endsWith("ed");
    }

    private static boolean isIrregular(Word word) {
        return FORMS.at(List.of(word), 0).isPresent();
    }

    /** Whether a participle tells what happened to those who are counted: "12 people injured". */
    private static boolean isCounted(Clause clause, Word before) {
        return before.text().equals("people")
                || clause.article().quantities().stream()
                        .anyMatch(quantity -> quantity.span().contains(before.span()));
    }

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
