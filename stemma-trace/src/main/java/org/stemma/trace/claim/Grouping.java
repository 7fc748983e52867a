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
import org.stemma.model.article.BlockRole;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Predicates;

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

    /** Two clauses may share so many terms by chance; they must be nearly all that the two have. */
    private static final int FEW_SHARED = 2;

    private static final double LEAST_OVERLAP_OF_FEW = 0.7;

    /** Fewer terms than this are too few to tell a claim by. */
    private static final int FEWEST_TERMS = 2;

    /** A clause of a group with what it is about, and whether it states that or only names it. */
    private record Member(Clause clause, Set<String> terms, boolean states) {}

    private final Likeness likeness;
    private final List<List<Member>> groups = new ArrayList<>();
    private final Map<String, Set<Integer>> groupsByTerm = new HashMap<>();

    Grouping(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The groups, each in the order of the clauses given. */
    List<List<Clause>> group(List<Clause> clauses) {
        List<Member> members = clauses.stream()
                .map(Grouping::member)
                .filter(member -> member.terms().size() >= FEWEST_TERMS)
                .toList();
        members.stream().filter(Member::states).forEach(this::place);
        members.stream().filter(member -> !member.states()).forEach(this::place);
        placeTheLonelyAgain();
        var order = new IdentityHashMap<Clause, Integer>();
        clauses.forEach(clause -> order.put(clause, order.size()));
        return groups.stream()
                .map(group -> group.stream()
                        .map(Member::clause)
                        .sorted(Comparator.comparing(order::get))
                        .toList())
                .toList();
    }

    /** A clause states something by a verb, as a headline does without one, or in words that are quoted. */
    private static Member member(Clause clause) {
        boolean states = Predicates.states(clause) || clause.role() == BlockRole.HEADLINE || clause.verbatim();
        return new Member(clause, new LinkedHashSet<>(Terms.of(clause)), states);
    }

    /** Puts a member into the group that it fits best; one that states something opens a group where none fits. */
    private void place(Member member) {
        int best = best(member);
        if (best < 0) {
            if (!member.states()) {
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
                Member lonely = groups.get(group).removeFirst();
                int best = best(lonely);
                groups.get(best < 0 ? group : best).add(lonely);
            }
        }
    }

    private int best(Member member) {
        var shared = new LinkedHashMap<Integer, Integer>();
        for (String term : member.terms()) {
            for (int group : groupsByTerm.getOrDefault(term, Set.of())) {
                shared.merge(group, 1, Integer::sum);
            }
        }
        shared.values().removeIf(count -> count < FEW_SHARED);
        int best = -1;
        double bestMean = 0;
        for (int candidate : shared.keySet()) {
            double sum = 0;
            double nearest = 0;
            for (Member other : groups.get(candidate)) {
                double score = likeness.score(member.terms(), other.terms());
                sum += score;
                if (isNoChance(member, other)) {
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

    /** Whether two clauses share more than two that have nothing to do with one another may share. */
    private boolean isNoChance(Member one, Member other) {
        int shared = Likeness.shared(one.terms(), other.terms()).size();
        int fewer = Math.min(one.terms().size(), other.terms().size());
        boolean wholeStatement = one.states() && other.states() && shared == fewer;
        return shared > FEW_SHARED
                || (shared == FEW_SHARED
                        && (wholeStatement || likeness.overlap(one.terms(), other.terms()) >= LEAST_OVERLAP_OF_FEW));
    }
}
