package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Wording;

/** Headlines that overstate together with the lead under them: what is too strong there is too strong above it. */
final class HeadlineEchoes {
    private static final Lexicon RESERVES = Lexicon.load("headline-reserves");

    /** A lead reaches so far into the report, in sentences behind the headline. */
    private static final int LEAD = 3;

    /** So many content words of a clause of a headline must stand in the lead, and this share of them. */
    private static final int FEWEST_SHARED = 2;

    private static final double SAME_MATTER = 0.6;

    private static final int GRAVE = 3;

    private HeadlineEchoes() {}

    /** Those of a story that are not told yet, in the order of its articles. */
    static List<Drift> find(List<AnnotatedArticle> story, Sources sources, List<Drift> drifts) {
        var echoes = new ArrayList<Drift>();
        for (AnnotatedArticle article : story) {
            List<Drift> own = drifts.stream()
                    .filter(drift ->
                            drift.passage().article().equals(article.article().id()))
                    .toList();
            List<Clause> headline = sources.clauses(article).stream()
                    .filter(clause -> clause.role() == BlockRole.HEADLINE)
                    .toList();
            boolean told = headline.stream()
                    .anyMatch(clause ->
                            own.stream().anyMatch(drift -> drift.passage().overlaps(clause.locus())));
            headline.stream()
                    .filter(clause -> !told && asserts(clause))
                    .forEach(clause -> lead(article, clause, own).ifPresent(drift -> echoes.add(echo(clause, drift))));
        }
        return echoes;
    }

    private static boolean asserts(Clause headline) {
        Strength strength = Strength.of(headline);
        return !headline.verbatim()
                && !headline.asks()
                && strength.commitment().compareTo(Commitment.PLAIN) >= 0
                && strength.condition().isEmpty()
                && !StanceReader.negates(headline.words())
                && !RESERVES.has(Wording.words(headline.article().words(Voices.sentence(headline))), "reserve");
    }

    /** The grave drift of a lead that a headline has in short; absent if there is none. */
    private static Optional<Drift> lead(AnnotatedArticle article, Clause headline, List<Drift> own) {
        return Clauses.sentences(article).stream()
                .filter(sentence -> sentence.role() != BlockRole.HEADLINE)
                .limit(LEAD)
                .flatMap(sentence -> own.stream()
                        .filter(drift -> drift.severity() >= GRAVE && isOfStrength(drift))
                        .filter(drift -> drift.passage().overlaps(sentence.locus()))
                        .filter(drift -> isSame(
                                headline, Clauses.part(sentence, drift.passage().span()))))
                .findFirst();
    }

    private static boolean isOfStrength(Drift drift) {
        return drift.kinds().contains(DriftKind.MODALITY_STRENGTHENED)
                || drift.kinds().contains(DriftKind.HEDGE_DROPPED)
                || drift.kinds().contains(DriftKind.SCOPE_WIDENED)
                || drift.kinds().contains(DriftKind.SPEECH_ACT_CHANGED);
    }

    private static boolean isSame(Clause headline, Clause passage) {
        int shared = Likeness.shared(headline.stems(), passage.stems()).size();
        long own = headline.stems().stream().distinct().count();
        return shared >= FEWEST_SHARED && shared >= SAME_MATTER * own;
    }

    private static Drift echo(Clause headline, Drift drift) {
        return new Drift(
                headline.locus(),
                drift.source(),
                drift.kinds(),
                drift.severity(),
                headline.text(),
                drift.was(),
                drift.why());
    }
}
