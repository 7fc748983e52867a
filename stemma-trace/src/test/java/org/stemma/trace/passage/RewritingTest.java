package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.trace.passage.Rewriting.Degree;

class RewritingTest {
    private static final String SOURCE =
            "The harbour board closed the northern quay on Monday after a crane fell into the"
                    + " basin. Divers searched the basin until nightfall and found no further damage to the quay wall. Ferries to"
                    + " the islands will leave from the southern pier until the wall has been inspected.";

    @Test
    void aTextThatKeepsItsSentencesIsACopy() {
        assertThat(rewriting(SOURCE.replace("on Monday", "on Tuesday")).degree())
                .contains(Degree.NEAR_COPY);
    }

    @Test
    void aTextThatTellsTheSameInOtherWordsIsAHeavyRevision() {
        Rewriting told = rewriting(
                "When a crane fell into the water, the harbour board had the northern quay closed. No"
                        + " further damage was found by divers who searched the basin, and island ferries use the southern pier.");

        assertThat(told.runs()).isZero();
        assertThat(told.degree()).contains(Degree.HEAVY_REVISION);
    }

    @Test
    void smallWordsDoNotCount() {
        Rewriting recast = rewriting(
                "harbour board closed northern quay; crane fell; divers searched basin; found no" + " further damage");

        assertThat(recast.pairs()).isGreaterThan(0.5);
    }

    @Test
    void aTextAboutTheSameThingByAnotherHandIsNotTakenOver() {
        assertThat(rewriting(
                                "Engineers say the old quay was never built for cranes of that weight. The board ordered them"
                                        + " twelve years ago, and its ferries have complained about the basin ever since.")
                        .degree())
                .isEmpty();
    }

    @Test
    void nothingComesFromAnywhereInAnEmptyText() {
        assertThat(rewriting("")).isEqualTo(new Rewriting(0, 0));
        assertThat(rewriting("Quay").degree()).isEmpty();
    }

    private static Rewriting rewriting(String text) {
        return Rewriting.of(WordView.of(text), WordView.of(SOURCE));
    }
}
