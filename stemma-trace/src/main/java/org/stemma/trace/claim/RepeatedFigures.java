package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

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
    private static final String PERCENT = "percent";

    /** From this on a number that another is given in place of is the one that a report has, whatever it counts. */
    private static final double DISTINCT = 100;

    /** So many shared words, the noun left out, tell that a source counts the same thing again. */
    private static final int SAME_COUNT = 2;

    private final List<Found> found = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    private RepeatedFigures() {}

    /**
     * A figure without a slot.
     *
     * @param span the number and what it counts
     */
    record Found(Clause clause, Quantity quantity, Counted counted, Span span) {}

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
            for (Quantity quantity : clause.quantities()) {
                if (!told.contains(Value.of(quantity)) && isCount(clause, quantity)) {
                    figures.add(clause, quantity);
                }
            }
        }
        figures.joinEqual();
        figures.joinRejected();
        Set<Integer> series = figures.joinSeries();
        return figures.groups(series);
    }

    /** A number without what it counts. */
    private record Value(double low, double high, String unit) {
        static Value of(Quantity quantity) {
            return new Value(quantity.low(), quantity.high(), quantity.unit());
        }
    }

    private void add(Clause clause, Quantity quantity) {
        boolean share = quantity.unit().equals(PERCENT) || TIME_UNITS.contains(quantity.unit());
        if (!share) {
            Counted.of(clause, quantity).ifPresent(counted -> {
                roots.add(found.size());
                found.add(new Found(clause, quantity, counted, shown(clause, quantity)));
            });
        }
    }

    /** Joins those that name one number of one thing. */
    private void joinEqual() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found figure = found.get(i);
            for (double end : figure.counted().ends()) {
                Integer known = first.putIfAbsent(figure.counted().thing() + " " + end, i);
                if (known != null) {
                    join(known, i);
                }
            }
        }
    }

    /** Joins a number with the one that it is given in place of: "38 people, not 31". */
    private void joinRejected() {
        for (int i = 0; i < found.size(); i++) {
            Found figure = found.get(i);
            for (Quantity rejected : Counted.rejected(figure.clause())) {
                double other = rejected.low();
                boolean behind =
                        rejected.span().start() > figure.quantity().span().end();
                for (int k = 0; behind && k < found.size(); k++) {
                    Counted counted = found.get(k).counted();
                    boolean same = counted.thing().equals(figure.counted().thing())
                            || (SlotNames.isCount(figure.quantity())
                                    && SlotNames.isCount(found.get(k).quantity())
                                    && other >= DISTINCT);
                    if (same && counted.ends().contains(other) && !areTold(figure.counted(), other, figure)) {
                        join(k, i);
                    }
                }
            }
        }
    }

    /** Whether another article tells both numbers: then they are of different things. */
    private boolean areTold(Counted counted, double other, Found rejecting) {
        return found.stream()
                .filter(one ->
                        !id(one).equals(id(rejecting)) && one.counted().ends().contains(other))
                .anyMatch(one -> found.stream()
                        .anyMatch(beside ->
                                id(beside).equals(id(one)) && beside.counted().meets(counted)));
    }

    /** Joins what a source counts again in a later document; the members of such pairs. */
    private Set<Integer> joinSeries() {
        var series = new LinkedHashSet<Integer>();
        Map<String, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found figure = found.get(i);
            if (speaksForItself(figure)) {
                List<Integer> earlier = bySource.computeIfAbsent(
                        publisher(figure) + " " + figure.counted().thing(), first -> new ArrayList<>());
                for (int k : earlier) {
                    if (root(i) != root(k) && areSeries(figure, found.get(k))) {
                        join(k, i);
                        series.add(i);
                    }
                }
                earlier.add(i);
            }
        }
        return series;
    }

    /** Whether two documents of one source count one thing in the same words. */
    private static boolean areSeries(Found one, Found other) {
        return !id(one).equals(id(other))
                && !isWhole(one)
                && !isWhole(other)
                && Likeness.shared(around(one), around(other)).size() >= SAME_COUNT;
    }

    /** Whether a number is that of which a part is told: "two of 14 samples". */
    private static boolean isWhole(Found figure) {
        String before = figure.clause()
                .article()
                .words(new Span(
                        figure.clause().span().start(), figure.quantity().span().start()));
        return PART_OF.matcher(before).find();
    }

    /** A part before its whole. */
    private static final Pattern PART_OF = Pattern.compile(
            "(?:\\d|\\b(?:\\p{L}*(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)|none|all)) of (?:the )?$",
            Pattern.CASE_INSENSITIVE);

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

    private static Span shown(Clause clause, Quantity quantity) {
        Span number = quantity.span();
        return quantity.counted()
                .map(number::cover)
                .filter(both -> clause.span().contains(both))
                .orElse(number);
    }
}
