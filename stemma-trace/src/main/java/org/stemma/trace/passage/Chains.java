package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs of one pair of texts, joined to passages. */
final class Chains {
    private static final Comparator<Run> LONGEST_FIRST = Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparingInt(Run::first)
            .thenComparingInt(Run::second);

    private Chains() {}

    /**
     * Runs joined to chains: in the same order on both sides, with at most {@code maxGap} words between two of them on
     * either side. The longest runs are placed first, and a word belongs to at most one run on each side.
     */
    static List<List<Run>> of(List<Run> runs, int maxGap) {
        var placed = new ArrayList<Run>();
        for (Run run : runs.stream().sorted(LONGEST_FIRST).toList()) {
            if (placed.stream().noneMatch(other -> collide(run, other))) {
                placed.add(run);
            }
        }
        placed.sort(Comparator.comparingInt(Run::first));
        var chains = new ArrayList<List<Run>>();
        for (Run run : placed) {
            List<Run> chain = chains.stream()
                    .filter(open -> follows(open.getLast(), run, maxGap))
                    .max(Comparator.comparingInt(open -> open.getLast().firstEnd()))
                    .orElseGet(() -> {
                        var fresh = new ArrayList<Run>();
                        chains.add(fresh);
                        return fresh;
                    });
            chain.add(run);
        }
        return chains;
    }

    /** How many words of a chain are equal: those of its runs and those that the gaps between have in common, in order. */
    static int words(List<Run> chain, WordView first, WordView second) {
        int words = 0;
        for (int i = 0; i < chain.size(); i++) {
            words += chain.get(i).length();
            if (i > 0) {
                words += common(
                        first,
                        chain.get(i - 1).firstEnd(),
                        chain.get(i).first(),
                        second,
                        chain.get(i - 1).secondEnd(),
                        chain.get(i).second());
            }
        }
        return words;
    }

    private static boolean collide(Run one, Run other) {
        return (one.first() < other.firstEnd() && other.first() < one.firstEnd())
                || (one.second() < other.secondEnd() && other.second() < one.secondEnd());
    }

    private static boolean follows(Run before, Run after, int maxGap) {
        int firstGap = after.first() - before.firstEnd();
        int secondGap = after.second() - before.secondEnd();
        return firstGap >= 0 && secondGap >= 0 && firstGap <= maxGap && secondGap <= maxGap;
    }

    /** The length of the longest common subsequence of two gaps. */
    private static int common(
            WordView first, int firstFrom, int firstUntil, WordView second, int secondFrom, int secondUntil) {
        int[] above = new int[secondUntil - secondFrom + 1];
        for (int i = firstFrom; i < firstUntil; i++) {
            int diagonal = 0;
            for (int j = secondFrom; j < secondUntil; j++) {
                int cell = j - secondFrom + 1;
                int old = above[cell];
                above[cell] = first.hash(i) == second.hash(j) ? diagonal + 1 : Math.max(above[cell], above[cell - 1]);
                diagonal = old;
            }
        }
        return above[above.length - 1];
    }
}
