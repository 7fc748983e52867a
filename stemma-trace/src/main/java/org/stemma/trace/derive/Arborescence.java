package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest tree that reaches every node of a directed graph from its root.
 *
 * <p>After Chu and Liu (1965) and Edmonds (1967): every node takes its cheapest parent; a circle is drawn together to one
 * node, and the rest is solved again. O(n³) for n nodes, meant for dozens.
 */
final class Arborescence {
    /** The weight of an edge that is not there. */
    static final double NO_EDGE = 1e9;

    private static final int NONE = -1;

    private Arborescence() {}

    /**
     * The parents of all nodes.
     *
     * @param weights the cost of each edge, by parent, then child
     * @return for each node its parent; -1 for the root
     */
    static int[] parents(double[][] weights, int root) {
        int[] cheapest = cheapest(weights, root);
        List<Integer> circle = circle(cheapest, root);
        return circle.isEmpty() ? cheapest : solveTogether(weights, root, cheapest, circle);
    }

    private static int[] cheapest(double[][] weights, int root) {
        int[] parents = new int[weights.length];
        for (int child = 0; child < weights.length; child++) {
            parents[child] = NONE;
            for (int parent = 0; parent < weights.length; parent++) {
                if (child != root
                        && parent != child
                        && (parents[child] == NONE || weights[parent][child] < weights[parents[child]][child])) {
                    parents[child] = parent;
                }
            }
        }
        return parents;
    }

    private static List<Integer> circle(int[] parents, int root) {
        int[] visited = new int[parents.length];
        Arrays.fill(visited, NONE);
        for (int start = 0; start < parents.length; start++) {
            int node = start;
            while (node != root && visited[node] == NONE) {
                visited[node] = start;
                node = parents[node];
            }
            if (node != root && visited[node] == start) {
                var circle = new ArrayList<Integer>();
                int at = node;
                do {
                    circle.add(at);
                    at = parents[at];
                } while (at != node);
                return circle;
            }
        }
        return List.of();
    }

    private static int[] solveTogether(double[][] weights, int root, int[] cheapest, List<Integer> circle) {
        int size = weights.length;
        int[] merged = new int[size];
        int nodes = 0;
        for (int node = 0; node < size; node++) {
            if (!circle.contains(node)) {
                merged[node] = nodes++;
            }
        }
        for (int node : circle) {
            merged[node] = nodes;
        }
        nodes++;
        double[][] smaller = new double[nodes][nodes];
        int[][] fromNode = new int[nodes][nodes];
        int[][] toNode = new int[nodes][nodes];
        for (double[] row : smaller) {
            Arrays.fill(row, NO_EDGE);
        }
        for (int parent = 0; parent < size; parent++) {
            for (int child = 0; child < size; child++) {
                int from = merged[parent];
                int to = merged[child];
                if (parent == child || from == to) {
                    continue;
                }
                double saved = circle.contains(child) ? weights[cheapest[child]][child] : 0;
                if (weights[parent][child] - saved < smaller[from][to]) {
                    smaller[from][to] = weights[parent][child] - saved;
                    fromNode[from][to] = parent;
                    toNode[from][to] = child;
                }
            }
        }
        int[] solved = parents(smaller, merged[root]);
        int[] parents = cheapest.clone();
        for (int child = 0; child < nodes; child++) {
            if (child != merged[root]) {
                int parent = solved[child];
                parents[toNode[parent][child]] = fromNode[parent][child];
            }
        }
        return parents;
    }
}
