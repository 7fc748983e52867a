package org.stemma.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.PlaceMention;

class GeoNamesTableTest {
    private static String row(int id, String name, String position, String kind, String region, long population) {
        return String.join(
                "\t",
                List.of(
                        String.valueOf(id),
                        name,
                        name,
                        "",
                        position.split(" ")[0],
                        position.split(" ")[1],
                        kind.split(" ")[0],
                        kind.split(" ")[1],
                        "NL",
                        "",
                        region,
                        "",
                        "",
                        "",
                        String.valueOf(population),
                        "",
                        "",
                        "",
                        "2031-01-01"));
    }

    private static final String TABLE = String.join(
            "\n",
            row(1, "Velmordam", "52.1 5.2", "P PPL", "07", 40),
            row(2, "Quennerland", "52.0 5.0", "A ADM1", "07", 900_000),
            row(3, "Velmordam", "51.2 4.1", "P PPL", "07", 9_000),
            row(4, "Ossenpoel", "52.3 5.3", "H LK", "07", 0),
            "no row at all");

    private static GeoNamesTable.Summary convert(String table, long smallest, ByteArrayOutputStream out)
            throws IOException {
        return GeoNamesTable.convert(new BufferedReader(new StringReader(table)), smallest, out);
    }

    private static List<PlaceMention> places(String text, long smallest) throws IOException {
        var out = new ByteArrayOutputStream();
        convert(TABLE, smallest, out);
        Gazetteer gazetteer = Gazetteer.read(new ByteArrayInputStream(out.toByteArray()));
        return PlaceReader.of("en", gazetteer).read(Lexemes.of(text));
    }

    @Test
    void aVillageOfTheTableIsFound() throws IOException {
        assertThat(places("A bridge fell in Velmordam.", 1)).singleElement().satisfies(place -> {
            assertThat(place.country()).isEqualTo("NL");
            assertThat(place.latitude()).isCloseTo(51.2, within(0.01));
        });
    }

    @Test
    void aRegionOfTheTableIsFound() throws IOException {
        assertThat(places("A bridge fell in Quennerland.", 1))
                .singleElement()
                .satisfies(place -> assertThat(place.longitude()).isCloseTo(5.0, within(0.01)));
    }

    @Test
    void smallPlacesAreLeftOutOnDemand() throws IOException {
        GeoNamesTable.Summary summary = convert(TABLE, 1000, new ByteArrayOutputStream());
        assertThat(summary.places()).isEqualTo(2);
    }

    @Test
    void whatIsNoRowIsCounted() throws IOException {
        GeoNamesTable.Summary summary = convert(TABLE, 1, new ByteArrayOutputStream());
        assertThat(summary).isEqualTo(new GeoNamesTable.Summary(3, 2, 1));
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();
        convert(TABLE, 1, first);
        convert(TABLE, 1, second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    @Test
    void aTableWithoutPlacesIsRefused() {
        assertThatThrownBy(() -> convert("one,two,three", 1, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("19 columns");
    }

    @Test
    void whatIsNoGazetteerIsRefused() {
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a gazetteer");
    }
}
