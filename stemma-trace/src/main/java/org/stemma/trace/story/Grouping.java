package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.stemma.trace.passage.Partition;
import org.stemma.trace.passage.WordView;

/**
 * The grouping of articles into stories by their words and days. Pure; safe between threads.
 *
 * <p>Agglomeration by mean likeness (average linkage): the two groups that are most alike are joined until none are
 * alike enough. Likeness is scaled by how near each of the two articles is to its own nearest ones (Zelnik-Manor and
 * Perona 2004), because a blog's stories hang together more loosely than an agency's; and it falls with the days
 * between.
 */
public final class Grouping {
    /** Pairs less alike than this, scaled, are taken as not alike at all. */
    private static final double FAINT = 0.02;

    private record Pair(double likeness, int one, int other, int oneSize, int otherSize) {}

    private static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final StorySettings settings;
    private final Partition partition;
    private final List<TreeMap<Integer, Double>> sums = new ArrayList<>();
    private final int[] sizes;

    private Grouping(int size, StorySettings settings) {
        this.settings = settings;
        this.partition = new Partition(size);
        this.sizes = new int[size];
        for (int i = 0; i < size; i++) {
            sums.add(new TreeMap<>());
            sizes[i] = 1;
        }
    }

    /**
     * The stories of some articles.
     *
     * @param articles the words of each, the headline first
     * @param days for each the day of appearance, counted from any day; absent where unknown
     * @return the numbers of the articles of each story, ascending; stories by their first articles
     */
    public static List<List<Integer>> group(List<WordView> articles, List<OptionalLong> days, StorySettings settings) {
        return group(articles, days, settings, List.of());
    }

    /**
     * The stories of some articles of which some are known to belong together.
     *
     * @param together pairs of numbers
     */
    static List<List<Integer>> group(
            List<WordView> articles, List<OptionalLong> days, StorySettings settings, List<int[]> together) {
        float[][] likenesses = new Vectors(articles.stream().map(Terms::of).toList(), settings).likenesses();
        double[] levels = Vectors.levels(likenesses, settings);
        var grouping = new Grouping(articles.size(), settings);
        for (int i = 0; i < likenesses.length; i++) {
            for (int j = 0; j < i; j++) {
                double likeness = likenesses[i][j] / Math.sqrt(levels[i] * levels[j]);
                likeness *= grouping.nearness(days.get(i), days.get(j));
                if (likeness > FAINT) {
                    grouping.sums.get(i).put(j, likeness);
                    grouping.sums.get(j).put(i, likeness);
                }
            }
        }
        for (int[] pair : together) {
            grouping.join(pair[0], pair[1]);
        }
        grouping.agglomerate();
        return grouping.partition.sets();
    }

    private double nearness(OptionalLong one, OptionalLong other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        long apart = Math.abs(one.getAsLong() - other.getAsLong());
        return 1 / Math.sqrt(1 + Math.max(0, apart - settings.freeDays()) / settings.slackDays());
    }

    private void agglomerate() {
        var queue = new PriorityQueue<>(MOST_ALIKE_FIRST);
        for (int group = 0; group < sizes.length; group++) {
            offer(queue, group, true);
        }
        while (!queue.isEmpty()) {
            Pair pair = queue.poll();
            boolean current = partition.representative(pair.one()) == pair.one()
                    && partition.representative(pair.other()) == pair.other()
                    && sizes[pair.one()] == pair.oneSize()
                    && sizes[pair.other()] == pair.otherSize();
            if (current) {
                offer(queue, join(pair.one(), pair.other()), false);
            }
        }
    }

    /** Joins two groups and gives the one that stands for both. */
    private int join(int one, int other) {
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

    private void offer(PriorityQueue<Pair> queue, int group, boolean forwardOnly) {
        if (partition.representative(group) != group) {
            return;
        }
        sums.get(group).forEach((neighbour, sum) -> {
            double likeness = sum / ((double) sizes[group] * sizes[neighbour]);
            if (likeness >= settings.threshold() && (!forwardOnly || neighbour > group)) {
                int low = Math.min(group, neighbour);
                int high = Math.max(group, neighbour);
                queue.add(new Pair(likeness, low, high, sizes[low], sizes[high]));
            }
        });
    }
}
