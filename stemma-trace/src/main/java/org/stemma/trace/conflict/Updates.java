package org.stemma.trace.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.trace.claim.Anchors;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * What becomes of one origin's figures in time: the first of a series is superseded by the last, also where others tell
 * it; and an old one that appears when the new one is out is stale.
 *
 * <p>Told of counts that grow and, in the story of an accident or attack, of its gravest count and of what a source counts
 * again in the same words: what an office counts in an ordinary week moves, too.
 */
final class Updates {
    /** An outlet needs some time to take over a new figure: before that an old one is not stale. */
    private static final Duration STALE_AFTER = Duration.ofHours(1);

    /** A count that is corrected by more than this factor was of something else. */
    private static final double COLLAPSE = 4;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Lexicon REVISIONS = Lexicon.load("revisions");

    private final FoundClaim claim;
    private final List<Traced> traced;
    private final Anchors anchors;
    private final boolean followed;
    private final boolean grows;

    /** @param followed whether the claim is told of whatever it counts */
    Updates(FoundClaim claim, List<Traced> traced, Anchors anchors, boolean followed) {
        this.claim = claim;
        this.traced = traced;
        this.anchors = anchors;
        this.followed = followed;
        this.grows = ClaimFinder.GROWING.contains(claim.slot());
    }

    /** Those of one origin: what it replaced itself before what others tell too late. */
    List<Conflict> find(Series series) {
        var conflicts = new ArrayList<Conflict>();
        if (series.own().isEmpty()) {
            return conflicts;
        }
        Optional<Conflict> own = followed || grows ? replaced(series.own()) : Optional.empty();
        own.ifPresent(conflicts::add);
        if (own.isEmpty() || !followed) {
            revised(series).or(() -> grows ? shrunk(series) : Optional.empty()).ifPresent(conflicts::add);
        }
        if (followed || grows) {
            stale(series).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    /** The first of an origin's own figures beside the last; of a count that grows, and has fallen at last, the one before. */
    private Optional<Conflict> replaced(List<Stated> own) {
        Stated last = own.getLast();
        Stated before = own.reversed().stream()
                .filter(stated -> FigureConflicts.differ(stated, last))
                .findFirst()
                .orElse(last);
        boolean fallen = grows && !followed && FigureConflicts.low(before) > FigureConflicts.high(last);
        Stated first = fallen ? before : own.getFirst();
        boolean moved = FigureConflicts.differ(first, last) && !first.besides(last) && !collapses(first, last);
        return moved
                ? Optional.of(
                        pair(first, last, Verdict.SUPERSEDED, "the same origin replaced " + replacing(first, last)))
                : Optional.empty();
    }

    /** Whether a count that grows falls to a small part of itself: then the two count different things. */
    private boolean collapses(Stated early, Stated late) {
        return grows && FigureConflicts.high(late) * COLLAPSE < FigureConflicts.low(early);
    }

    /** What an origin is said to have replaced its own figure by; then that is told. */
    private Optional<Conflict> revised(Series series) {
        Stated last = series.own().getLast();
        return series.reported().stream()
                .filter(report -> report.clause().role() != BlockRole.HEADLINE)
                .filter(report -> Times.later(report, last, Duration.ZERO) && FigureConflicts.differ(report, last))
                .filter(report -> REVISIONS.has(sentence(report), "revision")
                        || (grows && REVISIONS.has(sentence(report), "risen")))
                .findFirst()
                .map(report ->
                        pair(last, report, Verdict.SUPERSEDED, "the same origin replaced " + replacing(last, report)));
    }

    /** A growing count that has become less, as others report it of the same origin. */
    private Optional<Conflict> shrunk(Series series) {
        Stated last = series.own().getLast();
        return series.reported().stream()
                .filter(report -> Times.later(report, last, STALE_AFTER)
                        && FigureConflicts.high(report) < FigureConflicts.low(last)
                        && series.own().stream()
                                .noneMatch(earlier -> earlier.amount().equals(report.amount())))
                .findFirst()
                .map(report -> pair(
                        last,
                        report,
                        Verdict.SUPERSEDED,
                        "a later value of the same origin: " + FigureConflicts.shown(last) + ", then "
                                + FigureConflicts.shown(report)));
    }

    /** An old value of an origin, published when its new one was out, without saying for when it holds. */
    private Optional<Conflict> stale(Series series) {
        for (Stated report : reports(series)) {
            List<Stated> before = series.own().stream()
                    .filter(own -> Times.later(report, own, STALE_AFTER))
                    .toList();
            boolean old = !before.isEmpty()
                    && FigureConflicts.differ(report, before.getLast())
                    && report.clause().role() != BlockRole.HEADLINE
                    && report.asOf().filter(Updates::isHour).isEmpty()
                    && before.stream().anyMatch(own -> own.amount().equals(report.amount()));
            if (old) {
                Stated newest = before.getLast();
                return Optional.of(pair(
                        newest,
                        report,
                        Verdict.STALE,
                        FigureConflicts.shown(report) + " had been replaced by " + FigureConflicts.shown(newest)
                                + " before this was published"));
            }
        }
        return Optional.empty();
    }

    /** What is reported of an origin, with what nobody of a name is known to have said: the value tells whose it was. */
    private List<Stated> reports(Series series) {
        var reports = new ArrayList<>(series.reported());
        for (int i = 0; i < traced.size(); i++) {
            Stated stated = traced.get(i).stated();
            boolean named = Traced.origin(traced, i)
                    .filter(origin -> origin.kind() == OriginKey.Kind.NAMED)
                    .isPresent();
            if (!named && anchors.holds(stated)) {
                reports.add(stated);
            }
        }
        return reports;
    }

    /** Whether a time is that of a count: "on Wednesday" tells when the event was. */
    private static boolean isHour(TimeInterval time) {
        return Duration.between(time.from(), time.until()).compareTo(DAY) < 0;
    }

    private static List<Word> sentence(Stated stated) {
        return Clauses.sentence(stated.clause()).words();
    }

    private static String replacing(Stated first, Stated last) {
        return FigureConflicts.shown(first) + " by " + FigureConflicts.shown(last);
    }

    private Conflict pair(Stated one, Stated other, Verdict verdict, String why) {
        return Pair.of(claim.id(), one, other, verdict, why);
    }
}
