package org.stemma.trace.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs of one pair of texts, joined to passages. Cost: O(R log R) for R runs, plus the words in their gaps. */
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
        var chains = new ArrayList<List<Run>>();
        Deque<List<Run>> open = new ArrayDeque<>();
        for (Run run : placed(runs)) {
            while (!open.isEmpty() && run.first() - open.peekFirst().getLast().firstEnd() > maxGap) {
                open.removeFirst();
            }
            List<Run> chain = null;
            for (List<Run> candidate : open) {
                if (follows(candidate.getLast(), run, maxGap)) {
                    chain = candidate;
                }
            }
            if (chain == null) {
                chain = new ArrayList<>();
                chains.add(chain);
            } else {
                open.remove(chain);
            }
            chain.add(run);
            open.addLast(chain);
        }
        return chains;
    }

    /** The runs that collide with no longer one, by their first sides. */
    private static List<Run> placed(List<Run> runs) {
        if (runs.size() < 2) {
            return runs;
        }
        var byFirst = new TreeMap<Integer, Run>();
        var bySecond = new TreeMap<Integer, Run>();
        for (Run run : runs.stream().sorted(LONGEST_FIRST).toList()) {
            Map.Entry<Integer, Run> before = byFirst.lowerEntry(run.firstEnd());
            Map.Entry<Integer, Run> secondBefore = bySecond.lowerEntry(run.secondEnd());
            boolean collides = (before != null && before.getValue().firstEnd() > run.first())
                    || (secondBefore != null && secondBefore.getValue().secondEnd() > run.second());
            if (!collides) {
                byFirst.put(run.first(), run);
                bySecond.put(run.second(), run);
            }
        }
        return List.copyOf(byFirst.values());
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
