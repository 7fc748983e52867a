package org.stemma.trace.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.trace.claim.Anchors;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.Counted;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Places;

/**
 * The conflicts among the figures of one claim.
 *
 * <p>Counts that grow are in conflict only where the larger one is not the later one; other figures where no value fits
 * both. For two origins the statements nearest in time are compared, their own words before reports of them.
 */
final class FigureConflicts {
    /** A count that goes down as people are found. */
    private static final Set<String> FALLING = Set.of("missing");

    private static final Lexicon REVISIONS = Lexicon.load("revisions", "revision");

    private final FoundClaim claim;
    private final List<Traced> traced;
    private final Sums sums;
    private final Anchors anchors;
    private final Updates updates;
    private final List<Conflict> conflicts = new ArrayList<>();

    /** @param followed whether its figures are followed in time although they do not only grow */
    FigureConflicts(FoundClaim claim, List<Traced> traced, Sums sums, boolean followed) {
        this.claim = claim;
        this.traced = traced;
        this.sums = sums;
        this.anchors = new Anchors(claim.statements());
        this.updates = new Updates(claim, traced, anchors, followed);
    }

    List<Conflict> find() {
        List<Series> series = Series.of(traced, anchors::holds);
        misreports();
        for (int i = 0; i < series.size(); i++) {
            conflicts.addAll(updates.find(series.get(i)));
            for (int k = i + 1; k < series.size(); k++) {
                between(series.get(i), series.get(k));
            }
        }
        return conflicts;
    }

    /** A figure given to a source whose own words say another: once an article, in the body where it stands there. */
    private void misreports() {
        var flagged = new LinkedHashSet<String>();
        List<Traced> bodyFirst = traced.stream()
                .sorted(Comparator.comparing(one -> one.stated().clause().role() == BlockRole.HEADLINE))
                .toList();
        List<Stated> own = traced.stream()
                .map(Traced::stated)
                .filter(stated -> stated.speaksForItself())
                .toList();
        for (Traced one : bodyFirst) {
            Stated report = one.stated();
            sums.doubled(own, claim.slot(), report)
                    .filter(doubled ->
                            flagged.add(report.clause().article().article().id().value()))
                    .ifPresent(doubled -> add(
                            report,
                            doubled.total(),
                            Verdict.MISREPORT,
                            shown(report) + " is a sum that its source does not make: " + doubled.sum()));
            otherWhole(one).ifPresent(source -> {
                if (flagged.add(report.clause().article().article().id().value())) {
                    add(
                            report,
                            source,
                            Verdict.MISREPORT,
                            "a share of the " + report.base().toLowerCase(Locale.ROOT)
                                    + " is given to a source that speaks of the "
                                    + source.base().toLowerCase(Locale.ROOT));
                }
            });
            for (int parent : one.restsOn()) {
                Stated source = traced.get(parent).stated();
                boolean otherArticle = !source.besides(report) && anchors.holds(report) && anchors.holds(source);
                if (otherArticle
                        && !REVISIONS.hasAny(Clauses.sentence(report.clause()).words())
                        && !report.sources().isEmpty()
                        && differ(report, source)
                        && !alsoRight(report, source)
                        && !contains(amount(report), amount(source))
                        && !contains(amount(source), amount(report))
                        && flagged.add(report.clause().article().article().id().value())) {
                    String reason = sums.misreading(source, claim.slot(), low(report))
                            .map(sum -> ": " + sum)
                            .orElse("");
                    add(
                            report,
                            source,
                            Verdict.MISREPORT,
                            shown(report) + " is given to a source whose own words say " + shown(source) + reason);
                }
            }
        }
    }

    /** The statement at the end of what a share rests on, where that is one of a smaller whole; absent otherwise. */
    private Optional<Stated> otherWhole(Traced report) {
        Stated source = report.root(traced).stated();
        OptionalInt here = Places.rung(report.stated().base());
        OptionalInt there = Places.rung(source.base());
        boolean widened = here.isPresent() && there.isPresent() && here.getAsInt() > there.getAsInt();
        boolean credited = !report.stated().sources().isEmpty()
                && report.stated().clause().role() != BlockRole.CORRECTION
                && !source.besides(report.stated());
        return widened && credited ? Optional.of(source) : Optional.empty();
    }

