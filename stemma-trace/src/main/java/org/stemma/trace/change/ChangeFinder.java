package org.stemma.trace.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Traced;

/** Finds what was new when in one story, in live reports entry by entry. Pure. Undated articles bring no change. */
public final class ChangeFinder {
    /** Drift of this severity or more is a change of the story, not of one wording. */
    private static final int NOTABLE = 3;

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<FoundClaim, List<Traced>> claims;

    private ChangeFinder(List<AnnotatedArticle> story, Map<FoundClaim, List<Traced>> claims) {
        this.claims = claims;
        for (AnnotatedArticle article : story) {
            articles.put(article.article().id(), article.article());
        }
    }

    /**
     * The changes of a story in order of time, then of kind, then of place.
     *
     * @param story its articles in the order of the corpus
     * @param stemma how they descend from one another
     * @param claims the claims with what their statements rest on
     * @param drifts what became stronger
     * @param conflicts which statements do not go together
     */
    public static List<Change> find(
            List<AnnotatedArticle> story,
            Stemma stemma,
            Map<FoundClaim, List<Traced>> claims,
            List<Drift> drifts,
            List<Conflict> conflicts) {
        var finder = new ChangeFinder(story, claims);
        claims.forEach(finder::claim);
        finder.edits(stemma);
        drifts.stream().filter(drift -> drift.severity() >= NOTABLE).forEach(finder::strengthened);
        conflicts.forEach(finder::contested);
        return finder.changes.stream()
                .distinct()
                .sorted(Comparator.comparing(Change::at)
                        .thenComparing(Change::kind)
                        .thenComparing(change -> change.evidence().first())
                        .thenComparing(Change::why))
                .toList();
    }

    private void claim(FoundClaim claim, List<Traced> traced) {
        var values = new LinkedHashSet<ClaimValue>();
        var origins = new LinkedHashSet<OriginId>();
        var publishers = new LinkedHashSet<String>();
        var turns = new Turns();
        boolean denied = false;
        for (int i = 0; i < traced.size(); i++) {
            Stated stated = traced.get(i).stated();
            boolean first = publishers.isEmpty();
            boolean newPublisher = publishers.add(stated.publisher());
            boolean newValue =
                    stated.amount().isPresent() && values.add(stated.value().orElseThrow());
            Optional<ChangeKind> turn = turns.turn(stated);
            Set<OriginId> fresh = named(traced.get(i));
            fresh.removeAll(origins);
            origins.addAll(fresh);
            if (first) {
                add(stated, ChangeKind.NEW_CLAIM, what(claim, stated), claim.id());
            } else if (stated.stance() == Stance.CORRECTS) {
                add(stated, ChangeKind.CORRECTED, "corrected: " + stated.text(), claim.id());
            } else if (turn.isPresent()) {
                String how = turn.get() == ChangeKind.WITHDRAWN ? "taken back: " : "put more carefully: ";
                add(stated, turn.get(), how + what(claim, stated), claim.id());
            } else if (!stated.supports() && !denied) {
                add(stated, ChangeKind.CONTESTED, "spoken against: " + claim.text(), claim.id());
            } else if (newValue) {
                add(stated, ChangeKind.NEW_VALUE, what(claim, stated), claim.id());
            } else if (!fresh.isEmpty()) {
                add(stated, ChangeKind.NEW_ORIGIN, "a new origin: " + what(claim, stated), claim.id());
            } else if (newPublisher) {
                add(stated, ChangeKind.REPEATED, "told again on no new origin: " + what(claim, stated), claim.id());
            }
            denied |= !stated.supports();
        }
    }

    /** The value that a statement gives, its own words on the state of something, or the claim. */
    private static String what(FoundClaim claim, Stated stated) {
        return stated.amount()
                .map(value -> claim.slot() + ": " + Sums.shown(value))
                .orElse(claim.isTyped() ? stated.text() : claim.text());
    }

    private static Set<OriginId> named(Traced traced) {
        var named = new LinkedHashSet<OriginId>();
        for (OriginKey origin : traced.own()) {
            if (origin.kind() != Kind.UNKNOWN) {
                named.add(origin.id());
            }
        }
        return named;
    }

    private void edits(Stemma stemma) {
        stemma.derivations().forEach(edge -> {
            ChangeKind kind = edge.kind() == DerivationKind.CORRECTS
                    ? ChangeKind.CORRECTED
                    : edge.kind() == DerivationKind.SILENTLY_EDITS ? ChangeKind.SILENTLY_EDITED : ChangeKind.REPEATED;
            boolean told = kind == ChangeKind.CORRECTED
                    && isCorrected(edge.evidence().first().article());
            if (kind != ChangeKind.REPEATED && !told) {
                String why = kind == ChangeKind.CORRECTED
                        ? "the publisher corrects its report"
                        : "the publisher changes its report without saying so";
                add(edge.evidence().first(), kind, why, List.of());
            }
        });
    }

    /** Whether it is told already what an article corrects. */
    private boolean isCorrected(ArticleId article) {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.CORRECTED)
                .anyMatch(change -> change.evidence().first().article().equals(article));
    }

    private void strengthened(Drift drift) {
        add(drift.passage(), ChangeKind.STRENGTHENED, drift.why(), List.of());
    }

    private void contested(Conflict conflict) {
        switch (conflict.verdict()) {
            case CONFLICT -> contradicted(conflict);
            case CONFLICT_RESOLVED -> resolved(conflict);
            case SUPERSEDED, STALE, MISREPORT, COMPATIBLE, REFINED -> {}
        }
    }

    /** A conflict, unless the denial in it is told already. */
    private void contradicted(Conflict conflict) {
        boolean told = changes.stream()
                .filter(change -> change.kind() == ChangeKind.CONTESTED)
                .anyMatch(change -> change.evidence().first().equals(conflict.second()));
        if (!told) {
            add(conflict.second(), ChangeKind.CONTESTED, conflict.why(), List.of(conflict.claim()));
        }
    }

    /** A settled conflict; what a publisher's own note settles is told as its correction. */
    private void resolved(Conflict conflict) {
        boolean told = changes.stream()
                .filter(change -> change.kind() == ChangeKind.CORRECTED)
                .anyMatch(change -> change.evidence().first().overlaps(conflict.second()));
        if (!told) {
            Locus settling = claims.entrySet().stream()
                    .filter(claim -> claim.getKey().id().equals(conflict.claim()))
                    .findFirst()
                    .flatMap(claim -> Settlement.of(conflict, claim.getValue()))
                    .orElse(conflict.second());
            add(settling, ChangeKind.RESOLVED, conflict.why(), List.of(conflict.claim()));
        }
    }

    private void add(Stated stated, ChangeKind kind, String why, ClaimId claim) {
        add(stated.locus(), kind, why, List.of(claim));
    }

    private void add(Locus locus, ChangeKind kind, String why, List<ClaimId> claims) {
        Optional.ofNullable(articles.get(locus.article()))
                .flatMap(article -> article.appeared(locus.span()))
                .map(Timestamp::interval)
                .ifPresent(time -> changes.add(new Change(time, kind, why, claims, Evidence.of(locus))));
    }
}
