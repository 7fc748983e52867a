package org.stemma.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** The graph as JGraphT reads it, which checks it against the schema of GraphML. */
final class GraphMlFileTest {
    private final Map<String, Map<String, String>> nodes = new HashMap<>();
    private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

    private Graph<String, DefaultEdge> read(Analysis analysis) {
        var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) ->
                nodes.computeIfAbsent(at.getFirst(), id -> new HashMap<>()).put(at.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((at, value) ->
                edges.computeIfAbsent(at.getFirst(), edge -> new HashMap<>()).put(at.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(Rendered.by(new GraphMlFile(), analysis)));
        return graph;
    }

    @Test
    void everyDocumentIsANodeAndEveryDerivationAnEdge() {
        Graph<String, DefaultEdge> graph = read(Ferry.analysis());
        AnalysisDocument document = AnalysisDocument.of(Ferry.analysis());
        List<String> documents = new ArrayList<>(document.texts("articles", "id"));
        documents.addAll(document.texts("reconstructions", "id"));
        assertThat(graph.vertexSet().stream().map(this::document)).containsExactlyInAnyOrderElementsOf(documents);
        assertThat(graph.edgeSet().stream()
                        .map(edge -> document(graph.getEdgeSource(edge)) + " to "
                                + document(graph.getEdgeTarget(edge)) + " "
                                + field(edge, "relation") + " " + field(edge, "certain") + " " + field(edge, "reason")))
                .containsExactlyInAnyOrderElementsOf(document.rows("derivations").stream()
                        .map(row -> row.required("parent").asText() + " to "
                                + row.required("child").asText() + " "
                                + row.required("kind").asText() + " "
                                + row.required("certain").asText() + " "
                                + row.required("reason").asText())
                        .toList());
    }

    @Test
    void anEdgeHoldsTheWordsThatShowIt() {
        Graph<String, DefaultEdge> graph = read(Ferry.analysis());
        AnalysisDocument document = AnalysisDocument.of(Ferry.analysis());
        assertThat(graph.edgeSet().stream()
                        .map(edge -> field(edge, "evidence_article") + " " + field(edge, "evidence_start") + " "
                                + field(edge, "evidence_text")))
                .containsExactlyInAnyOrderElementsOf(document.rows("derivations").stream()
                        .map(row -> row.required("evidence"))
                        .map(span -> span.required("article").asText() + " " + span.required("start") + " "
                                + span.required("text").asText())
                        .toList());
    }

    @Test
    void whatXmlCannotHoldBreaksNothing() {
        assertThat(read(Hostile.analysis()).vertexSet())
                .hasSize(Hostile.analysis().corpus().articles().size());
    }

    private String document(String node) {
        return nodes.getOrDefault(node, Map.of()).getOrDefault("document", "");
    }

    private String field(DefaultEdge edge, String name) {
        return edges.getOrDefault(edge, Map.of()).getOrDefault(name, "");
    }
}