    /** Whether the article of a report gives the source's own figure too: then the report is about somebody else's. */
    private boolean alsoRight(Stated report, Stated source) {
        return traced.stream()
                .map(Traced::stated)
                .anyMatch(stated -> stated.besides(report) && stated.amount().equals(source.amount()));
    }

    private void between(Series one, Series other) {
        boolean moves = ClaimFinder.GROWING.contains(claim.slot()) || FALLING.contains(claim.slot());
        Optional<Stated[]> nearest = moves
                ? nearest(one.best(), other.best(), FigureConflicts::reject)
                        .or(() -> nearest(one.best(), other.best(), pair -> !grows(pair[0], pair[1])))
                        .or(() -> nearest(one.best(), other.best(), pair -> true))
                : nearest(one.best().subList(0, 1), other.best().subList(0, 1), pair -> true);
        if (nearest.isEmpty()) {
            return;
        }
        Stated first = nearest.get()[0];
        Stated second = nearest.get()[1];
        Amount a = amount(first);
        Amount b = amount(second);
        boolean rejected = reject(nearest.get());
        if (claim.slot().isEmpty() && !rejected) {
            return;
        }
        Optional<String> sum = Sums.isOfLeavers(claim.slot())
                ? Optional.empty()
                : sums.explanation(first, b).or(() -> sums.explanation(second, a));
        if (sum.isPresent()) {
            add(first, second, Verdict.COMPATIBLE, "the difference is explained: " + sum.get());
        } else if (contains(a, b) || contains(b, a)) {
            refined(one, other);
        } else if (!a.compatible(b)
                && !rounds(a, other)
                && !rounds(b, one)
                && (!grows(first, second) || areSetSideBySide(one, a, other, b) || rejected)
                && isContest(one, a, other, b)) {
            Optional<Stated> gaveIn = gaveIn(one, other).or(() -> gaveIn(other, one));
            String both = shown(first) + " against " + shown(second) + " from different origins";
            if (gaveIn.isPresent()) {
                add(
                        first,
                        second,
                        Verdict.CONFLICT_RESOLVED,
                        both + "; one side has since said " + shown(gaveIn.get()));
            } else {
                add(first, second, Verdict.CONFLICT, both + ", unresolved");
            }
        }
    }

    /** Whether a rough number is that of another origin, rounded: "nearly 1,500" for 1,480. */
    private static boolean rounds(Amount rough, Series other) {
        return rough.approximate()
                && other.all().stream()
                        .map(FigureConflicts::amount)
                        .anyMatch(exact -> Math.abs(exact.low() - rough.low()) <= rough.low() * ROUNDING);
    }

    /** The share of itself by which a rough number may be off. */
    private static final double ROUNDING = 0.05;

    /** Whether either of two statements gives its number in place of the other's. */
    private static boolean reject(Stated[] pair) {
        return rejects(pair[0], amount(pair[1])) || rejects(pair[1], amount(pair[0]));
    }

    /** Whether a statement gives its number in place of another: "41 houses, not 24". */
    private static boolean rejects(Stated stated, Amount other) {
        return Counted.rejected(stated.clause()).stream().anyMatch(rejected -> rejected.low() == other.low());
    }

    /** Whether one report gives both counts, each to its source: then none has grown into the other. */
    private static boolean areSetSideBySide(Series one, Amount first, Series other, Amount second) {
        return one.all().stream()
                .filter(stated -> !stated.sources().isEmpty() && amount(stated).equals(first))
                .anyMatch(stated -> other.all().stream()
                        .anyMatch(beside -> beside.besides(stated)
                                && !beside.sources().isEmpty()
                                && amount(beside).equals(second)));
    }

    /** Whether both sides can be asked; that there is none at all is said against anybody, also whom nobody can ask. */
    private static boolean isContest(Series one, Amount first, Series other, Amount second) {
        boolean nought = (one.isNamed() && first.high() == 0) || (other.isNamed() && second.high() == 0);
        return nought || (one.isNamed() && other.isNamed());
    }

