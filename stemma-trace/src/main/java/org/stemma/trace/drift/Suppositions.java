package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * What the reports before an article hold possible, probable or hearsay, word by word: the first words behind each hedge, and
 * whether anything before tells them plainly.
 */
final class Suppositions {
    private static final Set<String> CHARGES = Lexicon.stems("charges");

    /** So many content words behind a hedge may be what it limits. */
    private static final int REACH = 3;

    /** So many content words besides the supposed one tie two clauses to one matter. */
    private static final int FEWEST_BESIDES = 2;

    /** What "may" be or is "expected" is mostly still to come, and may have come true since; what is "likely" so is so already. */
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "feared", "fears", "expected", "expects", "expect");

    /**
     * Something supposed.
     *
     * @param clause where
     * @param words the stems of what the hedge limits, in their order
     */
    record Supposed(Clause clause, List<String> words) {}

    private final List<Clause> before;

    /** @param before the clauses of all that was published before an article, without its own earlier states */
    Suppositions(List<Clause> before) {
        this.before = List.copyOf(before);
    }

    /** What a clause tells as a fact that everything before it only supposes; absent if there is nothing. */
    Optional<Supposed> of(Clause passage, List<Clause> behind) {
        for (Clause source : behind) {
            if (!Strength.of(source).hedge().isPresent() || StanceReader.negates(source.words())) {
                continue;
            }
            Optional<Supposed> supposed = supposed(source)
                    .filter(one -> one.words().stream()
                            .anyMatch(word -> tells(passage, source, word) && !isToldPlainly(passage, word)));
            if (supposed.isPresent()) {
                return supposed;
            }
        }
        return Optional.empty();
    }

    private static Optional<Supposed> supposed(Clause source) {
        Strength strength = Strength.of(source);
        Match hedge = strength.hedge().orElseThrow();
        boolean weak = strength.commitment().compareTo(Commitment.NEAR_CERTAIN) < 0
                && strength.commitment() != Commitment.UNLIKELY;
        List<Word> behind = source.words().subList(hedge.until(), source.words().size());
        List<String> limited = behind.stream()
                .filter(word ->
                        word.content() && !isName(source, word) && !word.text().endsWith("ly")
                                || CHARGES.contains(word.stem()))
                .map(Word::stem)
                .limit(REACH)
                .toList();
        var words = new LinkedHashSet<String>();
        boolean modal = source.words().subList(hedge.from(), hedge.until()).stream()
                .map(Word::text)
                .anyMatch(MODALS::contains);
        limited.stream().limit(modal ? 0 : 1).forEach(words::add);
        limited.stream().filter(CHARGES::contains).forEach(words::add);
        return weak && !words.isEmpty() ? Optional.of(new Supposed(source, List.copyOf(words))) : Optional.empty();
    }

    private static boolean tells(Clause passage, Clause source, String word) {
        return CHARGES.contains(word)
                ? passage.stems().contains(word)
                : Predicates.tells(passage, word) && besides(passage, source, word);
    }

    private static boolean besides(Clause one, Clause other, String word) {
        Set<String> shared = Likeness.shared(one.stems(), other.stems());
        shared.remove(word);
        return shared.size() >= FEWEST_BESIDES;
    }

    private boolean isToldPlainly(Clause passage, String word) {
        return before.stream()
                .filter(other ->
                        other.role() != BlockRole.HEADLINE && other.stems().contains(word))
                .filter(other -> tells(passage, other, word))
                .anyMatch(other -> !isReserved(other));
    }

    private static boolean isReserved(Clause clause) {
        Strength strength = Strength.of(clause);
        return strength.hedge().isPresent()
                || strength.condition().isPresent()
                || clause.asks()
                || StanceReader.negates(clause.words());
    }

    private static boolean isName(Clause clause, Word word) {
        return Character.isUpperCase(
                clause.article().article().text().value().charAt(word.span().start()));
    }

    /** The clauses of the articles that surely appeared before one, its publisher's own left out. */
    static List<Clause> before(AnnotatedArticle article, List<AnnotatedArticle> story, Sources sources) {
        var before = new ArrayList<Clause>();
        for (AnnotatedArticle other : story) {
            if (Sources.isBefore(other, article) && !Sources.samePublisher(other, article)) {
                before.addAll(sources.clauses(other));
            }
        }
        return before;
    }
}
