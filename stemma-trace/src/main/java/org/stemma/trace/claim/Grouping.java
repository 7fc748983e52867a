package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.trace.wording.Clause;

/**
 * Groups clauses that say one thing, by their wording.
 *
 * <p>Clauses are taken in order; each joins the group with whose members it is most alike on average, if that is enough
 * and it is near enough to its nearest member, else it opens a group. Average rather than nearest member, because news
 * chains: each sentence is like the next, and the last is about something else. Cost: for each clause the clauses that
 * share a term with it.
 */
final class Grouping {
    /** The least mean likeness, and the least likeness to the nearest member, at which a clause joins a group. */
    private static final double LEAST_MEAN = 0.5;

    private static final double LEAST_BEST = 0.55;

    /** Fewer terms than this are too few to tell a claim by. */
    private static final int FEWEST_TERMS = 2;

    /** Two clauses with fewer terms in common have nothing to do with one another. */
    private static final int FEWEST_SHARED = 2;

    private final Likeness likeness;
    private final OneThing oneThing;
    private final List<List<Proposition>> groups = new ArrayList<>();
    private final Map<String, Set<Integer>> groupsByTerm = new HashMap<>();

    Grouping(Likeness likeness) {
        this.likeness = likeness;
        oneThing = new OneThing(likeness);
    }

    /** The groups, each in the order of the clauses given. */
    List<List<Clause>> group(List<Clause> clauses) {
        List<Proposition> members = clauses.stream()
                .map(Proposition::of)
                .filter(member -> member.terms().size() >= FEWEST_TERMS)
                .toList();
        members.stream().filter(Proposition::opens).forEach(this::place);
        members.stream().filter(member -> !member.opens()).forEach(this::place);
        placeTheLonelyAgain();
        joinGroups();
        var order = new IdentityHashMap<Clause, Integer>();
        clauses.forEach(clause -> order.put(clause, order.size()));
        return groups.stream()
                .map(group -> group.stream()
                        .map(Proposition::clause)
                        .sorted(Comparator.comparing(order::get))
                        .toList())
                .toList();
    }

    /** Puts a member into the group that it fits best; one that states something opens a group where none fits. */
    private void place(Proposition member) {
        int best = best(member);
        if (best < 0) {
            if (!member.opens()) {
                return;
            }
            best = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(best).add(member);
        for (String term : member.terms()) {
            groupsByTerm.computeIfAbsent(term, first -> new LinkedHashSet<>()).add(best);
        }
    }

    /** A statement that opened a group before its like were placed, and found no company, is placed once more. */
    private void placeTheLonelyAgain() {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).size() == 1) {
                Proposition lonely = groups.get(group).removeFirst();
                int best = best(lonely);
                groups.get(best < 0 ? group : best).add(lonely);
            }
        }
    }

    /**
     * Joins groups that grew apart because of the order in which their members came: as alike on average as the members of
     * one, with two that say one thing. Only groups of several articles, as no other can be a claim.
     */
    private void joinGroups() {
        for (int first = 0; first < groups.size(); first++) {
            if (isShared(first)) {
                for (int second : neighbours(first)) {
                    if (second > first && isShared(second) && areOne(groups.get(first), groups.get(second))) {
                        groups.get(first).addAll(groups.get(second));
                        groups.get(second).clear();
                    }
                }
            }
        }
        groups.removeIf(List::isEmpty);
    }

    private boolean isShared(int group) {
        return groups.get(group).stream()
                        .map(member -> member.clause().article())
                        .distinct()
                        .count()
                > 1;
    }

    private Set<Integer> neighbours(int group) {
        var neighbours = new TreeSet<Integer>();
        for (Proposition member : groups.get(group)) {
            for (String term : member.terms()) {
                neighbours.addAll(groupsByTerm.getOrDefault(term, Set.of()));
            }
        }
        return neighbours;
    }

    private boolean areOne(List<Proposition> first, List<Proposition> second) {
        double sum = 0;
        boolean joined = false;
        for (Proposition one : first) {
            for (Proposition other : second) {
                double score = likeness.score(one.terms(), other.terms());
                sum += score;
                joined = joined || (score >= LEAST_BEST && oneThing.is(one, other));
            }
        }
        return joined && sum / (first.size() * second.size()) >= LEAST_MEAN;
    }

    private int best(Proposition member) {
        var shared = new LinkedHashMap<Integer, Integer>();
        for (String term : member.terms()) {
            for (int group : groupsByTerm.getOrDefault(term, Set.of())) {
                shared.merge(group, 1, Integer::sum);
            }
        }
        shared.values().removeIf(count -> count < FEWEST_SHARED);
        int best = -1;
        double bestMean = 0;
        for (int candidate : shared.keySet()) {
            double sum = 0;
            double nearest = 0;
            for (Proposition other : groups.get(candidate)) {
                double score = likeness.score(member.terms(), other.terms());
                sum += score;
                if (oneThing.is(member, other)) {
                    nearest = Math.max(nearest, score);
                }
            }
            double mean = groups.get(candidate).isEmpty()
                    ? 0
                    : sum / groups.get(candidate).size();
            if (nearest >= LEAST_BEST && mean >= LEAST_MEAN && mean > bestMean) {
                best = candidate;
                bestMean = mean;
            }
        }
        return best;
    }
}