    /** The statement that was out last before the other narrowed or widened it. */
    private void refined(Series one, Series other) {
        nearest(one.all(), other.all(), pair -> true)
                .ifPresent(pair -> add(
                        pair[0],
                        pair[1],
                        Verdict.REFINED,
                        shown(pair[0]) + " against " + shown(pair[1]) + ": one holds the other"));
    }

    static Amount amount(Stated stated) {
        return stated.amount().orElseThrow();
    }

    /** The two statements with different values that are nearest in time among the wanted ones, the earlier of equals. */
    private static Optional<Stated[]> nearest(List<Stated> ones, List<Stated> others, Predicate<Stated[]> wanted) {
        Stated[] best = null;
        long gap = Long.MAX_VALUE;
        for (Stated one : ones) {
            for (Stated other : others) {
                boolean comparable = !one.besides(other)
                        && one.amount().isPresent()
                        && other.amount().isPresent()
                        && one.amount().get().unit().equals(other.amount().get().unit())
                        && one.base().equals(other.base())
                        && differ(one, other);
                long apart = Math.abs(Times.gap(one, other)) * 2 + headlines(one, other);
                Stated[] pair = {one, other};
                if (comparable && apart < gap && wanted.test(pair)) {
                    gap = apart;
                    best = pair;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** 1 if either stands in a headline, so that of equals the body is shown; else 0. */
    private static int headlines(Stated one, Stated other) {
        return one.clause().role() == BlockRole.HEADLINE || other.clause().role() == BlockRole.HEADLINE ? 1 : 0;
    }

    /** A later statement of an origin with the value of the other; counts move by themselves and give in to nobody. */
    private Optional<Stated> gaveIn(Series one, Series other) {
        if (ClaimFinder.GROWING.contains(claim.slot()) || FALLING.contains(claim.slot())) {
            return Optional.empty();
        }
        Optional<Stated> first = one.best().stream().findFirst();
        return first.flatMap(start -> one.all().stream()
                .filter(later -> Times.later(later, start, Duration.ZERO))
                .filter(later -> differ(start, later))
                .filter(later ->
                        other.best().stream().anyMatch(theirs -> theirs.amount().equals(later.amount())))
                .findFirst());
    }

    /** Whether the difference is, or may be where nobody knows which came first, what time does to such a count. */
    private boolean grows(Stated one, Stated other) {
        if (Times.isUnordered(one, other)) {
            return ClaimFinder.GROWING.contains(claim.slot()) || FALLING.contains(claim.slot());
        }
        boolean oneFirst = Times.gap(one, other) < 0;
        Stated early = oneFirst ? one : other;
        Stated late = oneFirst ? other : one;
        boolean apart = Times.gap(one, other) != 0;
        return apart
                && ((ClaimFinder.GROWING.contains(claim.slot()) && high(early) < low(late))
                        || (FALLING.contains(claim.slot()) && low(early) > high(late)));
    }

    /** Whether a value lies in a wider one, and near the bound of one that is open: 12 refines "at least 10", 900 does not. */
    private static boolean contains(Amount outer, Amount inner) {
        boolean near = Double.isFinite(outer.high()) || inner.low() <= outer.low() * NEAR_A_BOUND;
        return !outer.exact() && near && outer.low() <= inner.low() && inner.high() <= outer.high();
    }

    /** Up to so many times its number, "at least" is still about the same thing. */
    private static final double NEAR_A_BOUND = 2;

    static boolean differ(Stated one, Stated other) {
        return one.amount().isPresent()
                && other.amount().isPresent()
                && (low(one) != low(other) || high(one) != high(other));
    }

    private void add(Stated one, Stated other, Verdict verdict, String why) {
        conflicts.add(Pair.of(id(), one, other, verdict, why));
    }

    private ClaimId id() {
        return claim.id();
    }

    static double low(Stated stated) {
        return amount(stated).low();
    }

    static double high(Stated stated) {
        return amount(stated).high();
    }

    static String shown(Stated stated) {
        return Sums.shown(amount(stated));
    }
}
