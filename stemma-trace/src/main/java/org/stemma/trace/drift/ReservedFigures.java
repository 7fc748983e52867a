package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Counted;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;

/**
 * A number that every earlier report of the story gives with reserve, told without: "up to 900 homes could be flooded" as
 * "900 homes are flooded". The number ties the two, so that nothing else need be said in the same words. An article that
 * has the reserve in words of its own is silent on it; one that took the bare number over from an outlet that lost it is not.
 */
final class ReservedFigures {
    /** A smaller number may be equal by chance: then the article must rest on the earlier one. */
    private static final double DISTINCT = 1000;

    /** Words that keep a reserve without a hedge: "12,000 at risk". */
    private static final Lexicon RESERVES = Lexicon.load("headline-reserves");

    private static final String MONEY = "[A-Z]{3}";
    private static final String PERCENT = "percent";

    private final Sources sources;
    private final Voices voices;
    private final Map<ArticleId, List<Told>> told = new LinkedHashMap<>();
    private final Map<String, List<Told>> byNumber = new LinkedHashMap<>();
    private final Set<Told> bare = new LinkedHashSet<>();

    /** @param story in order of time */
    ReservedFigures(List<AnnotatedArticle> story, Sources sources, Voices voices) {
        this.sources = sources;
        this.voices = voices;
        for (AnnotatedArticle article : story) {
            List<Told> numbers = told(article);
            told.put(article.article().id(), numbers);
            numbers.forEach(number -> number.counted()
                    .ends()
                    .forEach(end -> byNumber.computeIfAbsent(key(number.counted(), end), first -> new ArrayList<>())
                            .add(number)));
        }
    }

    /** A number as a clause tells it. */
    private record Told(Clause clause, Quantity quantity, Counted counted, Strength strength) {
        boolean hasCondition() {
            return strength.condition().isPresent();
        }

        boolean isReserved() {
            return strength.hedge().isPresent()
                    || hasCondition()
                    || strength.planned()
                    || RESERVES.has(clause.words(), "reserve");
        }

        double size() {
            return counted.ends().getLast();
        }
    }

    /** Those of one article, in the order of its text; articles must be asked for in the order of the story. */
    List<Drift> find(AnnotatedArticle article) {
        var drifts = new ArrayList<Drift>();
        for (Told passage : told.getOrDefault(article.article().id(), List.of())) {
            boolean firm = !passage.isReserved()
                    && !StanceReader.negates(passage.clause().words())
                    && passage.clause().role() != BlockRole.CORRECTION
                    && passage.clause().role() != BlockRole.EMBED;
            if (firm) {
                source(article, passage).ifPresent(source -> {
                    List<Hit> hits = hits(passage, source);
                    if (!hits.isEmpty()) {
                        bare.add(passage);
                        drifts.add(DriftFinder.drift(
                                passage.clause().locus(), source.clause().locus(), hits));
                    }
                });
            }
        }
        return drifts;
    }

    /** The nearest earlier report of a number, where all have it with reserve or lost that; absent otherwise. */
    private Optional<Told> source(AnnotatedArticle article, Told passage) {
        List<Told> same = passage.counted().ends().stream()
                .flatMap(end -> byNumber.getOrDefault(key(passage.counted(), end), List.of()).stream())
                .filter(other -> !other.equals(passage))
                .toList();
        boolean kept = same.stream().anyMatch(other -> other.clause().article().equals(article) && isCareful(other));
        List<Told> earlier = same.stream()
                .filter(other -> Sources.isBefore(other.clause().article(), article)
                        && !Sources.samePublisher(other.clause().article(), article))
                .filter(other -> !bare.contains(other))
                .toList();
        boolean all = !kept && !earlier.isEmpty() && earlier.stream().allMatch(ReservedFigures::isCareful);
        return all
                ? earlier.reversed().stream()
                        .filter(other ->
                                passage.size() >= DISTINCT || sources.isBehind(other.clause(), passage.clause()))
                        .findFirst()
                : Optional.empty();
    }

    private static String key(Counted counted, double end) {
        return counted.thing() + " " + end;
    }

    /** Whether a number is told with a hedge or a condition, or as one of two bounds. */
    private static boolean isCareful(Told told) {
        return told.isReserved()
                || (!told.quantity().exact() && Double.isFinite(told.quantity().high()));
    }

    private List<Hit> hits(Told passage, Told source) {
        String became = passage.clause().text();
        String was = source.clause().text();
        var hits = new ArrayList<Hit>();
        if (source.strength().commitment().compareTo(Commitment.LIKELY) < 0) {
            hits.add(new Hit(DriftKind.MODALITY_STRENGTHENED, 3, became, was, "what may be is told as what is"));
        }
        if (source.hasCondition()) {
            hits.add(new Hit(DriftKind.CONDITION_DROPPED, 3, became, was, "the condition is gone"));
        }
        Quantity now = passage.quantity();
        Quantity before = source.quantity();
        boolean upper = !before.exact() && now.low() == before.high();
        if (upper && now.exact()) {
            hits.add(new Hit(DriftKind.QUANTITY_RANGE_TO_BOUND, 2, became, was, "the upper end is told as the number"));
        } else if (upper) {
            hits.add(new Hit(DriftKind.BOUND_ADDED, 3, became, was, "the upper end is told as the least"));
        } else if (!now.exact() && now.high() == before.high() && before.low() > Math.max(0, now.low())) {
            hits.add(new Hit(DriftKind.QUANTITY_RANGE_TO_BOUND, 1, became, was, "the lower end is gone"));
        }
        if (!hits.isEmpty()
                && voices.isOwn(passage.clause())
                && source.clause().attribution().isPresent()) {
            hits.add(new Hit(DriftKind.ATTRIBUTION_DROPPED, 2, became, was, "and nobody is credited"));
        }
        return hits;
    }

    private List<Told> told(AnnotatedArticle article) {
        var found = new ArrayList<Told>();
        for (Clause clause : sources.clauses(article)) {
            clause.quantities().stream()
                    .filter(quantity -> !clause.asks())
                    .filter(quantity ->
                            !quantity.unit().equals(PERCENT) && !quantity.unit().matches(MONEY))
                    .forEach(quantity -> Counted.of(clause, quantity)
                            .ifPresent(counted -> found.add(new Told(clause, quantity, counted, Strength.of(clause)))));
        }
        return found;
    }
}
