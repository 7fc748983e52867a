package org.stemma.report.picture;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Stemma;

/**
 * Who took from whom, drawn as a stemma codicum that lies on its side: source left, later right.
 *
 * <p>Each document has a row of its own. One parent, the best evidenced, is its tree parent, and a document's rows are
 * directly followed by those of its tree children; so the tree's lines never cross, whatever the number of documents,
 * and a label to the right of its mark is never struck through by one. Copies of one text from which nothing derives share
 * the mark of the first, which tells their number; so a wire story that forty papers printed is one row. Lines to further parents run beside, thinner.
 * The horizontal place is half time, half order, so that a burst of reports and a straggler a week later both stay
 * readable; a child always stands to the right of its tree parent. O(V log V + E).
 *
 * @param width in pixels, without the labels
 * @param height in pixels
 * @param nodes in the order of their rows
 * @param edges in the order of the stemma
 * @param leftOut documents beyond {@link #MOST_DOCUMENTS}, which are not drawn
 */
public record DescentPicture(int width, int height, List<Node> nodes, List<Edge> edges, int leftOut) {
    /** More rows than this nobody reads; the list beside the picture has them all. */
    public static final int MOST_DOCUMENTS = 200;

    private static final int LEAST_WIDTH = 640;
    private static final int MARGIN = 12;
    private static final int SPREAD = 360;
    private static final int LEAST_STEP = 22;
    private static final int WIDE_ROW = 30;
    private static final int NARROW_ROW = 22;
    /** Up to so many documents the rows are wide. */
    private static final int FEW = 40;

    private static final int RADIUS = 6;
    private static final int SECOND_OFFSET = 4;
    private static final int TIP = 9;

    /**
     * A document.
     *
     * @param id which
     * @param x the middle of its mark
     * @param y the middle of its mark
     * @param copies further documents that are the same text, from which nothing derives; they share its mark
     */
    public record Node(DocumentId id, int x, int y, int copies) {}

    /**
     * A derivation.
     *
     * @param derivation which
     * @param line the path from parent to child
     * @param tipX where the arrow points
     * @param tipY where the arrow points
     * @param tree whether the parent is the child's tree parent
     */
    public record Edge(Derivation derivation, String line, int tipX, int tipY, boolean tree) {}

    /** Copies the lists. */
    public DescentPicture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * The picture of a stemma.
     *
     * @param stemma what to draw
     * @param appeared when each dated article of its story appeared
     */
    public static DescentPicture of(Stemma stemma, Map<ArticleId, TimeInterval> appeared) {
        return new Drawing(stemma, appeared).picture();
    }

    /** The work in hand. Not for several threads. */
    private static final class Drawing {
        private static final Comparator<Derivation> BEST_EVIDENCED = Comparator.comparing(
                        (Derivation derivation) -> !derivation.certain())
                .thenComparing(derivation -> !derivation.credited())
                .thenComparing(derivation -> derivation.kind() == DerivationKind.DISPUTES)
                .thenComparing(Derivation::kind);

        private final Stemma stemma;
        private final Map<DocumentId, Instant> times = new HashMap<>();
        private final List<DocumentId> documents = new ArrayList<>();
        /** Copies that share the mark of the first article of their text. */
        private final Map<DocumentId, DocumentId> folded = new HashMap<>();

        private final Map<DocumentId, Derivation> treeEdges = new HashMap<>();
        private final int leftOut;

        Drawing(Stemma stemma, Map<ArticleId, TimeInterval> appeared) {
            this.stemma = stemma;
            readTimes(appeared);
            fold();
            this.leftOut = choose();
            chooseTreeParents();
        }

