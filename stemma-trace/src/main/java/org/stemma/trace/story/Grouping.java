package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Partition;
import org.stemma.trace.passage.WordView;

/**
 * The grouping of articles into stories by their words and days. Pure; safe between threads.
 *
 * <p>Agglomeration by mean likeness, see {@link Agglomeration}. Likeness is scaled by how near each of the two articles
 * is to its own nearest ones (Zelnik-Manor and Perona 2004), because a blog's stories hang together more loosely than an
 * agency's; and it falls with the days between. Two groups are joined only if some article of the one is alike enough to
 * one of the other; so the articles that such pairs connect are grouped by themselves, which changes nothing and keeps
 * the work small.
 */
public final class Grouping {
    /** Pairs less alike than this, scaled, are taken as not alike at all. */
    private static final double FAINT = 0.02;

    private Grouping() {}

    /**
     * The stories of some articles.
     *
     * @param articles the words of each, the headline first
     * @param days for each the day of appearance, counted from any day; absent where unknown
     * @return the numbers of the articles of each story, ascending; stories by their first articles
     */
    public static List<List<Integer>> group(List<WordView> articles, List<OptionalLong> days, StorySettings settings) {
        return group(articles, days, settings, List.of(), Workers.ALONE);
    }

    /**
     * The stories of some articles of which some are known to belong together.
     *
     * @param together pairs of numbers
     * @param workers share the work; the result is the same for any number
     */
    static List<List<Integer>> group(
            List<WordView> articles,
            List<OptionalLong> days,
            StorySettings settings,
            List<int[]> together,
            Workers workers) {
        Neighbours neighbours = Neighbours.of(articles, settings, workers);
        double[] levels = new double[articles.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = neighbours.level(i, settings);
        }
        Likeness likeness = (first, second, raw) ->
                raw / Math.sqrt(levels[second] * levels[first]) * nearness(days.get(first), days.get(second), settings);
        var connected = new Partition(articles.size());
        neighbours.forEachPair((first, second, raw) -> {
            if (likeness.of(first, second, raw) >= settings.threshold()) {
                connected.join(first, second);
            }
        });
        for (int[] pair : together) {
            connected.join(pair[0], pair[1]);
        }
        return groups(connected, neighbours, likeness, together, settings, workers);
    }

    /** How alike two articles are, given the likeness of their words. */
    @FunctionalInterface
    private interface Likeness {
        double of(int first, int second, float raw);
    }

    private record Alike(int first, int second, double likeness) {}

    private static List<List<Integer>> groups(
            Partition connected,
            Neighbours neighbours,
            Likeness likeness,
            List<int[]> together,
            StorySettings settings,
            Workers workers) {
        List<List<Integer>> parts = connected.sets();
        int[] partOf = new int[parts.stream().mapToInt(List::size).sum()];
        int[] placeIn = new int[partOf.length];
        for (int part = 0; part < parts.size(); part++) {
            List<Integer> members = parts.get(part);
            for (int place = 0; place < members.size(); place++) {
                partOf[members.get(place)] = part;
                placeIn[members.get(place)] = place;
            }
        }
        var alikeIn = new ArrayList<List<Alike>>();
        var togetherIn = new ArrayList<List<int[]>>();
        for (int part = 0; part < parts.size(); part++) {
            alikeIn.add(parts.get(part).size() == 1 ? List.of() : new ArrayList<>());
            togetherIn.add(parts.get(part).size() == 1 ? List.of() : new ArrayList<>());
        }
        neighbours.forEachPair((first, second, raw) -> {
            if (partOf[first] == partOf[second]) {
                double alike = likeness.of(first, second, raw);
                if (alike > FAINT) {
                    alikeIn.get(partOf[first]).add(new Alike(first, second, alike));
                }
            }
        });
        for (int[] pair : together) {
            if (pair[0] != pair[1]) {
                togetherIn.get(partOf[pair[0]]).add(pair);
            }
        }
        List<List<List<Integer>>> found = workers.map(parts.size(), part -> {
            List<Integer> members = parts.get(part);
            if (members.size() == 1) {
                return List.of(members);
            }
            var agglomeration = new Agglomeration(members.size(), settings.threshold());
            for (Alike pair : alikeIn.get(part)) {
                agglomeration.liken(placeIn[pair.first()], placeIn[pair.second()], pair.likeness());
            }
            for (int[] pair : togetherIn.get(part)) {
                agglomeration.join(placeIn[pair[0]], placeIn[pair[1]]);
            }
            return agglomeration.groups().stream()
                    .map(group -> group.stream().map(members::get).toList())
                    .toList();
        });
        return found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static double nearness(OptionalLong one, OptionalLong other, StorySettings settings) {
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        long apart = Math.abs(one.getAsLong() - other.getAsLong());
        return 1 / Math.sqrt(1 + Math.max(0, apart - settings.freeDays()) / settings.slackDays());
    }
}
