package org.stemma.read.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionTaskTest {
    @Test
    void aPageGivesItsFields() {
        String line = ExtractionTask.predict(
                        "{\"id\": \"p1\", \"url\": \"https://sullpost.example/b\", \"html\": \"<h1>Bridge closed today</h1>"
                                + "<p>The county closed the bridge on Monday.</p>\"}")
                .orElseThrow();

        assertThat(line)
                .contains(
                        "\"id\":\"p1\"",
                        "\"text\":\"The county closed the bridge on Monday.\"",
                        "\"title\":\"Bridge closed today\"");
    }

    @Test
    void aLineWithoutAPageGivesNothing() {
        assertThat(ExtractionTask.predict("{\"id\": \"p1\"}")).isEmpty();
        assertThat(ExtractionTask.predict("no json")).isEmpty();
    }
}