        /** Undated articles come last; a lost document comes before the first that takes from it. */
        private void readTimes(Map<ArticleId, TimeInterval> appeared) {
            Instant latest = appeared.values().stream()
                    .map(TimeInterval::from)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            for (ArticleId article : stemma.story().articles()) {
                times.put(
                        DocumentId.held(article),
                        Optional.ofNullable(appeared.get(article))
                                .map(TimeInterval::from)
                                .orElse(latest));
            }
            for (LostDocument lost : stemma.lost()) {
                Instant firstUse = stemma.derivations().stream()
                        .filter(derivation -> derivation.parent().equals(lost.id()))
                        .map(derivation -> times.getOrDefault(derivation.child(), latest))
                        .min(Comparator.naturalOrder())
                        .orElse(latest);
                Instant issued = lost.issued().map(TimeInterval::from).orElse(firstUse);
                times.put(lost.id(), issued.isBefore(firstUse) ? issued : firstUse);
            }
        }

        /** A copy is folded where nothing derives from it and it derives from nothing but its text and what that came from. */
        private void fold() {
            var parents = new LinkedHashSet<DocumentId>();
            stemma.derivations().forEach(derivation -> parents.add(derivation.parent()));
            for (CopyGroup group : stemma.copies()) {
                DocumentId first = DocumentId.held(group.articles().getFirst());
                for (ArticleId article :
                        group.articles().subList(1, group.articles().size())) {
                    DocumentId copy = DocumentId.held(article);
                    boolean ownSource = stemma.derivations().stream()
                            .filter(derivation -> derivation.child().equals(copy))
                            .anyMatch(derivation -> !belongs(derivation.parent(), first, group));
                    if (!parents.contains(copy) && !ownSource) {
                        folded.put(copy, first);
                    }
                }
            }
        }

        /** Whether a parent of a copy is one of the group, or a parent of its first article. */
        private boolean belongs(DocumentId parent, DocumentId first, CopyGroup group) {
            return group.articles().stream().map(DocumentId::held).anyMatch(parent::equals)
                    || stemma.derivations().stream()
                            .anyMatch(derivation -> derivation.child().equals(first)
                                    && derivation.parent().equals(parent));
        }

        private int copiesOf(DocumentId id) {
            return (int) folded.values().stream().filter(id::equals).count();
        }

        /** The documents to draw, in order of time; returns how many are left out. */
        private int choose() {
            var linked = new LinkedHashSet<DocumentId>();
            for (Derivation derivation : stemma.derivations()) {
                linked.add(derivation.child());
                linked.add(derivation.parent());
            }
            var all = new ArrayList<DocumentId>();
            stemma.lost().forEach(lost -> all.add(lost.id()));
            stemma.story().articles().stream()
                    .map(DocumentId::held)
                    .filter(id -> !folded.containsKey(id))
                    .forEach(all::add);
            all.stream()
                    .sorted(Comparator.comparing((DocumentId id) -> !linked.contains(id))
                            .thenComparing(id -> time(id))
                            .thenComparing(id -> !id.isLost()))
                    .limit(MOST_DOCUMENTS)
                    .forEach(documents::add);
            documents.sort(Comparator.comparing((DocumentId id) -> time(id)).thenComparing(id -> !id.isLost()));
            return all.size() - documents.size();
        }

        private Instant time(DocumentId id) {
            return times.getOrDefault(id, Instant.EPOCH);
        }

