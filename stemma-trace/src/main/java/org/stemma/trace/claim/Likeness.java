package org.stemma.trace.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.trace.wording.Clause;

/**
 * How alike two clauses are: the weight of the content words that they share, over the weight of the lighter one. A word
 * weighs more the fewer clauses of the story have it. Immutable; safe between threads.
 */
public final class Likeness {
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int clauses;

    /** The likeness that the clauses of one story give. */
    public Likeness(Collection<Clause> story) {
        for (Clause clause : story) {
            for (String stem : new LinkedHashSet<>(clause.stems())) {
                frequencies.merge(stem, 1, Integer::sum);
            }
        }
        clauses = story.size();
    }

    /** The weight of a stem, above 0; a stem that the story does not have weighs as one that a single clause has. */
    public double weight(String stem) {
        return Math.log(1 + (double) clauses / frequencies.getOrDefault(stem, 1));
    }

    /** The weight of all different stems of a list. */
    public double weight(Collection<String> stems) {
        double sum = 0;
        for (String stem : new LinkedHashSet<>(stems)) {
            sum += weight(stem);
        }
        return sum;
    }

    /** The stems that both have, in the order of the first. */
    public static Set<String> shared(Collection<String> first, Collection<String> second) {
        var shared = new LinkedHashSet<>(first);
        shared.retainAll(new LinkedHashSet<>(second));
        return shared;
    }

    /** The weight of what both have over the weight of the lighter one: 0 to 1; 0 where either has no content. */
    public double containment(Collection<String> first, Collection<String> second) {
        double lighter = Math.min(weight(first), weight(second));
        return lighter == 0 ? 0 : weight(shared(first, second)) / lighter;
    }

    /** The weight of what both have over the weight of what either has: 0 to 1. */
    public double overlap(Collection<String> first, Collection<String> second) {
        double shared = weight(shared(first, second));
        double either = weight(first) + weight(second) - shared;
        return either == 0 ? 0 : shared / either;
    }

    /** Half containment, half overlap: a fragment may join its whole, but less readily than its like. */
    public double score(Collection<String> first, Collection<String> second) {
        return (containment(first, second) + overlap(first, second)) / 2;
    }
}
