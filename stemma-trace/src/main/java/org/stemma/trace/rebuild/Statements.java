package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of a story while passages are placed with them: groups of passage numbers that only grow. The order of
 * the groups, and of the passages in a group, is that in which they came. Not safe between threads.
 */
final class Statements {
    private record Place(int group, int rank) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::group).thenComparingInt(Place::rank);

    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Integer, Place> places = new LinkedHashMap<>();

    Statements(List<List<Integer>> groups) {
        for (List<Integer> group : groups) {
            this.groups.add(new ArrayList<>());
            group.forEach(passage -> add(passage, this.groups.size() - 1));
        }
    }

    void add(int passage, int group) {
        places.put(passage, new Place(group, groups.get(group).size()));
        groups.get(group).add(passage);
    }

    void addAlone(int passage) {
        groups.add(new ArrayList<>());
        add(passage, groups.size() - 1);
    }

    /** The group of a passage that was placed. */
    int groupOf(int passage) {
        return place(passage).group();
    }

    /** All passages that were placed, in the order in which they came. */
    List<Integer> members() {
        return List.copyOf(places.keySet());
    }

    List<List<Integer>> groups() {
        return groups;
    }

    /** Passages that were placed, by group and then by their rank in it. */
    List<Integer> inOrder(Collection<Integer> passages) {
        return passages.stream()
                .sorted(Comparator.comparing(this::place, ORDER))
                .toList();
    }

    private Place place(int passage) {
        Place place = places.get(passage);
        if (place == null) {
            throw new IllegalStateException("passage " + passage + " was not placed");
        }
        return place;
    }
}
