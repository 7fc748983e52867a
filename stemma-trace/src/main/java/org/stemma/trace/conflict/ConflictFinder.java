package org.stemma.trace.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.drift.Strengthened;
import org.stemma.trace.origin.Traced;

/** Finds the conflicts of one story. Pure. */
public final class ConflictFinder {
    /** The counts from the gravest: the first that a story has stands for a series of updates. */
    private static final List<String> GRAVITY =
            List.of("dead", "injured", "missing", "homes destroyed", "outage", "present");

    private ConflictFinder() {}

    /**
     * The conflicts of a story, by claim, then by place.
     *
     * @param claims the claims with what their statements rest on
     * @param sums what the story's figures add up to
     * @param passages the wordings that became stronger
     * @param stemma how the documents descend from one another
     */
    public static List<Conflict> find(
            Map<FoundClaim, List<Traced>> claims, Sums sums, List<Strengthened> passages, Stemma stemma) {
        Optional<String> leading = GRAVITY.stream()
                .filter(slot ->
                        claims.keySet().stream().anyMatch(claim -> claim.slot().equals(slot)))
                .findFirst();
        var conflicts = new ArrayList<Conflict>();
        claims.forEach((claim, traced) -> {
            if (claim.asksOneAnswer()) {
                return;
            }
            if (claim.isTyped()) {
                conflicts.addAll(TypedConflicts.find(claim, traced));
            } else if (claim.kind() == ClaimKind.STATUS) {
                conflicts.addAll(StatusConflicts.find(claim, traced));
            } else {
                boolean followed = leading.isPresent()
                        && (claim.slot().isEmpty() || claim.slot().equals(leading.get()));
                conflicts.addAll(new FigureConflicts(claim, traced, sums, followed).find());
            }
        });
        conflicts.addAll(TypedConflicts.shares(claims));
        conflicts.addAll(Misreports.find(passages, claims));
        conflicts.addAll(Corrections.find(claims, stemma));
        claims.forEach((claim, traced) -> conflicts.addAll(Replaced.find(claim, traced)));
        claims.forEach((claim, traced) -> OwnWords.find(claim, traced, stemma).forEach(conflict -> {
            conflicts.removeIf(known -> isBetween(known, conflict) || isCorrectionOf(known, conflict));
            conflicts.add(conflict);
        }));
        return once(conflicts, claims).stream()
                .sorted(Comparator.comparing(Conflict::claim)
                        .thenComparing(Conflict::first)
                        .thenComparing(Conflict::second)
                        .thenComparing(Conflict::verdict))
                .toList();
    }

    /** Whether a correction withdraws what another conflict tells of the same report. */
    private static boolean isCorrectionOf(Conflict known, Conflict conflict) {
        return known.verdict() == Verdict.CONFLICT_RESOLVED
                && known.claim().equals(conflict.claim())
                && (known.first().article().equals(conflict.first().article())
                        || known.first().article().equals(conflict.second().article()));
    }

    /** Whether a conflict on the same claim is between the same articles. */
    private static boolean isBetween(Conflict known, Conflict conflict) {
        return known.claim().equals(conflict.claim())
                && Set.of(known.first().article(), known.second().article())
                        .equals(Set.of(
                                conflict.first().article(), conflict.second().article()));
    }

    /** The conflicts, an outdated report told once: by the gravest of its figures that had been replaced. */
    private static List<Conflict> once(List<Conflict> conflicts, Map<FoundClaim, List<Traced>> claims) {
        var ranks = new LinkedHashMap<ClaimId, Integer>();
        claims.keySet().forEach(claim -> ranks.put(claim.id(), rank(claim.slot())));
        var gravest = new LinkedHashMap<ArticleId, Conflict>();
        conflicts.stream()
                .filter(conflict -> conflict.verdict() == Verdict.STALE)
                .sorted(Comparator.comparing(conflict -> ranks.getOrDefault(conflict.claim(), GRAVITY.size())))
                .forEach(conflict -> gravest.putIfAbsent(conflict.second().article(), conflict));
        return conflicts.stream()
                .filter(conflict -> conflict.verdict() != Verdict.STALE
                        || conflict.equals(gravest.get(conflict.second().article())))
                .toList();
    }

    private static int rank(String slot) {
        int rank = GRAVITY.indexOf(slot);
        return rank < 0 ? GRAVITY.size() : rank;
    }
}
