package org.stemma.trace.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Places;
import org.stemma.trace.wording.Strength;

/**
 * The conflicts among statements on the state of one place or thing.
 *
 * <p>A flat denial of the value that another origin gives is a conflict; a judgement that it is improbable is none. What was
 * said to be still to come is superseded when it comes. That a bridge stands and that it is down exclude one another, and
 * so do a place that is cut off and one that can be reached. "The town is holding" is refined by how much of it is held.
 */
final class TypedConflicts {
    private static final Lexicon NOT_YET = Lexicon.load("not-yet");

    /** Values of which both cannot be. */
    private static final SortedMap<String, String> EXCLUSIVE =
            new TreeMap<>(Map.of("down", "standing", "cut off", "reached"));

    private static final String HELD = "held";

    private TypedConflicts() {}

    /** One conflict for each two origins, the first that applies. */
    static List<Conflict> find(FoundClaim claim, List<Traced> traced) {
        var conflicts = new ArrayList<Conflict>();
        List<Series> series = Series.of(traced, stated -> true);
        for (Series one : series) {
            for (Series other : series) {
                if (!one.origin().id().equals(other.origin().id()) && one.isNamed() && other.isNamed()) {
                    denial(claim, one, other)
                            .or(() -> overtaken(claim, one, other))
                            .ifPresent(conflicts::add);
                }
            }
        }
        excluded(claim, traced).ifPresent(conflicts::add);
        Misreports.ofState(claim, traced, TypedConflicts::isPlain, TypedConflicts::contradicts)
                .ifPresent(conflicts::add);
        return conflicts;
    }

    /** Whether a source says plainly what excludes a report of it: denies it, or names the contrary. */
    private static boolean contradicts(Stated report, Stated source) {
        boolean denied = !source.supports() && source.value().equals(report.value()) && !isNotYet(source);
        return isPlain(source) && (denied || (source.supports() && exclude(report, source)));
    }

    private static boolean exclude(Stated one, Stated other) {
        return EXCLUSIVE.entrySet().stream()
                .anyMatch(pair -> (has(one, pair.getKey()) && has(other, pair.getValue()))
                        || (has(one, pair.getValue()) && has(other, pair.getKey())));
    }

    private static Optional<Conflict> denial(FoundClaim claim, Series says, Series denies) {
        Optional<Stated> denied = denies.best().stream()
                .filter(stated -> !stated.supports() && isPlain(stated) && !isNotYet(stated))
                .findFirst();
        Optional<Stated> said = denied.flatMap(denial -> says.best().stream()
                .filter(stated -> stated.supports() && isPlain(stated))
                .filter(stated -> stated.value().equals(denial.value()) && !stated.besides(denial))
                .findFirst());
        return said.map(statement -> Pair.of(
                claim.id(),
                statement,
                denied.orElseThrow(),
                Verdict.CONFLICT,
                says.origin().what() + " says so, " + denies.origin().what() + " denies it"));
    }

    private static Optional<Conflict> overtaken(FoundClaim claim, Series early, Series late) {
        Optional<Stated> open = early.best().stream()
                .filter(stated -> !stated.supports() && isNotYet(stated))
                .findFirst();
        return open.flatMap(before -> late.best().stream()
                .filter(stated -> stated.supports()
                        && stated.value().equals(before.value())
                        && Times.later(stated, before, Duration.ZERO))
                .findFirst()
                .map(after -> Pair.of(
                        claim.id(),
                        before,
                        after,
                        Verdict.SUPERSEDED,
                        "what was said to be still to come is said to have come")));
    }

    /** The first statement of a value against a named origin's own statement of the one that it excludes. */
    private static Optional<Conflict> excluded(FoundClaim claim, List<Traced> traced) {
        for (Map.Entry<String, String> pair : EXCLUSIVE.entrySet()) {
            Optional<Stated> first = traced.stream()
                    .map(Traced::stated)
                    .filter(stated -> has(stated, pair.getKey()) && stated.supports() && isPlain(stated))
                    .findFirst();
            Optional<Stated> second = Series.of(traced, stated -> true).stream()
                    .filter(Series::isNamed)
                    .flatMap(series -> series.best().stream())
                    .filter(stated -> has(stated, pair.getValue())
                            && stated.supports()
                            && isPlain(stated)
                            && stated.clause().role() != BlockRole.HEADLINE)
                    .findFirst();
            if (first.isPresent() && second.isPresent() && !first.get().besides(second.get())) {
                return Optional.of(Pair.of(
                        claim.id(),
                        first.get(),
                        second.get(),
                        Verdict.CONFLICT,
                        "“" + pair.getKey() + "” in one report, “" + pair.getValue() + "” in the other"));
            }
        }
        return Optional.empty();
    }

    /**
     * A town that a body's own document says to hold, in the words of whom it quotes there as well, against the share of it
     * that another's gives: the first such pair of a story.
     */
    static List<Conflict> shares(Map<FoundClaim, List<Traced>> claims) {
        var held = new ArrayList<Stated>();
        var shares = new ArrayList<Stated>();
        var slots = new LinkedHashSet<FoundClaim>();
        claims.forEach((claim, traced) -> {
            for (Traced one : traced) {
                Stated stated = one.stated();
                boolean own = one.restsOn().isEmpty() && stated.speaksForItself();
                if (own && claim.isOfTown() && has(stated, HELD) && stated.supports()) {
                    held.add(stated);
                    slots.add(claim);
                } else if (own && isShareOfTown(stated)) {
                    shares.add(stated);
                }
            }
        });
        if (held.isEmpty() || shares.isEmpty() || held.getFirst().besides(shares.getFirst())) {
            return List.of();
        }
        return List.of(Pair.of(
                slots.iterator().next().id(),
                held.getFirst(),
                shares.getFirst(),
                Verdict.REFINED,
                "one says that the town is held, the other how much of it"));
    }

    private static boolean isShareOfTown(Stated stated) {
        OptionalInt rung = Places.rung(stated.base());
        return rung.isPresent()
                && rung.getAsInt() == TOWN
                && stated.amount().filter(amount -> amount.high() < ALL).isPresent();
    }

    /** The rung of towns among the kinds of places. */
    private static final int TOWN = 3;

    /** All of something, in per cent. */
    private static final double ALL = 100;

    private static boolean has(Stated stated, String value) {
        return stated.value().filter(new ClaimValue.Status(value)::equals).isPresent();
    }

    private static boolean isNotYet(Stated stated) {
        return NOT_YET.hasAny(stated.clause().words());
    }

    /** Whether a statement commits itself, for or against. */
    private static boolean isPlain(Stated stated) {
        Strength strength = Strength.of(stated.clause());
        return strength.hedge().isEmpty()
                && !OwnWords.isSuspicion(stated)
                && !(strength.planned() && stated.clause().attribution().isPresent());
    }
}
