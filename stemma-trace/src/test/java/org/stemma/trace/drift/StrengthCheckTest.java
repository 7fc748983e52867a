package org.stemma.trace.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthCheckTest {
    @ParameterizedTest
    @CsvSource({
        "Tea drinking was associated with longer sleep, Tea makes people sleep longer, EXAGGERATES",
        "Tea may improve sleep, Tea improves sleep, EXAGGERATES",
        "Tea improves sleep, Tea could improve sleep, DOWNPLAYS",
        "Tea was linked to better sleep, Tea drinking is associated with better sleep, SAME",
        "There was no association of tea and sleep, Tea is linked to sleep, EXAGGERATES",
    })
    void aReportIsComparedWithItsSource(String source, String report, String comparison) {
        assertThat(StrengthCheck.compare(source, report)).hasToString(comparison);
    }
}
