package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** Claims and annotations as Titanium JSON-LD expands them, without a network. */
final class LinkedDataTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";

    private static final AnalysisDocument DOCUMENT = AnalysisDocument.of(Ferry.analysis());

    /** The expanded nodes: absolute names, nothing left to a context. */
    private static List<JsonNode> expanded(Renderer renderer, Analysis analysis) {
        try (var text = new StringReader(Rendered.by(renderer, analysis))) {
            String nodes =
                    JsonLd.expand(JsonDocument.of(text)).loader(ours()).get().toString();
            return AnalysisDocument.json(nodes).valueStream().toList();
        } catch (JsonLdError wrong) {
            throw new AssertionError("no JSON-LD", wrong);
        }
    }

    /** The terms of the W3C's context that the annotations use; any other address is an error. */
    private static DocumentLoader ours() {
        return (uri, options) -> {
            if (!uri.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asks for " + uri);
            }
            InputStream terms = LinkedDataTest.class.getResourceAsStream("anno-terms.jsonld");
            Document context = JsonDocument.of(Objects.requireNonNull(terms));
            context.setDocumentUrl(uri);
            return context;
        };
    }

    private static List<JsonNode> ofType(List<JsonNode> nodes, String type) {
        return nodes.stream()
                .filter(node -> node.path("@type").path(0).asText().equals(type))
                .toList();
    }

    private static String value(JsonNode node, String property) {
        return node.path(property).path(0).path("@value").asText();
    }

    private static List<JsonNode> claims() {
        return expanded(new ClaimsJsonLd(), Ferry.analysis());
    }

    @Test
    void everyClaimIsAClaimInSchemaOrgsWords() {
        assertThat(ofType(claims(), SCHEMA + "Claim").stream().map(claim -> value(claim, SCHEMA + "text")))
                .isNotEmpty()
                .containsExactlyElementsOf(DOCUMENT.texts("claims", "text"));
    }

    @Test
    void everyArticleIsANewsArticle() {
        assertThat(ofType(claims(), SCHEMA + "NewsArticle").stream()
                        .map(article -> value(article, SCHEMA + "identifier")))
                .containsExactlyElementsOf(DOCUMENT.texts("articles", "id"));
    }

    @Test
    void everyQuotationHasItsWordsAndItsReport() {
        List<JsonNode> nodes = claims();
        List<String> articles = ofType(nodes, SCHEMA + "NewsArticle").stream()
                .map(article -> article.required("@id").asText())
                .toList();
        List<JsonNode> quotations = ofType(nodes, SCHEMA + "Quotation");
        assertThat(quotations).isNotEmpty().allSatisfy(quotation -> {
            assertThat(value(quotation, SCHEMA + "text")).isNotBlank();
            assertThat(articles)
                    .contains(quotation
                            .path(SCHEMA + "isPartOf")
                            .path(0)
                            .path("@id")
                            .asText());
        });
    }

    @Test
    void nothingIsRated() {
        assertThat(Rendered.by(new ClaimsJsonLd(), Ferry.analysis()))
                .doesNotContain("ClaimReview")
                .doesNotContain("Rating");
    }

    @Test
    void everyPositionOfAnAnnotationHoldsTheWordsThatItQuotes() {
        List<JsonNode> annotations = annotations();
        assertThat(annotations).isNotEmpty();
        int targets = 0;
        for (JsonNode annotation : annotations) {
            for (JsonNode target : annotation.path(OA + "hasTarget")) {
                targets++;
                JsonNode quote = selector(target, OA + "TextQuoteSelector");
                JsonNode position = selector(target, OA + "TextPositionSelector");
                int start = Integer.parseInt(value(position, OA + "start"));
                int end = Integer.parseInt(value(position, OA + "end"));
                String exact = value(quote, OA + "exact");
                assertThat(texts()).anySatisfy(text -> {
                    assertThat(slice(text, start, end)).contains(exact);
                    assertThat(text).contains(value(quote, OA + "prefix") + exact + value(quote, OA + "suffix"));
                });
            }
        }
        assertThat(targets).isGreaterThanOrEqualTo(annotations.size());
    }

    @Test
    void everyUtteranceStatementDriftAndConflictIsAnnotated() {
        int mentions = DOCUMENT.rows("claims").stream()
                .mapToInt(claim -> claim.required("mentions").size())
                .sum();
        assertThat(annotations())
                .hasSize(DOCUMENT.rows("utterances").size()
                        + mentions
                        + DOCUMENT.rows("drift").size()
                        + DOCUMENT.rows("contradictions").size());
        assertThat(annotations().stream().map(node -> node.required("@id").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hostileWordsAreOnlyWords() {
        assertThat(expanded(new ClaimsJsonLd(), Hostile.analysis())).isNotEmpty();
        assertThat(expanded(new AnnotationsJsonLd(), Hostile.analysis())).isNotEmpty();
    }

    private static List<JsonNode> annotations() {
        var annotations = new ArrayList<JsonNode>();
        for (JsonNode page : expanded(new AnnotationsJsonLd(), Ferry.analysis())) {
            page.path("http://www.w3.org/ns/activitystreams#items")
                    .path(0)
                    .path("@list")
                    .forEach(annotations::add);
        }
        return annotations;
    }

    private static JsonNode selector(JsonNode target, String type) {
        return ofType(target.path(OA + "hasSelector").valueStream().toList(), type)
                .getFirst();
    }

    private static List<String> texts() {
        return Ferry.analysis().corpus().articles().stream()
                .map(AnnotatedArticle::article)
                .map(article -> article.text().value())
                .toList();
    }

    /** Empty where the text is too short to have the place. */
    private static Optional<String> slice(String text, int start, int end) {
        return end <= text.codePointCount(0, text.length())
                ? Optional.of(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                : Optional.empty();
    }
}
