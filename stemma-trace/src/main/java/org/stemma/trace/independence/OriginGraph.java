package org.stemma.trace.independence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.trace.origin.OriginKey.Kind;

/**
 * The different origins behind a claim, and which of them may rest on which.
 *
 * <p>The bounds are exact. The greatest number is that of all origins: every doubtful edge may be off. For the least,
 * every doubtful edge may be on, and an origin without a name may be any other one; an origin then counts only if it
 * rests on none of the others. In each group of origins that may rest on one another and on nothing outside the group,
 * exactly one must stand by itself: so the least number is that of the source components of the graph. An unknown origin
 * may be nothing at all and never counts for the least. Tarjan's components [1] make it O(V+E); an origin without a name
 * reaches all others through one extra node instead of an edge to each.
 *
 * <p>[1] R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972).
 *
 * @param kinds what is known of each origin, by its index
 * @param edges pairs of indices: the first may rest on the second
 */
public record OriginGraph(List<Kind> kinds, List<Edge> edges) {
    /**
     * A doubtful dependence.
     *
     * @param from the origin that may rest on the other
     * @param to the other
     */
    public record Edge(int from, int to) {}

    /**
     * The bounds of the number of independent origins.
     *
     * @param min the least
     * @param max the greatest
     * @param namedMin how many of the least are known by name
     */
    public record Bounds(int min, int max, int namedMin) {}

    /** @throws IllegalArgumentException if an edge leads to or from an origin that is not there */
    public OriginGraph {
        kinds = List.copyOf(kinds);
        edges = List.copyOf(edges);
        for (Edge edge : edges) {
            if (Math.min(edge.from(), edge.to()) < 0 || Math.max(edge.from(), edge.to()) >= kinds.size()) {
                throw new IllegalArgumentException("no such edge among " + kinds.size() + " origins: " + edge);
            }
        }
    }

    /** The exact bounds. */
    public Bounds bounds() {
        List<List<Integer>> targets = targets();
        int[] component = components(targets);
        int count = Arrays.stream(component).max().orElse(-1) + 1;
        boolean[] rests = new boolean[count];
        boolean[] counted = new boolean[count];
        boolean[] named = new boolean[count];
        for (int node = 0; node < targets.size(); node++) {
            for (int target : targets.get(node)) {
                rests[component[node]] |= component[node] != component[target];
            }
            if (node < kinds.size()) {
                counted[component[node]] |= kinds.get(node) != Kind.UNKNOWN;
                named[component[node]] |= kinds.get(node) == Kind.NAMED;
            }
        }
        int min = 0;
        int namedMin = 0;
        for (int i = 0; i < count; i++) {
            if (!rests[i] && counted[i]) {
                min++;
                namedMin += named[i] ? 1 : 0;
            }
        }
        return new Bounds(min, kinds.size(), namedMin);
    }

    /** What each origin may rest on; one node more stands for "any other". */
    private List<List<Integer>> targets() {
        int anyOther = kinds.size();
        var targets = new ArrayList<List<Integer>>();
        for (int i = 0; i <= kinds.size(); i++) {
            targets.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            if (kinds.get(edge.to()) != Kind.UNKNOWN) {
                targets.get(edge.from()).add(edge.to());
            }
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Kind.NAMED) {
                targets.get(i).add(anyOther);
            }
            if (kinds.get(i) != Kind.UNKNOWN) {
                targets.get(anyOther).add(i);
            }
        }
        return targets;
    }

    /** The number of the strongly connected component of each node. */
    private static int[] components(List<List<Integer>> targets) {
        int size = targets.size();
        int[] order = new int[size];
        int[] low = new int[size];
        int[] next = new int[size];
        int[] component = new int[size];
        Arrays.fill(order, -1);
        Arrays.fill(component, -1);
        int[] path = new int[size];
        int[] open = new int[size];
        int opened = 0;
        int visited = 0;
        int found = 0;
        for (int root = 0; root < size; root++) {
            if (order[root] >= 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            order[root] = low[root] = visited++;
            open[opened++] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] < targets.get(node).size()) {
                    int target = targets.get(node).get(next[node]++);
                    if (order[target] < 0) {
                        order[target] = low[target] = visited++;
                        open[opened++] = target;
                        path[++depth] = target;
                    } else if (component[target] < 0) {
                        low[node] = Math.min(low[node], order[target]);
                    }
                } else {
                    if (low[node] == order[node]) {
                        int member;
                        do {
                            member = open[--opened];
                            component[member] = found;
                        } while (member != node);
                        found++;
                    }
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                }
            }
        }
        return component;
    }
}
