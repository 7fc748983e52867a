package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.stemma.trace.passage.Partition;

/**
 * The joining of articles by mean likeness (average linkage): the two groups that are most alike are joined until none
 * are alike enough. Not safe between threads. Cost: O(E log E) for E pairs, times how often a group grows.
 */
final class Agglomeration {
    private record Join(double likeness, int one, int other, int oneSize, int otherSize) {}

    private static final Comparator<Join> MOST_ALIKE_FIRST = Comparator.comparingDouble(Join::likeness)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other);

    private final double threshold;
    private final Partition partition;
    private final List<TreeMap<Integer, Double>> sums = new ArrayList<>();
    private final int[] sizes;

    /** So many articles, each by itself, none like another. */
    Agglomeration(int size, double threshold) {
        this.threshold = threshold;
        this.partition = new Partition(size);
        this.sizes = new int[size];
        for (int i = 0; i < size; i++) {
            sums.add(new TreeMap<>());
            sizes[i] = 1;
        }
    }

    /** Says how like each other two articles are; before anything is joined. */
    void liken(int one, int other, double likeness) {
        sums.get(one).put(other, likeness);
        sums.get(other).put(one, likeness);
    }

    /** Joins all groups that are alike enough; gives the groups. */
    List<List<Integer>> groups() {
        var queue = new PriorityQueue<>(MOST_ALIKE_FIRST);
        for (int group = 0; group < sizes.length; group++) {
            offer(queue, group, true);
        }
        while (!queue.isEmpty()) {
            Join next = queue.poll();
            boolean current = partition.representative(next.one()) == next.one()
                    && partition.representative(next.other()) == next.other()
                    && sizes[next.one()] == next.oneSize()
                    && sizes[next.other()] == next.otherSize();
            if (current) {
                offer(queue, join(next.one(), next.other()), false);
            }
        }
        return partition.sets();
    }

    /** Joins the groups of two articles and gives the one that stands for both. */
    int join(int one, int other) {
        int first = partition.representative(one);
        int second = partition.representative(other);
        if (first == second) {
            return first;
        }
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        partition.join(low, high);
        sums.get(low).remove(high);
        sums.get(high).remove(low);
        sums.get(high).forEach((neighbour, sum) -> {
            sums.get(low).merge(neighbour, sum, Double::sum);
            sums.get(neighbour).remove(high);
            sums.get(neighbour).merge(low, sum, Double::sum);
        });
        sums.get(high).clear();
        sizes[low] += sizes[high];
        return low;
    }

    private void offer(PriorityQueue<Join> queue, int group, boolean forwardOnly) {
        if (partition.representative(group) != group) {
            return;
        }
        sums.get(group).forEach((neighbour, sum) -> {
            double likeness = sum / ((double) sizes[group] * sizes[neighbour]);
            if (likeness >= threshold && (!forwardOnly || neighbour > group)) {
                int low = Math.min(group, neighbour);
                int high = Math.max(group, neighbour);
                queue.add(new Join(likeness, low, high, sizes[low], sizes[high]));
            }
        });
    }
}
