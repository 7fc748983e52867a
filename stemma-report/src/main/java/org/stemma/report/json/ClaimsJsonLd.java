package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Outlet;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Addresses;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;

/**
 * Claims and quotations in schema.org's words as JSON-LD, {@code claims.jsonld}: a {@code Claim} with the reports in which
 * it appears, a {@code Quotation} for what stands between quotation marks, with its speaker.
 *
 * <p>There is no {@code ClaimReview}: it carries a rating, and no rating is Stemma's to give.
 *
 * @see <a href="https://schema.org/Claim">schema.org: Claim</a>
 * @see <a href="https://schema.org/Quotation">schema.org: Quotation</a>
 */
public final class ClaimsJsonLd implements Renderer {
    @Override
    public String fileName() {
        return "claims.jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        JsonDocument.write(out, json -> new Graph(json, Library.of(analysis)).write(analysis));
    }

    /** One file in the making. */
    private static final class Graph {
        private final JsonGenerator json;
        private final Library library;
        private final Addresses addresses;

        Graph(JsonGenerator json, Library library) {
            this.json = json;
            this.library = library;
            this.addresses = new Addresses(library);
        }

        void write(Analysis analysis) throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("@vocab", "https://schema.org/");
            iri("url");
            date("datePublished");
            date("dateModified");
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            for (AnnotatedArticle annotated : library.articles()) {
                article(annotated.article());
            }
            for (EntityId speaker : speakers()) {
                speaker(speaker);
            }
            for (AnnotatedArticle annotated : library.articles()) {
                for (Attribution attribution : annotated.attributions()) {
                    quotation(annotated, attribution);
                }
            }
            for (Dossier dossier : analysis.dossiers()) {
                for (Claim claim : dossier.claims()) {
                    claim(claim);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void iri(String term) throws IOException {
            json.writeObjectFieldStart(term);
            json.writeStringField("@type", "@id");
            json.writeEndObject();
        }

        private void date(String term) throws IOException {
            json.writeObjectFieldStart(term);
            json.writeStringField("@type", "https://schema.org/DateTime");
            json.writeEndObject();
        }

        private void article(Article article) throws IOException {
            begin(addresses.text(article.id()), "NewsArticle");
            json.writeStringField("identifier", article.id().value());
            json.writeStringField("headline", library.title(article.id()));
            optional("url", article.uri().map(Object::toString));
            optional("datePublished", article.published().map(Times::iso));
            optional("dateModified", article.modified().map(Times::iso));
            optional("inLanguage", article.language());
            if (article.outlet().isPresent()) {
                json.writeObjectFieldStart("publisher");
                json.writeStringField("@type", "Organization");
                json.writeStringField("name", article.outlet().map(Outlet::name).orElse(""));
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private SortedSet<EntityId> speakers() {
            var speakers = new TreeSet<EntityId>();
            for (AnnotatedArticle annotated : library.articles()) {
                for (Attribution attribution : annotated.attributions()) {
                    attribution.sources().stream().map(Source::entity).forEach(speakers::add);
                }
            }
            return speakers;
        }

        private void speaker(EntityId id) throws IOException {
            EntityKind kind = library.entity(id).map(Entity::kind).orElse(EntityKind.OTHER);
            begin(addresses.entity(id), type(kind));
            json.writeStringField("name", library.name(id));
            json.writeEndObject();
        }

        private static String type(EntityKind kind) {
            return switch (kind) {
                case PERSON -> "Person";
                case ORGANISATION -> "Organization";
                case PLACE -> "Place";
                case DOCUMENT -> "CreativeWork";
                case UNNAMED, OTHER -> "Thing";
            };
        }

        private void quotation(AnnotatedArticle annotated, Attribution attribution) throws IOException {
            if (attribution.type() != QuotationType.DIRECT && attribution.type() != QuotationType.MIXED) {
                return;
            }
            for (Span quoted : attribution.quoted()) {
                Locus place = annotated.locus(quoted);
                begin(addresses.words("quotation", place), "Quotation");
                json.writeStringField("text", annotated.words(quoted));
                json.writeArrayFieldStart("spokenByCharacter");
                for (Source source : attribution.sources()) {
                    reference(addresses.entity(source.entity()));
                }
                json.writeEndArray();
                part(place);
                json.writeEndObject();
            }
        }

        private void claim(Claim claim) throws IOException {
            begin(addresses.words("claim", claim.statements().getFirst().locus()), "Claim");
            json.writeStringField("identifier", claim.id().value());
            json.writeStringField("text", claim.text());
            List<Statement> supporting = claim.statements().stream()
                    .filter(statement -> statement.stance() != Stance.DENIES)
                    .toList();
            if (!supporting.isEmpty()) {
                json.writeFieldName("firstAppearance");
                reference(addresses.text(first(supporting)));
            }
            json.writeArrayFieldStart("appearance");
            for (ArticleId article : supporting.stream()
                    .map(statement -> statement.locus().article())
                    .distinct()
                    .toList()) {
                reference(addresses.text(article));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("claimInterpreter");
            for (EntityId claimant : supporting.stream()
                    .flatMap(statement -> statement.attributedTo().stream())
                    .distinct()
                    .toList()) {
                reference(addresses.entity(claimant));
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        /** The first in the order of the corpus, which is the order of time. */
        private ArticleId first(List<Statement> statements) {
            for (AnnotatedArticle annotated : library.articles()) {
                ArticleId id = annotated.article().id();
                if (statements.stream()
                        .anyMatch(statement -> statement.locus().article().equals(id))) {
                    return id;
                }
            }
            throw new IllegalArgumentException("statements outside the analysis");
        }

        private void part(Locus place) throws IOException {
            json.writeFieldName("isPartOf");
            reference(addresses.text(place.article()));
        }

        private void begin(String id, String type) throws IOException {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeStringField("@type", type);
        }

        private void reference(String id) throws IOException {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }

        private void optional(String field, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(field, value.get());
            }
        }
    }
}
