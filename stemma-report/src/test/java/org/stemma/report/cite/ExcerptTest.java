package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void aShortTextIsLeftWhole() {
        assertThat(Excerpt.of("a short text", 20)).isEqualTo("a short text");
        assertThat(Excerpt.endOf("a short text", 20)).isEqualTo("a short text");
    }

    @Test
    void aLongTextIsCutAtASpaceAndSaysSo() {
        assertThat(Excerpt.of("one two three four five", 12)).isEqualTo("one two…");
        assertThat(Excerpt.endOf("one two three four five", 10)).isEqualTo("…four five");
    }

    @Test
    void aPairOfSurrogatesIsNeverCut() {
        for (int limit = 1; limit < 12; limit++) {
            assertWhole(Excerpt.of("🚢🚢🚢🚢🚢🚢🚢🚢", limit));
            assertWhole(Excerpt.endOf("🚢🚢🚢🚢🚢🚢🚢🚢", limit));
        }
    }

    private static void assertWhole(String text) {
        assertThat(text.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
