package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;

/** Headlines beside the reports under them. */
class HeadlinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Worn chain broke the lock gate          | A worn chain may have broken the gate of the lock.                 | MODALITY_STRENGTHENED
            Miller left the guild of Pell           | The miller has reportedly left the guild of Pell.                  | HEDGE_DROPPED
            Pell council to close swimming hall     | The council of Pell is considering closing the swimming hall.      | PREDICATE_STRENGTHENED
            Swimming hall in Pell will open         | The swimming hall in Pell will open if the boiler passes its test. | CONDITION_DROPPED
            Walkers ordered to avoid mill weir      | Walkers were advised to avoid the weir at the mill.                | SPEECH_ACT_CHANGED
            """)
    void aHeadlineThatStatesWhatItsReportLimitsIsTooStrong(String headline, String report, DriftKind kind) {
        assertThat(drifts(headline, report)).singleElement().satisfies(drift -> {
            assertThat(drift.kinds()).containsExactly(kind);
            assertThat(drift.severity()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Worn chain may have broken lock gate    | A worn chain may have broken the gate of the lock.
            Worn chain broke lock gate, report says | A worn chain may have broken the gate of the lock.
            Fears that worn chain broke lock gate   | A worn chain may have broken the gate of the lock.
            Did a worn chain break the lock gate?   | A worn chain may have broken the gate of the lock.
            Closure of swimming hall in Pell        | The council is considering the closure of the swimming hall in Pell.
            Swimming hall in Pell closed            | The swimming hall in Pell is closed.
            Walkers told to avoid mill weir         | Walkers were asked to avoid the weir at the mill.
            Storm to hit the coast of Pell          | A storm is likely to hit the coast of Pell.
            Mayor threatens to close Pell hall      | The mayor of Pell will close the hall if the guild strikes.
            Mayor asks guild to close Pell hall     | The guild of Pell may close the hall.
            """)
    void aHeadlineThatKeepsItsReportsReserveIsLeftAlone(String headline, String report) {
        assertThat(drifts(headline, report)).isEmpty();
    }

    @Test
    void whatAnotherSentenceOfTheReportTellsPlainlyIsNotTooStrong() {
        assertThat(
                        drifts(
                                "Worn chain broke the lock gate",
                                "A worn chain may have broken the gate of the lock.\nDivers found on Monday that the chain broke it."))
                .isEmpty();
    }

    @Test
    void anOrderThatStandsInTheReportIsNotTooStrong() {
        assertThat(drifts(
                        "Walkers ordered to avoid mill weir",
                        "Walkers were advised to avoid the weir at the mill.\nThe mayor ordered it on Monday."))
                .isEmpty();
    }

    private static List<Drift> drifts(String headline, String report) {
        return new Reports()
                .article("echo", OutletKind.OUTLET, "# " + headline + "\n" + report)
                .weighed()
                .drifts();
    }
}
