package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;

/** One unnamed person who became several on the way, and repetition called confirmation. */
class SeveralSourcesTest {
    private static final String ONE =
            "The guild will sell its barges in May.\nThat was told by a rope maker at the quay of Pell.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The guild sells all its barges in May, sources said.                    | sources said
            The barges of the guild are sold in May, guild insiders say.            | guild insiders say
            The guild sells its barges in May, a paper wrote, citing people at the quay. | citing people at
            """)
    void oneUnnamedPersonWhoBecameSeveralIsASourceTooWide(String passage, String words) {
        assertThat(drifts(ONE, passage)).singleElement().satisfies(drift -> {
            assertThat(drift.kinds()).containsExactly(DriftKind.SOURCE_GENERALISED);
            assertThat(passage.substring(
                            drift.passage().span().start(),
                            drift.passage().span().end()))
                    .isEqualTo(words);
        });
    }

    @Test
    void manyForOneIsAConfirmationTooMany() {
        assertThat(drifts(ONE, "Multiple sources say that the guild sells its barges in May."))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.kinds())
                            .containsExactly(DriftKind.SOURCE_GENERALISED, DriftKind.REPETITION_AS_CONFIRMATION);
                    assertThat(drift.severity()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sources of the river Pell run dry in May.",
                "The harbour master resigned on Monday, sources said.",
                "The guild sells its barges in May, a person at the quay said.",
                "The guild sells its barges in May, said the warden."
            })
    void otherSourcesAndOtherMattersAreLeftAlone(String passage) {
        assertThat(drifts(ONE, passage)).isEmpty();
    }

    @Test
    void severalWhomAnEarlierReportHasAreNotMadeUp() {
        List<Drift> drifts = new Reports()
                .article("echo", OutletKind.OUTLET, ONE)
                .article("tide", OutletKind.OUTLET, "The guild is to sell its barges, sources at the quay said.")
                .article("post", OutletKind.OUTLET, "The guild sells all its barges in May, sources said.")
                .from("post", "echo")
                .weighed()
                .drifts();
        assertThat(drifts).isEmpty();
    }

    @Test
    void aDocumentIsNoPerson() {
        assertThat(drifts(
                        "The guild will sell its barges in May.\nThat was told by a statement of the guild.",
                        "The guild sells all its barges in May, sources said."))
                .isEmpty();
    }

    @Test
    void aHeadlineThatOpensWithTheWordIsFlaggedWithItsBody() {
        List<Drift> drifts = new Reports()
                .described("a rope maker")
                .article("echo", OutletKind.OUTLET, "a rope maker said: the guild will sell its barges in May.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "# Confirmed: guild to sell its barges\nIt is now confirmed that the guild will sell its barges in May.")
                .from("post", "echo")
                .weighed()
                .drifts();
        assertThat(drifts)
                .filteredOn(drift -> drift.kinds().contains(DriftKind.REPETITION_AS_CONFIRMATION))
                .hasSize(2);
    }

    private static List<Drift> drifts(String source, String passage) {
        return new Reports()
                .article("echo", OutletKind.OUTLET, source)
                .article("post", OutletKind.OUTLET, passage)
                .from("post", "echo")
                .weighed()
                .drifts();
    }
}
