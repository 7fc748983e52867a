package org.stemma.trace.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.OriginId;
import org.stemma.model.text.Locus;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.Traced;

/** When a conflict was settled: with the first later statement in which one of its two origins says what the other said. */
final class Settlement {
    private Settlement() {}

    /**
     * The place of that statement; absent where none of the claim is it, as for a publisher's own correction.
     *
     * @param traced the statements of the claim, in the order of time
     */
    static Optional<Locus> of(Conflict conflict, List<Traced> traced) {
        Optional<Integer> first = at(conflict.first(), traced);
        Optional<Integer> second = at(conflict.second(), traced);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int last = Math.max(first.get(), second.get());
        return IntStream.range(last + 1, traced.size())
                .filter(i ->
                        givesIn(i, first.get(), second.get(), traced) || givesIn(i, second.get(), first.get(), traced))
                .mapToObj(i -> traced.get(i).stated().locus())
                .findFirst();
    }

    private static Optional<Integer> at(Locus place, List<Traced> traced) {
        return IntStream.range(0, traced.size())
                .filter(i -> traced.get(i).stated().locus().equals(place))
                .boxed()
                .findFirst();
    }

    private static boolean givesIn(int later, int own, int other, List<Traced> traced) {
        Optional<OriginId> origin = Traced.origin(traced, own).map(OriginKey::id);
        Stated says = traced.get(later).stated();
        Stated theirs = traced.get(other).stated();
        boolean agrees =
                theirs.value().isPresent() ? says.value().equals(theirs.value()) : says.supports() == theirs.supports();
        return origin.isPresent()
                && origin.equals(Traced.origin(traced, later).map(OriginKey::id))
                && agrees
                && !says.besides(traced.get(own).stated());
    }
}
