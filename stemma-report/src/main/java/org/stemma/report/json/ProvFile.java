package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;

/**
 * The derivations as PROV-JSON, {@code provenance.prov.json}: documents are entities, outlets and issuers agents. PROV has
 * no word for "may have been derived", so an edge that is not certain carries {@code stemma:certain} false. Names count through the file ({@code stemma:d1},
 * {@code stemma:o1}); the ids of {@code analysis.json} stand in {@code stemma:id}.
 *
 * @see <a href="https://www.w3.org/submissions/prov-json/">The PROV-JSON Serialization</a>
 * @see <a href="https://www.w3.org/TR/prov-dm/">PROV-DM: The PROV Data Model</a>
 */
public final class ProvFile implements Renderer {
    private static final String NAMESPACE = "https://stemma.example/ns#";

    @Override
    public String fileName() {
        return "provenance.prov.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        JsonDocument.write(out, json -> new Bundle(json, Library.of(analysis), analysis).write());
    }

    /** One file in the making. */
    private static final class Bundle {
        private final JsonGenerator json;
        private final Library library;
        private final Analysis analysis;
        private final Map<DocumentId, String> documents = new LinkedHashMap<>();
        private final Map<String, String> outlets = new LinkedHashMap<>();
        private final Map<EntityId, String> issuers = new LinkedHashMap<>();

        Bundle(JsonGenerator json, Library library, Analysis analysis) {
            this.json = json;
            this.library = library;
            this.analysis = analysis;
            for (var annotated : library.articles()) {
                ArticleId id = annotated.article().id();
                documents.put(DocumentId.held(id), "stemma:d" + (documents.size() + 1));
                outlets.computeIfAbsent(library.outlet(id), name -> "stemma:o" + (outlets.size() + 1));
            }
            for (LostDocument document : lost()) {
                documents.put(document.id(), "stemma:d" + (documents.size() + 1));
                issuers.computeIfAbsent(document.issuer(), issuer -> "stemma:s" + (issuers.size() + 1));
            }
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("prefix");
            json.writeStringField("stemma", NAMESPACE);
            json.writeEndObject();
            entities();
            agents();
            attributions();
            derivations();
            json.writeEndObject();
        }

        private List<LostDocument> lost() {
            var lost = new ArrayList<LostDocument>();
            for (Dossier dossier : analysis.dossiers()) {
                lost.addAll(dossier.stemma().lost());
            }
            return lost;
        }

        private void entities() throws IOException {
            json.writeObjectFieldStart("entity");
            for (var annotated : library.articles()) {
                Article article = annotated.article();
                json.writeObjectFieldStart(name(DocumentId.held(article.id())));
                json.writeStringField("prov:label", library.title(article.id()));
                type("stemma:Article");
                json.writeStringField("stemma:id", article.id().value());
                json.writeStringField("stemma:sha256", article.digest());
                optional("stemma:url", article.uri().map(Object::toString));
                optional("stemma:published", article.published().map(Times::iso));
                optional("stemma:updated", article.modified().map(Times::iso));
                optional("stemma:time_found_in", article.appeared().map(Timestamp::foundIn));
                json.writeEndObject();
            }
            for (LostDocument document : lost()) {
                json.writeObjectFieldStart(name(document.id()));
                json.writeStringField("prov:label", "A document of " + library.name(document.issuer()));
                type("stemma:LostDocument");
                json.writeStringField("stemma:id", document.id().value());
                optional("stemma:published", document.issued().map(Times::iso));
                json.writeStringField("prov:value", document.text());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void agents() throws IOException {
            json.writeObjectFieldStart("agent");
            for (Map.Entry<String, String> outlet : outlets.entrySet()) {
                agent(outlet.getValue(), outlet.getKey());
            }
            for (Map.Entry<EntityId, String> issuer : issuers.entrySet()) {
                agent(issuer.getValue(), library.name(issuer.getKey()));
            }
            json.writeEndObject();
        }

        private void agent(String name, String label) throws IOException {
            json.writeObjectFieldStart(name);
            json.writeStringField("prov:label", label);
            type("prov:Organization");
            json.writeEndObject();
        }

        private void attributions() throws IOException {
            json.writeObjectFieldStart("wasAttributedTo");
            int number = 0;
            for (var annotated : library.articles()) {
                ArticleId id = annotated.article().id();
                attribution(++number, name(DocumentId.held(id)), outlets.getOrDefault(library.outlet(id), ""));
            }
            for (LostDocument document : lost()) {
                attribution(++number, name(document.id()), issuers.getOrDefault(document.issuer(), ""));
            }
            json.writeEndObject();
        }

        private void attribution(int number, String document, String agent) throws IOException {
            json.writeObjectFieldStart("stemma:a" + number);
            json.writeStringField("prov:entity", document);
            json.writeStringField("prov:agent", agent);
            json.writeEndObject();
        }

        private void derivations() throws IOException {
            json.writeObjectFieldStart("wasDerivedFrom");
            int number = 0;
            for (Dossier dossier : analysis.dossiers()) {
                for (Derivation derivation : dossier.stemma().derivations()) {
                    derivation(++number, derivation);
                }
            }
            json.writeEndObject();
        }

        private void derivation(int number, Derivation derivation) throws IOException {
            Locus evidence = derivation.evidence().first();
            Span codePoints = library.codePoints(evidence);
            json.writeObjectFieldStart("stemma:w" + number);
            json.writeStringField("prov:generatedEntity", name(derivation.child()));
            json.writeStringField("prov:usedEntity", name(derivation.parent()));
            Optional<String> kind = kind(derivation.kind());
            if (kind.isPresent()) {
                type(kind.get());
            }
            json.writeStringField("stemma:kind", Names.of(derivation.kind()));
            json.writeBooleanField("stemma:explicit", derivation.credited());
            json.writeBooleanField("stemma:certain", derivation.certain());
            json.writeStringField("stemma:reason", derivation.reason());
            json.writeStringField("stemma:evidence_article", evidence.article().value());
            json.writeNumberField("stemma:evidence_start", codePoints.start());
            json.writeNumberField("stemma:evidence_end", codePoints.end());
            json.writeStringField("stemma:evidence_text", library.words(evidence));
            json.writeEndObject();
        }

        /** The kind of derivation that PROV knows and that this is one of; absent for derivations of no special kind. */
        private static Optional<String> kind(DerivationKind kind) {
            return switch (kind) {
                case QUOTES, EMBEDS -> Optional.of("prov:Quotation");
                case UPDATES, CORRECTS, SILENTLY_EDITS -> Optional.of("prov:Revision");
                case INTERVIEWS -> Optional.of("prov:PrimarySource");
                case COPIES, REWRITES, CITES, DISPUTES, REPEATS_ITSELF -> Optional.empty();
            };
        }

        private String name(DocumentId id) {
            return Optional.ofNullable(documents.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("no document " + id));
        }

        private void type(String name) throws IOException {
            json.writeObjectFieldStart("prov:type");
            json.writeStringField("$", name);
            json.writeStringField("type", "prov:QUALIFIED_NAME");
            json.writeEndObject();
        }

        private void optional(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(field, value.get());
            }
        }
    }
}
