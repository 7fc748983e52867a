package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which statements stood, told from the order in which articles give them.
 *
 * <p>Each article that gives two statements votes for its order, a quotation in full with more weight than a fragment,
 * because reporters pull fragments forward into their first sentence. Pairs are settled by ranked pairs after Tideman:
 * the clearest first, none that would close a circle. Statements that no article orders stay in the order given.
 */
final class Sequence {
    private static final int IN_FULL = 4;
    private static final int FRAGMENT = 1;

    private record Majority(int before, int after, int margin) {}

    private Sequence() {}

    /** The strands in the order in which they stood. */
    static List<Strand> of(List<Strand> strands) {
        int size = strands.size();
        List<BitSet> later = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            later.add(new BitSet(size));
        }
        for (Majority majority : majorities(strands)) {
            settle(later, majority.before(), majority.after());
        }
        var ordered = new ArrayList<Strand>();
        boolean[] placed = new boolean[size];
        while (ordered.size() < size) {
            int next = firstFree(later, placed);
            placed[next] = true;
            ordered.add(strands.get(next));
        }
        return ordered;
    }

    private static List<Majority> majorities(List<Strand> strands) {
        var majorities = new ArrayList<Majority>();
        for (int i = 0; i < strands.size(); i++) {
            for (int j = i + 1; j < strands.size(); j++) {
                int votes = votes(strands.get(i), strands.get(j));
                if (votes > 0) {
                    majorities.add(new Majority(i, j, votes));
                } else if (votes < 0) {
                    majorities.add(new Majority(j, i, -votes));
                }
            }
        }
        majorities.sort(Comparator.comparingInt(Majority::margin)
                .reversed()
                .thenComparingInt(Majority::before)
                .thenComparingInt(Majority::after));
        return majorities;
    }

    /** Above 0 when articles rather give the one before the other. */
    private static int votes(Strand one, Strand other) {
        int votes = 0;
        for (Passage first : one.verbatim()) {
            for (Passage second : other.verbatim()) {
                if (first.article() == second.article()) {
                    boolean full = isFull(first) && isFull(second);
                    votes += (full ? IN_FULL : FRAGMENT)
                            * Integer.signum(second.span().compareTo(first.span()));
                }
            }
        }
        return votes;
    }

    private static boolean isFull(Passage passage) {
        return passage.form() != Passage.Form.FRAGMENT;
    }

    /**
     * Puts one strand before another, and with it all that stands before the one before all that stands after the other;
     * nothing where the other stands before the one already.
     *
     * @param later what surely stands after each strand, over any number of steps
     */
    private static void settle(List<BitSet> later, int before, int after) {
        if (later.get(after).get(before)) {
            return;
        }
        for (int i = 0; i < later.size(); i++) {
            if (i == before || later.get(i).get(before)) {
                later.get(i).set(after);
                later.get(i).or(later.get(after));
            }
        }
    }

    private static int firstFree(List<BitSet> later, boolean[] placed) {
        for (int i = 0; i < placed.length; i++) {
            boolean free = !placed[i];
            for (int j = 0; j < placed.length; j++) {
                free &= placed[j] || !later.get(j).get(i);
            }
            if (free) {
                return i;
            }
        }
        throw new IllegalStateException("settled pairs have no circle, so one statement is always free");
    }
}
