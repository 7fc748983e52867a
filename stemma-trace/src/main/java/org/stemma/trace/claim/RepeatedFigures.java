package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Figures that no slot is known for and that several reports give of the same thing: "742 babies", "48 miles", "60 jobs".
 *
 * <p>That two reports give one number of one noun is reason enough to take both for one statement; different numbers of
 * one noun may be of different things and are left apart. Small numbers are equal by chance. Durations and shares are as
 * many things as there are sentences.
 */
final class RepeatedFigures {
    private static final Set<String> TIME_UNITS = Lexicon.stems("time-units");

    /** Below this two numbers are equal by chance. */
    private static final double LEAST = 10;

    private RepeatedFigures() {}

    /**
     * The statements of one number of one thing, each group in the order of the clauses.
     *
     * @param clauses the clauses of a story
     * @param known the figures that fill a slot: the same number without one is told of the same thing
     * @param stated what a clause states by a quantity, with the span of its words
     */
    static Collection<List<Stated>> find(List<Clause> clauses, Set<Quantity> known, Function<Found, Stated> stated) {
        Set<Value> told = known.stream().map(Value::of).collect(Collectors.toSet());
        Map<String, List<Stated>> groups = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            for (Quantity quantity : clause.article().quantities()) {
                boolean inside = clause.span().contains(quantity.span());
                if (inside && !told.contains(Value.of(quantity)) && isCount(clause, quantity)) {
                    key(clause, quantity)
                            .ifPresent(key -> groups.computeIfAbsent(key, first -> new ArrayList<>())
                                    .add(stated.apply(new Found(clause, quantity, shown(clause, quantity)))));
                }
            }
        }
        return groups.values();
    }

    /**
     * A figure without a slot.
     *
     * @param span the number and what it counts
     */
    record Found(Clause clause, Quantity quantity, Span span) {}

    /** A number without what it counts. */
    private record Value(double low, double high, String unit) {
        static Value of(Quantity quantity) {
            return new Value(quantity.low(), quantity.high(), quantity.unit());
        }
    }

    /** Whether a number is no rate or limit, and no one that is quoted to be replaced. */
    private static boolean isCount(Clause clause, Quantity quantity) {
        NumberPlace place = NumberPlace.of(clause, quantity, clause.span());
        return !NumberUse.isQuoted(place) && !NumberUse.isRate(clause);
    }

    private static Optional<String> key(Clause clause, Quantity quantity) {
        double size = Double.isFinite(quantity.low()) ? quantity.low() : quantity.high();
        boolean measured = !quantity.unit().isEmpty() && !quantity.unit().equals("person");
        if (size < LEAST || quantity.unit().equals("percent") || TIME_UNITS.contains(quantity.unit())) {
            return Optional.empty();
        }
        String value = quantity.unit() + " " + quantity.low() + " " + quantity.high();
        if (measured) {
            return Optional.of(value);
        }
        return quantity.counted()
                .map(things -> Wording.words(clause.article().words(things)).stream()
                        .filter(Word::content)
                        .toList())
                .filter(things -> !things.isEmpty())
                .map(things -> value + " " + things.getLast().stem());
    }

    private static Span shown(Clause clause, Quantity quantity) {
        Span number = quantity.span();
        return quantity.counted()
                .map(number::cover)
                .filter(both -> clause.span().contains(both))
                .orElse(number);
    }
}
