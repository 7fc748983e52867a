package org.stemma.model.annotation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.stemma.model.text.Span;

class PlaceMentionTest {
    private static PlaceMention place(String name, double latitude, double longitude, String country) {
        return new PlaceMention(new Span(0, 5), name, latitude, longitude, country, PlacePrecision.TOWN);
    }

    @Test
    void coordinatesLieOnTheEarth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place("Brennick", 91, 0, ""))
                .withMessageContaining("91");
        assertThatIllegalArgumentException().isThrownBy(() -> place("Brennick", 0, Double.NaN, ""));
    }

    @Test
    void aCountryIsTwoCapitalsOrNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place("Brennick", 0, 0, "gb"))
                .withMessageContaining("gb");
    }

    @Test
    void aPlaceHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> place(" ", 0, 0, "GB"));
    }
}
