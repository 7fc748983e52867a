package org.stemma.trace.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Strength;

/**
 * What was so until it changed: services that were out until they worked again, somebody missing until found.
 *
 * <p>What an origin foretold or told before is superseded by what the same origin tells when it is over. A report that
 * still tells it in the present tense, hours after the end was published, is stale.
 */
final class Replaced {
    /** A report so soon after the end may have been written before it. */
    private static final Duration STALE_AFTER = Duration.ofHours(6);

    /** Forms by which a report tells what is so as it appears. */
    private static final Set<String> PRESENT =
            Set.of("is", "are", "has", "have", "cannot", "remain", "remains", "still");

    private Replaced() {}

    /** The conflicts of one question; none where nobody with a name tells that it is over. */
    static List<Conflict> find(FoundClaim claim, List<Traced> traced) {
        if (!claim.asksWhatChanges()) {
            return List.of();
        }
        var conflicts = new ArrayList<Conflict>();
        superseded(claim, traced).ifPresent(conflicts::add);
        stale(claim, traced).ifPresent(conflicts::add);
        return conflicts;
    }

    /** The first forecast of somebody, else what he told last, against his first word that it is over. */
    private static Optional<Conflict> superseded(FoundClaim claim, List<Traced> traced) {
        return IntStream.range(0, traced.size())
                .boxed()
                .filter(i -> FoundClaim.tellsEnd(stated(traced, i)) && isPlain(stated(traced, i)))
                .filter(i -> !teller(traced, i).isEmpty())
                .flatMap(over -> before(traced, over).stream()
                        .map(old -> Pair.of(
                                claim.id(),
                                old,
                                stated(traced, over),
                                Verdict.SUPERSEDED,
                                teller(traced, over) + " has since said that it is over")))
                .findFirst();
    }

    private static Optional<Stated> before(List<Traced> traced, int over) {
        Stated end = stated(traced, over);
        List<Stated> before = IntStream.range(0, traced.size())
                .filter(i -> teller(traced, i).equals(teller(traced, over)))
                .mapToObj(i -> stated(traced, i))
                .filter(stated -> Times.later(end, stated, Duration.ZERO))
                .filter(stated -> !FoundClaim.tellsEnd(stated))
                .filter(stated -> isOwn(stated) || !stated.sources().isEmpty())
                .filter(stated -> stated.supports() && stated.clause().role() != BlockRole.HEADLINE)
                .sorted(Comparator.comparingLong((Stated stated) -> Times.gap(stated, end)))
                .toList();
        return before.stream()
                .filter(FoundClaim::foretellsEnd)
                .findFirst()
                .or(() -> before.reversed().stream().findFirst());
    }

    /** Who tells something, by the name: the publisher of an own document, else the origin; empty if nobody has a name. */
    private static String teller(List<Traced> traced, int index) {
        Stated stated = stated(traced, index);
        return isOwn(stated)
                ? stated.publisher()
                : Traced.origin(traced, index)
                        .filter(origin -> origin.kind() == Kind.NAMED)
                        .map(OriginKey::what)
                        .orElse("");
    }

    private static Stated stated(List<Traced> traced, int index) {
        return traced.get(index).stated();
    }

    private static Optional<Stated> first(Stream<Stated> statements) {
        return statements.filter(FoundClaim::tellsEnd).filter(Replaced::isPlain).findFirst();
    }

    /** The first report that tells it as still so, the body's words before a headline's. */
    private static Optional<Conflict> stale(FoundClaim claim, List<Traced> traced) {
        List<Stated> statements = traced.stream().map(Traced::stated).toList();
        return first(statements.stream().filter(Replaced::isOwn))
                .flatMap(over -> statements.stream()
                        .filter(stated -> !isOwn(stated) && stated.supports() && !FoundClaim.tellsEnd(stated))
                        .filter(stated -> !FoundClaim.foretellsEnd(stated) && isPlain(stated) && isPresent(stated))
                        .filter(stated -> Times.later(stated, over, STALE_AFTER))
                        .filter(stated -> isAbout(stated, over))
                        .min(Comparator.comparing(
                                (Stated stated) -> stated.clause().role() == BlockRole.HEADLINE))
                        .map(report -> Pair.of(
                                claim.id(),
                                over,
                                report,
                                Verdict.STALE,
                                "told as still so after it was said to be over")));
    }

    /** Whether an article names the body that tells the end. */
    private static boolean isAbout(Stated report, Stated over) {
        return report.clause().article().mentions().stream()
                .anyMatch(mention -> over.clause()
                        .article()
                        .publisher()
                        .filter(mention.entity()::equals)
                        .isPresent());
    }

    private static boolean isPresent(Stated stated) {
        return stated.clause().words().stream().anyMatch(word -> PRESENT.contains(word.text()));
    }

    private static boolean isPlain(Stated stated) {
        return Strength.of(stated.clause()).hedge().isEmpty()
                && Strength.of(stated.clause()).condition().isEmpty();
    }

    private static boolean isOwn(Stated stated) {
        return stated.speaksForItself();
    }
}
