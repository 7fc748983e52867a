package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clause;

/** Finds the drifts of one story. Pure; for each clause it looks at the clauses of its sources. */
public final class DriftFinder {
    private DriftFinder() {}

    /**
     * The drifts of a story.
     *
     * @param drifts the gravest first, then by place
     * @param wordings those of wordings with what the comparison of statements asks of them
     */
    public record Found(List<Drift> drifts, List<Strengthened> wordings) {
        /** Copies the lists. */
        public Found {
            drifts = List.copyOf(drifts);
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * The drifts of a story, the gravest first, then by place.
     *
     * @param story its articles in the order of the corpus
     * @param stemma how they descend from one another
     * @param organisations who speaks for whom
     * @param claims the claims with what their statements rest on
     * @param sums what the story's figures add up to
     */
    public static Found find(
            List<AnnotatedArticle> story,
            Stemma stemma,
            Organisations organisations,
            Map<FoundClaim, List<Traced>> claims,
            Sums sums) {
        var sources = new Sources(story, stemma, organisations);
        var clauses = new ArrayList<Clause>();
        story.forEach(article -> clauses.addAll(sources.clauses(article)));
        var likeness = new Likeness(clauses);
        var voices = new Voices(sources, organisations);

        var wordings = new WordingDrifts(sources, likeness, voices);
        var quotations = new QuotationDrifts(story, sources, likeness, organisations);
        var confirmations = new ConfirmationDrifts(sources, likeness, organisations);
        var generalised = new GeneralisedDrifts(sources, likeness, organisations);
        var figures = new FigureDrifts(voices, sums);
        var headlines = new HeadlineDrifts(sources);
        var lengths = new LengthDrifts(sources, voices);
        var parts = new PartDrifts(story);
        var reserved = new ReservedFigures(story, sources, voices);
        var speakers = new SpeakerDrifts(story, sources, organisations);
        var firsts = new FirstReportDrifts(story, sources, likeness, organisations);
        var details = new DetailDrifts(story, sources, likeness);
        var drifts = new ArrayList<Drift>();
        for (AnnotatedArticle article : story) {
            if (!article.publisherKind().speaksForItself()) {
                wordings.find(article);
                drifts.addAll(quotations.find(article));
                drifts.addAll(headlines.find(article));
                drifts.addAll(lengths.find(article));
                drifts.addAll(parts.find(article));
                drifts.addAll(speakers.find(article));
                drifts.addAll(firsts.find(article));
                drifts.addAll(details.find(article));
                generalised.find(article).ifPresent(drifts::add);
            }
            drifts.addAll(confirmations.find(article));
        }
        claims.forEach((claim, traced) -> drifts.addAll(figures.find(claim.slot(), traced)));
        drifts.addAll(wordings.drifts());
        var suppositions = new SuppositionDrifts(story, sources, voices);
        var several = new SeveralSourcesDrifts(story, sources);
        for (AnnotatedArticle article : story) {
            if (!article.publisherKind().speaksForItself()) {
                Stream.of(reserved.find(article), suppositions.find(article), several.find(article))
                        .flatMap(List::stream)
                        .filter(one -> isNew(one, drifts))
                        .toList()
                        .forEach(drifts::add);
            }
        }
        var strengthened = new ArrayList<>(wordings.strengthened());
        var statements = new StatementDrifts(voices);
        claims.forEach((claim, traced) -> statements.find(claim, traced).stream()
                .filter(one -> isNew(one.drift(), drifts))
                .toList()
                .forEach(one -> {
                    drifts.add(one.drift());
                    strengthened.add(one);
                }));
        drifts.addAll(HeadlineEchoes.find(story, sources, drifts));
        return new Found(merged(drifts), strengthened);
    }

    /** Whether nothing is told of a passage yet. */
    private static boolean isNew(Drift drift, List<Drift> drifts) {
        return drifts.stream().noneMatch(known -> known.passage().overlaps(drift.passage()));
    }

    /** The headline last, so that it is flagged only for what the body does not do. */
    static List<Clause> bodyFirst(List<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> clause.role() == BlockRole.HEADLINE))
                .toList();
    }

    /** A drift of all that is wrong with a passage; as grave as the gravest. */
    static Drift drift(Locus passage, Locus source, List<Hit> hits) {
        List<Hit> weightiest = hits.stream()
                .sorted(Comparator.comparingInt(Hit::severity).reversed())
                .toList();
        Hit first = weightiest.getFirst();
        return new Drift(
                passage,
                source,
                weightiest.stream().map(Hit::kind).distinct().toList(),
                first.severity(),
                first.became(),
                first.was(),
                String.join("; ", weightiest.stream().map(Hit::why).distinct().toList()));
    }

    /** One drift a passage: clauses of one article that overlap, or say the same of one source, are told together. */
    private static List<Drift> merged(List<Drift> drifts) {
        var byPassage = new LinkedHashMap<String, Drift>();
        for (Drift drift : drifts) {
            String key = drift.passage().toString();
            byPassage.merge(
                    key,
                    drift,
                    (one, other) -> one.severity() >= other.severity() ? both(one, other) : both(other, one));
        }
        return byPassage.values().stream()
                .sorted(Comparator.comparingInt(Drift::severity)
                        .reversed()
                        .thenComparing(Drift::passage)
                        .thenComparing(Drift::source))
                .toList();
    }

    private static Drift both(Drift graver, Drift other) {
        var kinds = new LinkedHashSet<DriftKind>(graver.kinds());
        kinds.addAll(other.kinds());
        String why = graver.why().equals(other.why()) ? graver.why() : graver.why() + "; " + other.why();
        return new Drift(
                graver.passage(),
                graver.source(),
                List.copyOf(kinds),
                graver.severity(),
                graver.became(),
                graver.was(),
                why);
    }
}
