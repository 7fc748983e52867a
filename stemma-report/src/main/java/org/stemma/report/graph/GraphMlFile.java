package org.stemma.report.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.cite.Utf8;
import org.stemma.report.cite.Xml10;
import org.stemma.report.json.Names;

/**
 * The derivations as GraphML, {@code provenance.graphml}: a directed graph, an edge from the parent to the child, as the
 * words went. Nodes and edges carry the fields of {@code analysis.json} under their names there; GraphML allows few
 * characters in an id, so ids count through the file and the document's own stands in {@code document}.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
public final class GraphMlFile implements Renderer {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final List<String> NODE_TEXTS =
            List.of("document", "label", "story", "outlet", "kind", "published", "title", "url", "text");
    private static final List<String> EDGE_TEXTS = List.of("relation", "evidence_article", "evidence_text", "reason");
    private static final List<String> EDGE_FLAGS = List.of("explicit", "certain");
    private static final List<String> EDGE_NUMBERS = List.of("evidence_start", "evidence_end");

    @Override
    public String fileName() {
        return "provenance.graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml; charset=utf-8";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new Graph(xml, Library.of(analysis)).write(analysis);
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        writer.flush();
    }

    /** One graph in the making. */
    private static final class Graph {
        private final XMLStreamWriter xml;
        private final Library library;
        private final Map<DocumentId, String> nodes = new HashMap<>();
        private int edges;

        Graph(XMLStreamWriter xml, Library library) {
            this.xml = xml;
            this.library = library;
        }

        void write(Analysis analysis) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.writeAttribute(
                    "xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            keys("node", NODE_TEXTS, "string");
            keys("edge", EDGE_TEXTS, "string");
            keys("edge", EDGE_FLAGS, "boolean");
            keys("edge", EDGE_NUMBERS, "int");
            line();
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "provenance");
            xml.writeAttribute("edgedefault", "directed");
            for (Dossier dossier : analysis.dossiers()) {
                story(dossier);
            }
            line();
            xml.writeEndElement();
            line();
            xml.writeEndElement();
            line();
            xml.writeEndDocument();
        }

        private void keys(String element, List<String> names, String type) throws XMLStreamException {
            for (String name : names) {
                line();
                xml.writeEmptyElement("key");
                xml.writeAttribute("id", element + "_" + name);
                xml.writeAttribute("for", element);
                xml.writeAttribute("attr.name", name);
                xml.writeAttribute("attr.type", type);
            }
        }

        private void story(Dossier dossier) throws XMLStreamException {
            String story = dossier.stemma().story().id().value();
            for (ArticleId id : dossier.stemma().story().articles()) {
                article(story, library.article(id));
            }
            for (LostDocument lost : dossier.stemma().lost()) {
                node(lost.id());
                data("node_label", library.name(lost.issuer()));
                data("node_story", story);
                data("node_kind", "reconstruction");
                optional("node_published", lost.issued().map(Times::iso));
                data("node_text", lost.text());
                xml.writeEndElement();
            }
            for (Derivation derivation : dossier.stemma().derivations()) {
                edge(derivation);
            }
        }

        private void article(String story, AnnotatedArticle annotated) throws XMLStreamException {
            ArticleId id = annotated.article().id();
            node(DocumentId.held(id));
            data("node_label", library.outlet(id) + ", " + library.appearedBriefly(id));
            data("node_story", story);
            data("node_outlet", library.outlet(id));
            data("node_kind", Names.of(annotated.publisherKind()));
            optional("node_published", annotated.article().published().map(Times::iso));
            data("node_title", library.title(id));
            optional("node_url", annotated.article().uri().map(Object::toString));
            xml.writeEndElement();
        }

        private void node(DocumentId id) throws XMLStreamException {
            String name = "n" + (nodes.size() + 1);
            nodes.put(id, name);
            line();
            xml.writeStartElement("node");
            xml.writeAttribute("id", name);
            data("node_document", id.value());
        }

        private String name(DocumentId id) {
            return Optional.ofNullable(nodes.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("no document " + id));
        }

        private void edge(Derivation derivation) throws XMLStreamException {
            Locus evidence = derivation.evidence().first();
            Span codePoints = library.codePoints(evidence);
            line();
            xml.writeStartElement("edge");
            xml.writeAttribute("id", "e" + ++edges);
            xml.writeAttribute("source", name(derivation.parent()));
            xml.writeAttribute("target", name(derivation.child()));
            data("edge_relation", Names.of(derivation.kind()));
            data("edge_evidence_article", evidence.article().value());
            data("edge_evidence_text", library.words(evidence));
            data("edge_reason", derivation.reason());
            data("edge_explicit", String.valueOf(derivation.credited()));
            data("edge_certain", String.valueOf(derivation.certain()));
            data("edge_evidence_start", String.valueOf(codePoints.start()));
            data("edge_evidence_end", String.valueOf(codePoints.end()));
            xml.writeEndElement();
        }

        private void optional(String key, Optional<String> value) throws XMLStreamException {
            if (value.isPresent()) {
                data(key, value.get());
            }
        }

        private void data(String key, String value) throws XMLStreamException {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(Xml10.text(value));
            xml.writeEndElement();
        }

        private void line() throws XMLStreamException {
            xml.writeCharacters("\n");
        }
    }
}
