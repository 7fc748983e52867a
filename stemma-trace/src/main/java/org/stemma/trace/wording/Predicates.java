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
    private static final Set<String> IRREGULAR_PASTS = Lexicon.stems("irregular-pasts");
    private static final Set<String> DETERMINERS = Lexicon.stems("determiners");
    private static final Set<String> SUBJECT_PRONOUNS = Lexicon.stems("subject-pronouns");

    /** The shortest word that is read as a regular past form: "used". */
    private static final int SHORTEST_PAST = 4;

    private Predicates() {}

    /** Whether a clause has a finite verb. */
    public static boolean states(Clause clause) {
        List<Word> words = clause.words();
        if (VERBS.has(words, "verb") || VERBS.at(words, 0).isPresent()) {
            return true;
        }
        List<Span> names = clause.names();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            Word before = words.get(i - 1);
            if (isPast(word) && !describes(words, i)) {
                return true;
            }
            if (word.endsWith("s") && !word.endsWith("ss") && isSingularSubject(names, before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle belongs to a noun that follows: "the newly opened gate". */
    private static boolean describes(List<Word> words, int participle) {
        int before = participle - 1;
        if (before > 0 && words.get(before).text().endsWith("ly")) {
            before--;
        }
        return DETERMINERS.contains(words.get(before).text());
    }

    private static boolean isPast(String word) {
        return IRREGULAR_PASTS.contains(word) || (word.length() >= SHORTEST_PAST && word.endsWith("ed"));
    }

    /** Whether a word can only be the subject of a verb in -s: a pronoun, or the end of a name. */
    private static boolean isSingularSubject(List<Span> names, Word word) {
        return SUBJECT_PRONOUNS.contains(word.text())
                || names.stream().anyMatch(name -> name.end() == word.span().end());
    }
}
