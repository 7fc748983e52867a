package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.stemma.trace.wording.Clause;

/**
 * Groups clauses by their wording.
 *
 * <p>Clauses are taken in order; each joins the group with whose members it is most alike on average, if that is enough
 * and it shares two content words with its nearest member, else it opens a group. Average rather than nearest member,
 * because news chains: each sentence is like the next, and the last is about something else. Cost: for each clause the
 * clauses that share a word that is not in a large part of the story.
 */
final class Grouping {
    /**
     * The least mean and the least best likeness at which a clause joins a group, and the fewest shared content words.
     * Found on the fictional example stories; they move together.
     */
    private static final double LEAST_MEAN = 0.42;

    private static final double LEAST_BEST = 0.5;
    private static final int LEAST_SHARED = 2;

    /** Fewer content words than this are too few to tell a claim by. */
    private static final int FEWEST_STEMS = 2;

    private final Likeness likeness;
    private final List<List<Clause>> groups = new ArrayList<>();
    private final Map<String, LinkedHashSet<Integer>> groupsByStem = new HashMap<>();

    Grouping(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The groups, each in the order of the clauses given. */
    List<List<Clause>> group(List<Clause> clauses) {
        for (Clause clause : clauses) {
            List<String> stems = clause.stems();
            if (new LinkedHashSet<>(stems).size() < FEWEST_STEMS) {
                continue;
            }
            int best = best(stems);
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(clause);
            for (String stem : stems) {
                groupsByStem
                        .computeIfAbsent(stem, first -> new LinkedHashSet<>())
                        .add(best);
            }
        }
        return groups;
    }

    private int best(List<String> stems) {
        var shared = new LinkedHashMap<Integer, Integer>();
        for (String stem : new LinkedHashSet<>(stems)) {
            for (int group : groupsByStem.getOrDefault(stem, new LinkedHashSet<>())) {
                shared.merge(group, 1, Integer::sum);
            }
        }
        shared.values().removeIf(count -> count < LEAST_SHARED);
        int best = -1;
        double bestMean = 0;
        for (int candidate : shared.keySet()) {
            double sum = 0;
            double nearest = 0;
            for (Clause member : groups.get(candidate)) {
                List<String> theirs = member.stems();
                double score = likeness.score(stems, theirs);
                sum += score;
                if (Likeness.shared(stems, theirs).size() >= LEAST_SHARED) {
                    nearest = Math.max(nearest, score);
                }
            }
            double mean = sum / groups.get(candidate).size();
            if (nearest >= LEAST_BEST && mean >= LEAST_MEAN && mean > bestMean) {
                best = candidate;
                bestMean = mean;
            }
        }
        return best;
    }
}
