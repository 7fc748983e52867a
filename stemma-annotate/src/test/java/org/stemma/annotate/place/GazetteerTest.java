package org.stemma.annotate.place;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "Lyon, 45.75, 4.85, FR",
        "São Paulo, -23.55, -46.64, BR",
        "Saint-Denis, 48.94, 2.36, FR",
        "Zürich, 47.37, 8.55, CH"
    })
    void aTownIsFoundWithItsPosition(String name, double latitude, double longitude, String country) {
        boolean found = false;
        for (int posting : GAZETTEER.find(Keys.of(name))) {
            int place = posting >> 1;
            found |= GAZETTEER.country(place).equals(country)
                    && Math.abs(GAZETTEER.latitude(place) - latitude) < 0.1
                    && Math.abs(GAZETTEER.longitude(place) - longitude) < 0.1;
        }
        assertThat(found).isTrue();
    }

    @Test
    void placesOfOneNameComeByPopulation() {
        int[] postings = GAZETTEER.find("springfield");
        assertThat(postings.length).isGreaterThan(5);
        for (int i = 1; i < postings.length; i++) {
            assertThat(GAZETTEER.population(postings[i] >> 1))
                    .isLessThanOrEqualTo(GAZETTEER.population(postings[i - 1] >> 1));
        }
    }

    @Test
    void anUnknownNameHasNoPlaces() {
        assertThat(GAZETTEER.find("qwzkl")).isEmpty();
        assertThat(GAZETTEER.find("")).isEmpty();
        assertThat(GAZETTEER.find("zzzzzzzzzzzz")).isEmpty();
    }

    @Test
    void beginningsOfLongerNamesAreKnown() {
        assertThat(GAZETTEER.isBeginning("rio de")).isTrue();
        assertThat(GAZETTEER.isBeginning("qwzkl")).isFalse();
    }

    @Test
    void regionsHaveTheirCode() {
        int bavaria = GAZETTEER.regionPlace("DE.02").orElseThrow();
        assertThat(GAZETTEER.name(bavaria)).contains("Bavaria");
        assertThat(GAZETTEER.kind(bavaria)).isEqualTo(PlaceKind.REGION);
        assertThat(GAZETTEER.latitude(bavaria)).isCloseTo(48.9, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 60, 40_000, 700_000, 1_200_000, 2_600_000})
    void aGazetteerThatIsCutOffIsRefused(int length) throws IOException {
        try (InputStream whole = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
            var beginning = new ByteArrayInputStream(requireNonNull(whole).readNBytes(length));
            assertThatThrownBy(() -> Gazetteer.read(beginning)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anUnknownRegionHasNoPlace() {
        assertThat(GAZETTEER.regionPlace("DE.QQ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Saint Louis, st louis",
        "St. Louis, st louis",
        "São Paulo, sao paulo",
        "Al-Ḥasakah, al hasakah",
        "U.S., u s",
        "'  ', ''"
    })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(Keys.of(name)).isEqualTo(key);
    }
}
