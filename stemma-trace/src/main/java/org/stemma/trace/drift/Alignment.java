package org.stemma.trace.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.BlockRole;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Ladders;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * A passage beside the words that it goes back to.
 *
 * @param passage the later words
 * @param source the earlier ones
 * @param score how alike they are, 0 to 1
 */
record Alignment(Clause passage, Clause source, double score) {
    /**
     * The least likeness at which two clauses are taken to say the same thing, and the fewest content words that they
     * share. Found on the fictional example stories; they move together.
     */
    private static final double LEAST_SCORE = 0.42;

    private static final int FEWEST_SHARED = 3;

    /** A short passage may share fewer content words if they are nearly all that it has. */
    private static final int FEWEST_SHARED_BY_SHORT = 2;

    private static final double LEAST_SCORE_OF_SHORT = 0.5;
    private static final int FEWEST_SHARED_BY_PARAPHRASE = 3;

    private static final Set<String> PREDICATES = Lexicon.stems("scoped-predicates");

    /** The weight of what both have over the weight of what either has: near 1 for the same words. */
    double overlap(Likeness likeness) {
        return likeness.overlap(passage.stems(), source.stems());
    }

    /** The best alignment in the nearest group of sources that has one; absent if none has. */
    static Optional<Alignment> best(Clause passage, List<List<Clause>> sources, Likeness likeness) {
        for (List<Clause> group : sources) {
            Optional<Alignment> best = in(passage, group, likeness);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /**
     * The best alignment of a paraphrase with the words that its own article quotes; absent if there is none. There the
     * likeness may be less, if both share their predicate and enough besides.
     */
    static Optional<Alignment> paraphrase(Clause passage, List<Clause> quoted, Likeness likeness) {
        List<String> stems = passage.stems();
        List<Clause> samePredicate = quoted.stream()
                .filter(source -> {
                    Set<String> shared = Likeness.shared(stems, source.stems());
                    return shared.size() >= FEWEST_SHARED_BY_PARAPHRASE
                            && shared.stream().anyMatch(PREDICATES::contains);
                })
                .toList();
        return in(passage, samePredicate, likeness, 0);
    }

    /**
     * The clause of a source that tells of the same thing on a lower rung of a scale; absent if there is none. All that the
     * passage says besides is in it, the thing before the rung.
     */
    static Optional<Alignment> lowerRung(Clause passage, List<Clause> source) {
        return source.stream()
                .filter(other -> Ladders.climb(other.words(), passage.words())
                        .filter(climb -> things(passage, climb.to().from()).size() > 0
                                && things(other, climb.from().from())
                                        .containsAll(things(passage, climb.to().from())))
                        .isPresent())
                .findFirst()
                .map(other -> new Alignment(passage, other, 1));
    }

    /** The stems before a word. */
    private static Set<String> things(Clause clause, int until) {
        var things = new LinkedHashSet<String>();
        clause.words().subList(0, until).stream()
                .filter(Word::content)
                .map(Word::stem)
                .forEach(things::add);
        return things;
    }

    /** Whether two clauses share a predicate for which part and whole matter, and one content word more. */
    static boolean samePredicate(Clause one, Clause other) {
        Set<String> shared = Likeness.shared(one.stems(), other.stems());
        return shared.size() >= FEWEST_SHARED_BY_SHORT && shared.stream().anyMatch(PREDICATES::contains);
    }

    /** The best in a group, one of the text before a headline: a headline that only names its matter is soon alike. */
    private static Optional<Alignment> in(Clause passage, List<Clause> group, Likeness likeness) {
        List<Clause> body = group.stream()
                .filter(source -> source.role() != BlockRole.HEADLINE)
                .toList();
        return in(passage, body, likeness, LEAST_SCORE).or(() -> in(passage, group, likeness, LEAST_SCORE));
    }

    private static Optional<Alignment> in(Clause passage, List<Clause> group, Likeness likeness, double least) {
        Alignment best = null;
        List<String> stems = passage.stems();
        var wanted = new LinkedHashSet<>(stems);
        for (Clause source : group) {
            long shared =
                    source.stems().stream().filter(wanted::contains).distinct().count();
            if (shared < FEWEST_SHARED_BY_SHORT) {
                continue;
            }
            double score = likeness.score(stems, source.stems());
            double enough = shared < FEWEST_SHARED ? Math.max(least, LEAST_SCORE_OF_SHORT) : least;
            if (score >= enough && (best == null || score > best.score())) {
                best = new Alignment(passage, source, score);
            }
        }
        return Optional.ofNullable(best);
    }
}
