package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Figures that no slot is known for and that several reports give of the same thing: "742 babies", "48 miles", "60 jobs".
 *
 * <p>That two reports give one number of one noun is reason enough to take both for one statement, also where one gives it
 * as a bound ("up to 900 homes"); different numbers of one noun may be of different things and are left apart, but for
 * those of a source that speaks for itself: what it counts in the same words in two documents is one series. Small numbers
 * are equal by chance; of large ones it does not matter what the people are called. Durations and shares are as many
 * things as there are sentences.
 */
final class RepeatedFigures {
    private static final Set<String> TIME_UNITS = Lexicon.stems("time-units");

    /** Below this two numbers are equal by chance. */
    private static final double LEAST = 10;

    /** From this on two numbers of people are one, whatever the people are called. */
    private static final double ANY_PEOPLE = 1000;

    /** So many shared words, the noun left out, tell that a source counts the same thing again. */
    private static final int SAME_COUNT = 2;

    private static final String PERSON = "person";

    private final List<Found> found = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    private RepeatedFigures() {}

    /**
     * A figure without a slot.
     *
     * @param span the number and what it counts
     */
    record Found(Clause clause, Quantity quantity, Span span) {}

    /**
     * The statements of one number of one thing, or of one series of numbers.
     *
     * @param statements in the order of the clauses
     * @param series whether a source that speaks for itself gives two numbers of them in two documents
     */
    record Group(List<Found> statements, boolean series) {
        Group {
            statements = List.copyOf(statements);
        }
    }

    /**
     * The groups, in the order of their first statements.
     *
     * @param clauses the clauses of a story
     * @param known the figures that fill a slot: the same number without one is told of the same thing
     */
    static List<Group> find(List<Clause> clauses, Set<Quantity> known) {
        Set<Value> told = known.stream().map(Value::of).collect(Collectors.toSet());
        var figures = new RepeatedFigures();
        for (Clause clause : clauses) {
            for (Quantity quantity : clause.article().quantities()) {
                boolean inside = clause.span().contains(quantity.span());
                if (inside && !told.contains(Value.of(quantity)) && isCount(clause, quantity)) {
                    figures.add(new Found(clause, quantity, shown(clause, quantity)));
                }
            }
        }
        figures.joinEqual();
        Set<Integer> series = figures.joinSeries();
        return figures.groups(series);
    }

    /** A number without what it counts. */
    private record Value(double low, double high, String unit) {
        static Value of(Quantity quantity) {
            return new Value(quantity.low(), quantity.high(), quantity.unit());
        }
    }

    private void add(Found figure) {
        if (!thing(figure).isEmpty() && !ends(figure.quantity()).isEmpty()) {
            roots.add(found.size());
            found.add(figure);
        }
    }

    /** Joins those that name one number of one thing. */
    private void joinEqual() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found figure = found.get(i);
            for (double end : ends(figure.quantity())) {
                Integer known = first.putIfAbsent(thing(figure) + " " + end, i);
                if (known != null) {
                    join(known, i);
                }
            }
        }
    }

    /** Joins what a source counts again in a later document; the members of such pairs. */
    private Set<Integer> joinSeries() {
        var series = new LinkedHashSet<Integer>();
        for (int i = 0; i < found.size(); i++) {
            for (int k = 0; k < i && speaksForItself(found.get(i)); k++) {
                if (root(i) != root(k) && areSeries(found.get(i), found.get(k))) {
                    join(k, i);
                    series.add(i);
                }
            }
        }
        return series;
    }

    private static boolean areSeries(Found one, Found other) {
        return speaksForItself(other)
                && !id(one).equals(id(other))
                && publisher(one).equals(publisher(other))
                && thing(one).equals(thing(other))
                && Likeness.shared(around(one), around(other)).size() >= SAME_COUNT;
    }

    private static boolean speaksForItself(Found figure) {
        return figure.clause().article().publisherKind().speaksForItself();
    }

    private static String id(Found figure) {
        return figure.clause().article().article().id().value();
    }

    private static String publisher(Found figure) {
        return ClaimFinder.publisher(figure.clause().article().article());
    }

    /** The stems of the clause of a figure, its number and noun left out. */
    private static Set<String> around(Found figure) {
        return figure.clause().words().stream()
                .filter(word -> word.content() && !word.span().overlaps(figure.span()))
                .map(Word::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int root(int figure) {
        int at = figure;
        while (roots.get(at) != at) {
            at = roots.get(at);
        }
        return at;
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        roots.set(second, first);
    }

    private List<Group> groups(Set<Integer> series) {
        Map<Integer, List<Found>> groups = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            groups.computeIfAbsent(root(i), first -> new ArrayList<>()).add(found.get(i));
        }
        Set<Integer> moving = series.stream().map(this::root).collect(Collectors.toSet());
        return groups.entrySet().stream()
                .map(group -> new Group(group.getValue(), moving.contains(group.getKey())))
                .toList();
    }

    /** Whether a number is no rate or limit, and no one that is quoted to be replaced. */
    private static boolean isCount(Clause clause, Quantity quantity) {
        NumberPlace place = NumberPlace.of(clause, quantity, clause.span());
        return !NumberUse.isQuoted(place) && !NumberUse.isRate(clause);
    }

    /** The numbers that a quantity names and that are no chance: one, or the two of a range. */
    private static List<Double> ends(Quantity quantity) {
        return DoubleStream.of(quantity.low(), quantity.high())
                .filter(end -> Double.isFinite(end) && end >= LEAST)
                .distinct()
                .boxed()
                .toList();
    }

    /** What is counted: the unit, people at large, or the stem of the noun; empty where that is not known. */
    private static String thing(Found figure) {
        Quantity quantity = figure.quantity();
        String unit = quantity.unit();
        if (unit.equals("percent") || TIME_UNITS.contains(unit)) {
            return "";
        }
        boolean people =
                unit.equals(PERSON) || (unit.isEmpty() && quantity.counted().isEmpty());
        if (people && ends(quantity).stream().anyMatch(end -> end >= ANY_PEOPLE)) {
            return PERSON;
        }
        if (!unit.isEmpty() && !unit.equals(PERSON)) {
            return unit;
        }
        return quantity.counted()
                .map(things -> Wording.words(figure.clause().article().words(things)).stream()
                        .filter(Word::content)
                        .toList())
                .filter(things -> !things.isEmpty())
                .map(things -> things.getLast().stem())
                .orElse("");
    }

    private static Span shown(Clause clause, Quantity quantity) {
        Span number = quantity.span();
        return quantity.counted()
                .map(number::cover)
                .filter(both -> clause.span().contains(both))
                .orElse(number);
    }
}
