package org.stemma.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Statement;
import org.stemma.report.cite.Claimants;

/**
 * Which figures of one claim stand: of each origin the latest. An old figure that an outlet hands on after its origin has
 * given another does not come back; a vaguer one does not replace the one that it was made from; a figure that a report
 * sets beside the origin's own ("far above the official seven") is another's. Not for several threads.
 */
final class Standing {
    private final Claimants claimants;
    private final Map<String, List<Statement>> last = new LinkedHashMap<>();
    private final Map<String, Set<ClaimValue>> replaced = new LinkedHashMap<>();
    private final Map<ClaimValue, Set<String>> givers = new LinkedHashMap<>();

    Standing(Claimants claimants) {
        this.claimants = claimants;
    }

    /** Takes the next statement with a value, in the order of time. */
    void add(Statement statement) {
        ClaimValue value = bare(statement);
        String origin = origin(statement);
        List<Statement> before = last.computeIfAbsent(origin, key -> new ArrayList<>());
        Set<ClaimValue> old = replaced.computeIfAbsent(origin, key -> new LinkedHashSet<>());
        boolean another = before.stream().anyMatch(said -> isBeside(said, statement))
                && givers.getOrDefault(value, Set.of()).stream().anyMatch(giver -> !giver.equals(origin));
        if (another || old.contains(value)) {
            return;
        }
        givers.computeIfAbsent(value, given -> new LinkedHashSet<>()).add(origin);
        if (!before.isEmpty() && !bare(before.getFirst()).equals(value)) {
            if (saysMore(before.getFirst().value(), statement.value())) {
                return;
            }
            old.add(bare(before.getFirst()));
            before.clear();
        }
        before.add(statement);
    }

    /** The statements that stand, by origin in the order in which the origins spoke first. */
    List<Statement> statements() {
        return last.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the first value lies within the second and says more: "four to six" beside "up to six". */
    static boolean saysMore(Optional<ClaimValue> first, Optional<ClaimValue> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get() instanceof Amount said
                && second.get() instanceof Amount now
                && said.unit().equals(now.unit())
                && said.low() >= now.low()
                && said.high() <= now.high()
                && (said.low() > now.low() || said.high() < now.high());
    }

    /** Whether two statements stand in one report: whoever gives two figures there gives one of them for somebody else. */
    private static boolean isBeside(Statement one, Statement other) {
        return one.locus().article().equals(other.locus().article());
    }

    /** Claimants who go back to one origin are one: its later figure replaces the earlier. */
    private String origin(Statement statement) {
        return statement.origin().map(OriginId::value).orElseGet(() -> claimants.who(statement));
    }

    /** About 60 and 60 are one value. */
    static ClaimValue bare(Statement statement) {
        return switch (statement.value().orElseThrow()) {
            case Amount amount -> new Amount(amount.low(), amount.high(), amount.unit(), false);
            case ClaimValue.Status status -> status;
        };
    }
}
