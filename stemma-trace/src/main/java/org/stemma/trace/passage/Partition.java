package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A partition of the numbers from 0 that grows coarser: disjoint sets after Galler and Fischer, with path halving. Not
 * safe between threads.
 */
public final class Partition {
    private final int[] parents;

    /** Every number from 0 to {@code size}, exclusive, by itself. */
    public Partition(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The least number of the set that a number is in. */
    public int representative(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Joins the sets of two numbers. */
    public void join(int one, int other) {
        int low = representative(one);
        int high = representative(other);
        parents[Math.max(low, high)] = Math.min(low, high);
    }

    /** Whether two numbers are in one set. */
    public boolean joined(int one, int other) {
        return representative(one) == representative(other);
    }

    /** The sets, by their least numbers, each ascending. */
    public List<List<Integer>> sets() {
        var sets = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(representative(i), none -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
