package org.stemma.trace.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.drift.Strengthened;
import org.stemma.trace.origin.Traced;

/**
 * Passages that give a source other words than its own: a grave drift that is still credited to that source. In the
 * article's own voice it is drift only; credited, it contradicts what the source says.
 */
final class Misreports {
    /** From here on a changed wording is another statement. */
    private static final int GRAVE = 3;

    private static final Set<DriftKind> OF_SUBSTANCE = Set.of(
            DriftKind.MODALITY_STRENGTHENED,
            DriftKind.HEDGE_DROPPED,
            DriftKind.SCOPE_WIDENED,
            DriftKind.COMPLETENESS_ADDED,
            DriftKind.CONDITION_DROPPED);

    private Misreports() {}

    /** One conflict for each publisher and each sentence of a source that it gives wrongly. */
    static List<Conflict> find(List<Strengthened> passages, Map<FoundClaim, List<Traced>> claims) {
        var conflicts = new ArrayList<Conflict>();
        var flagged = new LinkedHashSet<String>();
        for (Strengthened one : passages) {
            boolean grave = one.drift().severity() >= GRAVE
                    && one.drift().kinds().stream().anyMatch(OF_SUBSTANCE::contains)
                    && one.credited();
            Locus words = ownWords(one.words(), claims);
            if (grave && flagged.add(one.publisher() + " " + words)) {
                conflicts.add(new Conflict(
                        claim(one, claims),
                        one.drift().passage(),
                        words,
                        Verdict.MISREPORT,
                        "credited to a source whose own words are weaker: "
                                + one.drift().why()));
            }
        }
        return conflicts;
    }

    /**
     * The first statement, the body's before the headlines', that is given to a source whose own document contradicts it.
     *
     * @param plain whether a statement commits itself
     * @param contradicts whether the first statement, a report, says what the second, the source's, excludes
     */
    static Optional<Conflict> ofState(
            FoundClaim claim, List<Traced> traced, Predicate<Stated> plain, BiPredicate<Stated, Stated> contradicts) {
        List<Traced> bodyFirst = traced.stream()
                .sorted(Comparator.comparing(one -> one.stated().clause().role() == BlockRole.HEADLINE))
                .toList();
        for (Traced one : bodyFirst) {
            Stated report = one.stated();
            boolean credits = !report.sources().isEmpty()
                    && report.supports()
                    && report.stance() != Stance.CORRECTS
                    && plain.test(report)
                    && !report.speaksForItself();
            for (int parent : credits ? one.restsOn() : List.<Integer>of()) {
                Stated source = traced.get(parent).stated();
                boolean own = source.speaksForItself();
                if (own && contradicts.test(report, source)) {
                    return Optional.of(Pair.of(
                            claim.id(),
                            source,
                            report,
                            Verdict.MISREPORT,
                            "it is given to a source whose own words say otherwise"));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the source's own document says what these words report; the words themselves where none is held. */
    private static Locus ownWords(Locus words, Map<FoundClaim, List<Traced>> claims) {
        for (List<Traced> traced : claims.values()) {
            for (Traced report : traced) {
                if (report.stated().locus().overlaps(words)) {
                    Stated root = report.root(traced).stated();
                    boolean own = root.speaksForItself();
                    return own ? root.locus() : words;
                }
            }
        }
        return words;
    }

    /** The claim that the passage states, or one made for it. */
    private static ClaimId claim(Strengthened one, Map<FoundClaim, List<Traced>> claims) {
        Locus passage = one.drift().passage();
        for (FoundClaim claim : claims.keySet()) {
            if (claim.statements().stream().map(Stated::locus).anyMatch(passage::overlaps)) {
                return claim.id();
            }
        }
        return new ClaimId(passage.article() + ":" + passage.span().start());
    }
}
