package org.stemma.trace.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.finding.ChangeKind;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.wording.Strength;

/**
 * How publishers turn in what they say of one claim in their own voice: each against what it said itself in an earlier
 * report. What others say in its reports is not its own turn. Not safe between threads; statements are given in order.
 */
final class Turns {
    private final Map<String, Stated> last = new LinkedHashMap<>();

    /**
     * How a statement turns from the last one in an earlier report of its publisher: taken back, or put more carefully;
     * absent where it does neither, or is the first.
     */
    Optional<ChangeKind> turn(Stated stated) {
        boolean own = stated.sources().isEmpty() || stated.speaksForItself();
        if (!own) {
            return Optional.empty();
        }
        String publisher = stated.publisher();
        Stated before = last.get(publisher);
        if (before == null || !before.besides(stated)) {
            last.put(publisher, stated);
        }
        if (before == null || before.besides(stated) || !before.supports()) {
            return Optional.empty();
        }
        if (!stated.supports()) {
            return Optional.of(ChangeKind.WITHDRAWN);
        }
        boolean weaker = commitment(before) == Commitment.PLAIN
                && commitment(stated).compareTo(Commitment.PLAIN) < 0
                && stated.value().equals(before.value());
        return weaker ? Optional.of(ChangeKind.WEAKENED) : Optional.empty();
    }

    private static Commitment commitment(Stated stated) {
        return Strength.of(stated.clause()).commitment();
    }
}
