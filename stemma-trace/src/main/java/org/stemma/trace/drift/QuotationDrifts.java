package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/** Quotations against the other witnesses of the same words. */
final class QuotationDrifts {
    /** Below this overlap two quotations of one speaker are of different sentences. */
    private static final double SAME_QUOTATION = 0.5;

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Likeness likeness;
    private final Organisations organisations;
    private final CutQuotations cut;
    private final Map<ArticleId, List<Clause>> verbatim = new LinkedHashMap<>();

    QuotationDrifts(List<AnnotatedArticle> story, Sources sources, Likeness likeness, Organisations organisations) {
        this.story = story;
        this.sources = sources;
        this.likeness = likeness;
        this.organisations = organisations;
        cut = new CutQuotations(sources);
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        var drifts = new ArrayList<Drift>();
        for (Clause passage : verbatim(article)) {
            if (passage.role() != BlockRole.EMBED) {
                List<Clause> witnesses = witnesses(passage);
                changed(passage, witnesses)
                        .or(() -> cut.find(passage, witnesses))
                        .ifPresent(drifts::add);
            }
        }
        return drifts;
    }

    /** What is wrong with a quotation beside the most alike of the others; absent for a faithful one. */
    private Optional<Drift> changed(Clause passage, List<Clause> witnesses) {
        return Alignment.best(passage, List.of(witnesses), likeness)
                .filter(alignment -> alignment.overlap(likeness) >= SAME_QUOTATION)
                .flatMap(alignment -> {
                    List<Hit> hits = QuotationRules.hits(alignment, sources.isBehind(alignment.source(), passage));
                    return hits.isEmpty()
                            ? Optional.empty()
                            : Optional.of(DriftFinder.drift(
                                    passage.locus(), alignment.source().locus(), hits));
                });
    }

    /** The words of the same speaker in other articles. */
    private List<Clause> witnesses(Clause passage) {
        var witnesses = new ArrayList<Clause>();
        for (AnnotatedArticle other : story) {
            if (!other.article().id().equals(passage.article().article().id())) {
                verbatim(other).stream()
                        .filter(clause -> sameSpeaker(passage, clause))
                        .forEach(witnesses::add);
            }
        }
        return witnesses;
    }

    /** The verbatim passages of an article, embedded posts among them. */
    private List<Clause> verbatim(AnnotatedArticle article) {
        return verbatim.computeIfAbsent(
                article.article().id(), id -> QuotationRules.verbatim(Clauses.passages(article, true)));
    }

    private boolean sameSpeaker(Clause passage, Clause other) {
        Set<?> credited = sources.credited(passage);
        boolean publisher = other.attribution().isEmpty()
                && other.article()
                        .publisher()
                        .map(organisations::root)
                        .filter(credited::contains)
                        .isPresent();
        return publisher || sources.credited(other).stream().anyMatch(credited::contains);
    }
}
