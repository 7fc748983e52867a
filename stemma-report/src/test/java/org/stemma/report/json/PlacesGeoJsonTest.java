package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.StoryBuilder.Part;

/** The places as the Java Topology Suite reads them. */
final class PlacesGeoJsonTest {
    private static Analysis analysis() {
        var story = new StoryBuilder();
        story.article(
                "mill",
                "The Lantern",
                OutletKind.OUTLET,
                "",
                "",
                "",
                Part.of(BlockRole.PARAGRAPH, "🌊 The river rose at Ottery and at Vell Bridge."));
        story.place("mill", "Ottery", 50.75, -3.28, "GB", PlacePrecision.TOWN);
        story.place("mill", "Vell Bridge", -12.5, 130.25, "AU", PlacePrecision.REGION);
        return new Analysis("0", List.of(), story.corpus(), List.of(), List.of());
    }

    @Test
    void everyNamedPlaceIsAPointWhereItLies() throws ParseException {
        Geometry points = new GeoJsonReader().read(Rendered.by(new PlacesGeoJson(), analysis()));
        assertThat(points.getCoordinates())
                .containsExactly(new Coordinate(-3.28, 50.75), new Coordinate(130.25, -12.5));
    }

    @Test
    void aPointTellsWhereTheReportNamesItAndHowPreciseItIs() {
        JsonNode place = AnalysisDocument.json(Rendered.by(new PlacesGeoJson(), analysis()))
                .required("features")
                .required(0)
                .required("properties");
        assertThat(place.required("text").asText()).isEqualTo("Ottery");
        assertThat(place.required("start").asInt()).isEqualTo("x The river rose at ".length());
        assertThat(place.required("precision").asText()).isEqualTo("town");
        assertThat(place.required("sentence").asText()).endsWith("Vell Bridge.");
    }
}
