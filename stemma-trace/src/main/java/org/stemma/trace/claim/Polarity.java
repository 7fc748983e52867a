package org.stemma.trace.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * What a clause denies.
 *
 * <p>What is denied is the first word of meaning behind a negation: who says that "she has not thought about the harm that
 * the dam did" does not deny that the dam did harm. A verb of thought passes its negation on: "I do not think that it was
 * right" denies that it was right, wherever the clause is cut.
 *
 * @param whole whether all of the clause is denied: by the verb that it hangs on, or by a judgement at its end
 * @param denied the stems of the words that it negates
 * @param by the stems of the words that negate
 */
record Polarity(boolean whole, Set<String> denied, Set<String> by) {
    private static final Lexicon NEGATIONS = Lexicon.load("negations");

    /** How many words before a verb of thought its negation may stand: "did not really think". */
    private static final int REACH = 3;

    Polarity {
        denied = Collections.unmodifiableSet(new LinkedHashSet<>(denied));
        by = Collections.unmodifiableSet(new LinkedHashSet<>(by));
    }

    /** The polarity of a clause. */
    static Polarity of(Clause clause) {
        Polarity inside = of(clause.words());
        return new Polarity(
                inside.whole != (StanceReader.rejects(clause) != isDoubted(clause)), inside.denied, inside.by);
    }

    private static Polarity of(List<Word> words) {
        var denied = new LinkedHashSet<String>();
        var by = new LinkedHashSet<String>();
        boolean whole = false;
        for (Lexicon.Match match : StanceReader.negations(words)) {
            by.add(words.get(match.from()).stem());
            int from = NoPlan.planned(words, match.until()).orElse(match.until());
            Optional<String> next = words.subList(from, words.size()).stream()
                    .filter(Word::content)
                    .map(Word::stem)
                    .findFirst();
            if (match.category().equals("improbable") || next.isEmpty()) {
                whole = true;
            } else {
                denied.add(next.get());
            }
        }
        return new Polarity(whole, denied, by);
    }

    /** Whether the clause denies what the other says. */
    static boolean denies(Clause clause, Clause other) {
        Polarity own = of(clause);
        Polarity its = of(other);
        if (own.by.stream().anyMatch(other.stems()::contains)) {
            return false;
        }
        boolean all = own.whole && !its.whole;
        boolean part = own.denied.stream()
                .filter(other.stems()::contains)
                .anyMatch(word ->
                        !its.denied.contains(word) && !around(other).denied.contains(word));
        return all != part;
    }

    /** Whether one of two clauses denies what the other says. */
    static boolean opposed(Clause one, Clause other) {
        return denies(one, other) || denies(other, one);
    }

    /** What the sentence of a clause denies: the copy of a sentence may be cut behind its negation. */
    private static Polarity around(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return of(Wording.words(clause.article().words(sentence), sentence.start()));
    }

    /** Whether the verb of thought that a clause hangs on is negated. */
    private static boolean isDoubted(Clause clause) {
        Optional<Cue> cue = clause.attribution().isPresent()
                ? clause.article()
                        .attributions()
                        .get(clause.attribution().getAsInt())
                        .cue()
                : Optional.empty();
        return cue.filter(verb -> verb.factuality() == Factuality.THOUGHT)
                .filter(verb -> verb.span().end() <= clause.span().start())
                .map(verb -> before(clause, verb.span().start()))
                .filter(words -> NEGATIONS.has(words, "not so"))
                .isPresent();
    }

    private static List<Word> before(Clause clause, int offset) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        if (offset <= sentence.start()) {
            return List.of();
        }
        Span before = new Span(sentence.start(), offset);
        List<Word> words = Wording.words(clause.article().words(before), before.start());
        return words.subList(Math.max(0, words.size() - REACH), words.size());
    }
}
