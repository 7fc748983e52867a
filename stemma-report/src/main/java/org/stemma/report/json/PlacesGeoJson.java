package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Library;

/**
 * The places that the reports name as GeoJSON, {@code places.geojson}: a point a mention, with how precise it is, the
 * sentence, whom the report credits there, and the claims whose statements stand in that sentence.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946, The GeoJSON Format</a>
 */
public final class PlacesGeoJson implements Renderer {
    @Override
    public String fileName() {
        return "places.geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        JsonDocument.write(out, json -> new Collection(json, Library.of(analysis), analysis.dossiers()).write());
    }

    /** One collection in the making. */
    private static final class Collection {
        private final JsonGenerator json;
        private final Library library;
        private final List<Dossier> dossiers;

        Collection(JsonGenerator json, Library library, List<Dossier> dossiers) {
            this.json = json;
            this.library = library;
            this.dossiers = dossiers;
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (AnnotatedArticle annotated : library.articles()) {
                for (PlaceMention place : annotated.places()) {
                    feature(annotated, place);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void feature(AnnotatedArticle annotated, PlaceMention place) throws IOException {
            Locus locus = annotated.locus(place.span());
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(place.longitude());
            json.writeNumber(place.latitude());
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeStringField("name", place.name());
            json.writeStringField("country", place.country());
            json.writeStringField("precision", Names.of(place.precision()));
            new Fields(json, library).place(locus);
            json.writeStringField("outlet", library.outlet(locus.article()));
            json.writeStringField("sentence", library.words(library.sentence(locus)));
            texts(
                    "claimants",
                    library.credited(locus).stream()
                            .map(library::name)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
            texts("claims", claims(library.sentence(locus)));
            json.writeEndObject();
            json.writeEndObject();
        }

        private void texts(String field, Set<String> values) throws IOException {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private Set<String> claims(Locus sentence) {
            var claims = new LinkedHashSet<String>();
            for (Dossier dossier : dossiers) {
                for (Claim claim : dossier.claims()) {
                    for (Statement statement : claim.statements()) {
                        if (statement.locus().overlaps(sentence)) {
                            claims.add(claim.id().value());
                        }
                    }
                }
            }
            return claims;
        }
    }
}
