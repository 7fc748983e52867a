package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/**
 * Numbers that came in on the way: in a sentence that hands on what an outlet's report says and credits that outlet, a
 * number that neither this report nor any other of the story has.
 */
final class DetailDrifts {
    /** A smaller number is said without counting: "two things", "one day". */
    private static final double LEAST = 3;

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Likeness likeness;

    DetailDrifts(List<AnnotatedArticle> story, Sources sources, Likeness likeness) {
        this.story = story;
        this.sources = sources;
        this.likeness = likeness;
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        List<AnnotatedArticle> credited = story.stream()
                .filter(parent -> !parent.publisherKind().speaksForItself() && sources.credits(article, parent))
                .toList();
        var drifts = new ArrayList<Drift>();
        for (Clause sentence : credited.isEmpty() ? List.<Clause>of() : Clauses.sentences(article)) {
            if (sentence.role() != BlockRole.HEADLINE && !sentence.asks()) {
                added(sentence, credited).ifPresent(drifts::add);
            }
        }
        return drifts;
    }

    private Optional<Drift> added(Clause sentence, List<AnnotatedArticle> credited) {
        List<AnnotatedArticle> named = credited.stream()
                .filter(parent -> sources.names(sentence, parent))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return sentence.quantities().stream()
                .filter(quantity -> quantity.exact()
                        && quantity.low() >= LEAST
                        && quantity.counted().isPresent())
                .filter(quantity -> !isKnown(quantity, sentence.article()))
                .findFirst()
                .flatMap(number -> named.stream()
                        .flatMap(parent ->
                                Alignment.best(sentence, List.of(Clauses.sentences(parent)), likeness).stream())
                        .findFirst()
                        .map(alignment -> drift(alignment, number)));
    }

    private static Drift drift(Alignment alignment, Quantity number) {
        Clause passage = alignment.passage();
        Span all = number.counted().map(number.span()::cover).orElse(number.span());
        String became = passage.article().words(all);
        var hit =
                new Hit(DriftKind.DETAIL_ADDED, 2, became, "", "“" + became + "” stands in no report before this one");
        return DriftFinder.drift(passage.locus(), alignment.source().locus(), List.of(hit));
    }

    /** Whether another article of the story has the number, or the article gives a year or a time of day by it. */
    private boolean isKnown(Quantity number, AnnotatedArticle article) {
        boolean time = article.times().stream().anyMatch(other -> other.span().overlaps(number.span()));
        return time
                || story.stream()
                        .filter(other ->
                                !other.article().id().equals(article.article().id()))
                        .flatMap(other -> other.quantities().stream())
                        .anyMatch(other -> other.low() <= number.low() && number.low() <= other.high());
    }
}
