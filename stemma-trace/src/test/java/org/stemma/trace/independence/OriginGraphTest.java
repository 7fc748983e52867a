package org.stemma.trace.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.trace.independence.OriginGraph.Bounds;
import org.stemma.trace.independence.OriginGraph.Edge;
import org.stemma.trace.origin.OriginKey.Kind;

class OriginGraphTest {
    private static final long SEED = Long.getLong("stemma.seed", 20310304L);
    private static final List<Kind> KINDS = List.of(Kind.NAMED, Kind.UNNAMED, Kind.UNKNOWN);
    private static final int GRAPHS = 400;
    private static final int MOST_ORIGINS = 4;
    private static final int MOST_EDGES = 5;

    @Test
    void twoNamedOriginsWithoutAnEdgeAreTwo() {
        assertThat(new OriginGraph(List.of(Kind.NAMED, Kind.NAMED), List.of()).bounds())
                .isEqualTo(new Bounds(2, 2, 2));
    }

    @Test
    void anOriginThatMayRestOnAnotherLowersTheMinimumOnly() {
        assertThat(new OriginGraph(List.of(Kind.NAMED, Kind.NAMED), List.of(new Edge(1, 0))).bounds())
                .isEqualTo(new Bounds(1, 2, 1));
    }

    @Test
    void anUnnamedOriginMayBeTheNamedOne() {
        assertThat(new OriginGraph(List.of(Kind.UNNAMED, Kind.NAMED), List.of()).bounds())
                .isEqualTo(new Bounds(1, 2, 1));
    }

    @Test
    void twoUnnamedOriginsMayBeOne() {
        assertThat(new OriginGraph(List.of(Kind.UNNAMED, Kind.UNNAMED), List.of()).bounds())
                .isEqualTo(new Bounds(1, 2, 0));
    }

    @Test
    void anUnknownOriginMayBeNothing() {
        assertThat(new OriginGraph(List.of(Kind.UNKNOWN), List.of()).bounds()).isEqualTo(new Bounds(0, 1, 0));
    }

    @Test
    void withoutOriginsThereIsNothingToCount() {
        assertThat(new OriginGraph(List.of(), List.of()).bounds()).isEqualTo(new Bounds(0, 0, 0));
    }

    @Test
    void anEdgeToNowhereIsRefused() {
        assertThatThrownBy(() -> new OriginGraph(List.of(Kind.NAMED), List.of(new Edge(0, 1))))
                .hasMessageContaining("no such edge");
    }

    @Test
    void theBoundsAreThoseOfAllWorlds() {
        var random = new Random(SEED);
        for (int i = 0; i < GRAPHS; i++) {
            OriginGraph graph = graph(random);
            Bounds bounds = graph.bounds();
            assertThat(bounds.min()).as("least of %s, seed %d", graph, SEED).isEqualTo(least(graph));
            assertThat(bounds.max())
                    .as("greatest of %s, seed %d", graph, SEED)
                    .isEqualTo(graph.kinds().size());
            assertThat(bounds.namedMin())
                    .as("named of %s, seed %d", graph, SEED)
                    .isBetween(0, bounds.min());
        }
    }

    @Test
    void anotherEdgeNeverAddsAnOrigin() {
        var random = new Random(SEED);
        for (int i = 0; i < GRAPHS; i++) {
            OriginGraph graph = graph(random);
            if (graph.kinds().isEmpty()) {
                continue;
            }
            int size = graph.kinds().size();
            var edges = new ArrayList<>(graph.edges());
            edges.add(new Edge(random.nextInt(size), random.nextInt(size)));
            Bounds more = new OriginGraph(graph.kinds(), edges).bounds();
            assertThat(more.min())
                    .as("%s, seed %d", graph, SEED)
                    .isLessThanOrEqualTo(graph.bounds().min());
            assertThat(more.max())
                    .as("%s, seed %d", graph, SEED)
                    .isEqualTo(graph.bounds().max());
        }
    }

    @Test
    void anotherCopyNeverNarrowsTheInterval() {
        var random = new Random(SEED);
        for (int i = 0; i < GRAPHS; i++) {
            OriginGraph graph = graph(random);
            var kinds = new ArrayList<>(graph.kinds());
            kinds.add(Kind.UNKNOWN);
            Bounds more = new OriginGraph(kinds, graph.edges()).bounds();
            assertThat(more.min())
                    .as("%s, seed %d", graph, SEED)
                    .isLessThanOrEqualTo(graph.bounds().min());
            assertThat(more.max())
                    .as("%s, seed %d", graph, SEED)
                    .isGreaterThanOrEqualTo(graph.bounds().max());
        }
    }

    private static OriginGraph graph(Random random) {
        int size = random.nextInt(MOST_ORIGINS + 1);
        var kinds = new ArrayList<Kind>();
        for (int i = 0; i < size; i++) {
            kinds.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        var edges = new ArrayList<Edge>();
        for (int i = random.nextInt(MOST_EDGES + 1); i > 0 && size > 1; i--) {
            edges.add(new Edge(random.nextInt(size), random.nextInt(size)));
        }
        return new OriginGraph(kinds, edges);
    }

    /**
     * The least number by trying every world: each doubtful edge on or off, each origin without a name resting on any
     * other or on none, each unknown one there or not; worlds in which origins rest on each other in a circle are none.
     */
    private static int least(OriginGraph graph) {
        var doubts = new ArrayList<Edge>();
        for (Edge edge : graph.edges()) {
            if (edge.from() != edge.to() && graph.kinds().get(edge.to()) != Kind.UNKNOWN) {
                doubts.add(edge);
            }
        }
        for (int i = 0; i < graph.kinds().size(); i++) {
            for (int k = 0; k < graph.kinds().size(); k++) {
                boolean may =
                        graph.kinds().get(i) == Kind.UNNAMED && graph.kinds().get(k) != Kind.UNKNOWN;
                if (i != k && may) {
                    doubts.add(new Edge(i, k));
                }
            }
        }
        int least = Integer.MAX_VALUE;
        for (long world = 0; world < 1L << doubts.size(); world++) {
            var on = new ArrayList<Edge>();
            for (int i = 0; i < doubts.size(); i++) {
                if ((world >> i & 1) == 1) {
                    on.add(doubts.get(i));
                }
            }
            if (isWithoutCircle(graph.kinds().size(), on)) {
                least = Math.min(least, standing(graph, on));
            }
        }
        return least;
    }

    private static int standing(OriginGraph graph, List<Edge> on) {
        int standing = 0;
        for (int i = 0; i < graph.kinds().size(); i++) {
            int origin = i;
            boolean rests = on.stream().anyMatch(edge -> edge.from() == origin);
            if (!rests && graph.kinds().get(i) != Kind.UNKNOWN) {
                standing++;
            }
        }
        return standing;
    }

    private static boolean isWithoutCircle(int size, List<Edge> edges) {
        var left = new ArrayList<>(edges);
        for (int round = 0; round <= size; round++) {
            List<Edge> now = List.copyOf(left);
            left.removeIf(edge -> now.stream().noneMatch(next -> next.from() == edge.to()));
        }
        return left.isEmpty();
    }
}
