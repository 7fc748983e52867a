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

/** What every report only supposes, told as a fact in other words. */
class SuppositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is possible that the breach was deliberate.                        | Ardenia deliberately opened the sluice.
            The fire at the mill was perhaps arson.                               | An arson attack burned the mill of Pell down.
            The guild said that the barge was sunk on purpose, perhaps by divers. | Divers sank the barge on purpose.
            The barge probably turned towards the pier before it sank.             | The barge turned towards the pier of Pell and threw its ropes on to the quay.
            """)
    void aSupposedIntentOrDeedThatIsToldPlainlyIsTooStrong(String source, String passage) {
        assertThat(drifts(source, passage))
                .singleElement()
                .satisfies(drift -> assertThat(drift.kinds())
                        .containsAnyOf(DriftKind.MODALITY_STRENGTHENED, DriftKind.HEDGE_DROPPED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is possible that Ardenia deliberately opened the sluice.",
                "Ardenia denied: it deliberately opened the sluice.",
                "Did Ardenia deliberately open the sluice?",
                "Nobody deliberately opened the sluice.",
                "The sluice was open for an hour."
            })
    void whoeverKeepsTheReserveIsLeftAlone(String passage) {
        assertThat(drifts("It is possible that the breach was deliberate.", passage))
                .isEmpty();
    }

    @Test
    void whatAnEarlierReportTellsPlainlyIsNobodysAddition() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "It is possible that the breach was deliberate.")
                .article("kestra", OutletKind.OFFICIAL, "The breach was a deliberate act of Ardenia.")
                .article("post", OutletKind.OUTLET, "Ardenia deliberately opened the sluice.")
                .from("post", "pell")
                .weighed()
                .drifts();
        assertThat(drifts).isEmpty();
    }

    @Test
    void theSourceMayStandSeveralStepsBehind() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "It is possible that the breach was deliberate.")
                .article("echo", OutletKind.OUTLET, "The breach was possible a deliberate act, Pell says.")
                .article("post-1", OutletKind.OUTLET, "Ardenia deliberately opened the sluice.")
                .article("post-2", OutletKind.OUTLET, "Ardenia deliberately opened the sluice.\nThe mill is dry again.")
                .from("echo", "pell")
                .from("post-1", "echo")
                .from("post-2", "post-1")
                .weighed()
                .drifts();
        assertThat(drifts)
                .extracting(drift -> drift.passage().article().value())
                .containsExactlyInAnyOrder("post-1", "post-2");
    }

    @Test
    void aCauseThatAllBeforeOnlySuspectIsTooStrongWithoutAnyEdge() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "The fire may have been caused by a cracked boiler.")
                .article("echo", OutletKind.OUTLET, "A cracked boiler may have caused the fire, the brigade believes.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "A fire sparked by a cracked boiler has driven the guild from its hall.")
                .weighed()
                .drifts();
        assertThat(drifts).singleElement().satisfies(drift -> {
            assertThat(drift.severity()).isEqualTo(3);
            assertThat(drift.passage().article().value()).isEqualTo("post");
        });
    }

    @Test
    void aCauseThatHasBeenToldPlainlyOnceMayBeToldPlainlyAgain() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "The fire may have been caused by a cracked boiler.")
                .article("echo", OutletKind.OUTLET, "A cracked boiler caused the fire.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "A fire sparked by a cracked boiler has driven the guild from its hall.")
                .from("echo", "pell")
                .weighed()
                .drifts();
        assertThat(drifts)
                .extracting(drift -> drift.passage().article().value())
                .doesNotContain("post");
    }

    @Test
    void whatIsGivenToUnnamedSourcesKeepsAReserve() {
        List<Drift> drifts = new Reports()
                .described("sources")
                .article("pell", OutletKind.OFFICIAL, "It is possible that the breach was deliberate.")
                .article("post", OutletKind.OUTLET, "sources said: Ardenia deliberately opened the sluice.")
                .from("post", "pell")
                .weighed()
                .drifts();
        assertThat(drifts).extracting(Drift::kinds).doesNotContain(List.of(DriftKind.MODALITY_STRENGTHENED));
    }

    @Test
    void aSuspectedCauseThatIsToldAsKnownIsTooStrongInLeadAndHeadline() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "The suspected cause of the fire is a cracked boiler.")
                .article("echo", OutletKind.OUTLET, "A cracked boiler is the suspected cause of the fire.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "# Cracked boiler caused the fire\nA cracked boiler caused the fire on the quay of Pell.")
                .from("post", "echo")
                .weighed()
                .drifts();
        assertThat(drifts)
                .filteredOn(drift -> drift.kinds().contains(DriftKind.MODALITY_STRENGTHENED))
                .hasSize(2)
                .allSatisfy(
                        drift -> assertThat(drift.passage().article().value()).isEqualTo("post"));
    }

    @Test
    void whoeverIsNamedAndTellsItHimselfAddsNothingToAnothersWords() {
        List<Drift> drifts = new Reports()
                .person("Ada Voss")
                .person("Tom Arden")
                .article(
                        "echo", OutletKind.OUTLET, "Tom Arden said: the fire may have been caused by a cracked boiler.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: the fire was caused by a cracked boiler.")
                .weighed()
                .drifts();
        assertThat(drifts).isEmpty();
    }

    @Test
    void aCauseThatIsProbableFurtherOnInTheSentenceKeepsItsReserve() {
        List<Drift> drifts = new Reports()
                .article("pell", OutletKind.OFFICIAL, "The fire may have been caused by a cracked boiler.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "The fire was caused by a cracked boiler, and that is only possible.")
                .weighed()
                .drifts();
        assertThat(drifts).isEmpty();
    }

    @Test
    void whatIsGivenToABodyWhoseOwnNoticeDeniesItIsAnotherSpeechAct() {
        List<Drift> drifts = new Reports()
                .described("harbour bosses")
                .article(
                        "pell",
                        OutletKind.OFFICIAL,
                        "No decision has been taken to sell the ferry.\nThe quay stays open.")
                .article("echo", OutletKind.OUTLET, "The ferry of Pell is to be sold, the guild fears.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "harbour bosses said: the ferry of Pell will be sold in May to Kestra.")
                .weighed()
                .drifts();
        assertThat(drifts).singleElement().satisfies(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.SPEECH_ACT_CHANGED);
            assertThat(drift.severity()).isEqualTo(3);
        });
    }

    private static List<Drift> drifts(String source, String passage) {
        return new Reports()
                .article("pell", OutletKind.OFFICIAL, source)
                .article("post", OutletKind.OUTLET, passage)
                .from("post", "pell")
                .weighed()
                .drifts();
    }
}
