package org.stemma.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nell Tarrow and Abe Lorne contributed to this report.            | true",
                "Abe Lorne in Marnhollow contributed reporting.                   | true",
                "Nell Tarrow contributed to the story.                            | true",
                "Ida Venn covers the coast for the Courier.                       | true",
                "A worn switch blade may have contributed to the derailment.      | false",
                "Rain contributed to this winter’s losses, the farmers said.      | false",
                "Ida Venn of the union said that the roof had been mended.        | false",
            })
    void linesAboutTheMakersAreToldFromTheReport(String line, boolean maker) {
        assertThat(Biography.matches(line, List.of("Ida Venn"))).isEqualTo(maker);
    }
}