        private void chooseTreeParents() {
            var drawn = new LinkedHashSet<>(documents);
            List<Derivation> best = stemma.derivations().stream()
                    .filter(derivation -> drawn.contains(derivation.child()) && drawn.contains(derivation.parent()))
                    .sorted(BEST_EVIDENCED
                            .thenComparing(derivation -> time(derivation.parent()), Comparator.reverseOrder())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (Derivation derivation : best) {
                if (!treeEdges.containsKey(derivation.child()) && !leadsTo(derivation.parent(), derivation.child())) {
                    treeEdges.put(derivation.child(), derivation);
                }
            }
        }

        private boolean leadsTo(DocumentId from, DocumentId to) {
            DocumentId at = from;
            while (true) {
                if (at.equals(to)) {
                    return true;
                }
                Derivation up = treeEdges.get(at);
                if (up == null) {
                    return false;
                }
                at = up.parent();
            }
        }

        DescentPicture picture() {
            Map<DocumentId, Node> nodes = place();
            var edges = new ArrayList<Edge>();
            for (Derivation derivation : stemma.derivations()) {
                Node child = nodes.get(derivation.child());
                Node parent = nodes.get(derivation.parent());
                if (child != null && parent != null) {
                    edges.add(edge(derivation, parent, child));
                }
            }
            int right = nodes.values().stream().mapToInt(Node::x).max().orElse(0) + MARGIN;
            int height = nodes.size() * rowHeight() + MARGIN;
            return new DescentPicture(
                    Math.max(LEAST_WIDTH, right), height, List.copyOf(nodes.values()), edges, leftOut);
        }

        private int rowHeight() {
            return documents.size() <= FEW ? WIDE_ROW : NARROW_ROW;
        }

        private Map<DocumentId, Node> place() {
            Map<DocumentId, List<DocumentId>> children = new HashMap<>();
            var waiting = new ArrayDeque<DocumentId>();
            for (DocumentId id : documents) {
                Derivation up = treeEdges.get(id);
                if (up == null) {
                    waiting.add(id);
                } else {
                    children.computeIfAbsent(up.parent(), parent -> new ArrayList<>())
                            .add(id);
                }
            }
            var nodes = new LinkedHashMap<DocumentId, Node>();
            while (!waiting.isEmpty()) {
                DocumentId id = waiting.pop();
                Derivation up = treeEdges.get(id);
                Node parent = up == null ? null : nodes.get(up.parent());
                int x = parent == null ? timeX(id) : Math.max(timeX(id), parent.x() + LEAST_STEP);
                int y = MARGIN + nodes.size() * rowHeight() + RADIUS;
                nodes.put(id, new Node(id, x, y, copiesOf(id)));
                List<DocumentId> next = children.getOrDefault(id, List.of());
                for (int i = next.size() - 1; i >= 0; i--) {
                    waiting.push(next.get(i));
                }
            }
            return nodes;
        }

        /** Half the place in time, half the place in order. */
        private int timeX(DocumentId id) {
            List<Instant> ranks = ranks();
            if (ranks.size() < 2) {
                return MARGIN;
            }
            double order = (double) Collections.binarySearch(ranks, time(id)) / (ranks.size() - 1);
            double whole = ranks.getLast().getEpochSecond() - ranks.getFirst().getEpochSecond();
            double since = time(id).getEpochSecond() - ranks.getFirst().getEpochSecond();
            double clock = whole > 0 ? since / whole : order;
            return MARGIN + (int) Math.round(SPREAD * (order + clock) / 2);
        }

        private List<Instant> ranks() {
            var ranks = new TreeSet<Instant>();
            documents.forEach(document -> ranks.add(time(document)));
            return List.copyOf(ranks);
        }

        private Edge edge(Derivation derivation, Node parent, Node child) {
            boolean tree = derivation.equals(treeEdges.get(child.id()));
            int offset = tree ? 0 : SECOND_OFFSET;
            int fromX = parent.x() + offset;
            int fromY = child.y() > parent.y() ? parent.y() + RADIUS : parent.y() - RADIUS;
            int toY = child.y() + offset;
            int toX = child.x() - TIP;
            int corner = toY > fromY ? toY - RADIUS : toY + RADIUS;
            String line = fromX + RADIUS <= toX
                    ? "M" + fromX + " " + fromY + "V" + corner + "Q" + fromX + " " + toY + " " + (fromX + RADIUS) + " "
                            + toY + "H" + toX
                    : "M" + fromX + " " + fromY + "C" + (fromX - LEAST_STEP) + " " + fromY + " " + (toX - LEAST_STEP)
                            + " " + toY + " " + toX + " " + toY;
            return new Edge(derivation, line, toX + 1, toY, tree);
        }
    }
}
