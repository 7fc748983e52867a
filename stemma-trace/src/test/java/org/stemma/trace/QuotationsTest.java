package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;

/** Quotations beside what their speakers said. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We want no strike, but we will have one if the mill stays shut.”             | “We want no strike.”
            “The wardens used their sticks, and some walkers threw bottles at them.”      | “The wardens used their sticks.”
            “We are sorry that nobody rang the bell.”                                     | “We are sorry.”
            """)
    void aQuotationThatEndsBeforeItsTurnIsCut(String said, String quoted) {
        assertThat(drifts(said, quoted)).singleElement().satisfies(drift -> {
            assertThat(drift.kinds()).containsExactly(DriftKind.TRUNCATION);
            assertThat(drift.severity()).isEqualTo(3);
        });
    }

    @Test
    void aQuotationThatEndsBeforeItsConditionIsLessGrave() {
        assertThat(drifts(
                        "“The hall can reopen in May, unless the boiler fails its test.”",
                        "“The hall can reopen in May.”"))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.kinds()).contains(DriftKind.TRUNCATION);
                    assertThat(drift.severity()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We want no strike, and we have never wanted one.”                | “We want no strike.”
            “We want no strike this year.”                                    | “We want no strike.”
            “It is the view of all of us that the mill must reopen in May.”   | “It is the view of all of us.”
            “We want no strike. But we will have one.”                        | “We want no strike. But we will have one.”
            """)
    void aQuotationThatEndsWhereNothingTurnsIsLeftAlone(String said, String quoted) {
        assertThat(drifts(said, quoted)).isEmpty();
    }

    @Test
    void whatTheReporterTellsInHisOwnWordsIsNotLost() {
        assertThat(drifts(
                        "“We want no strike, but we will have one if the mill stays shut.”",
                        "“We want no strike.”\nIf the mill stays shut the guild will have one, Ada Voss warned."))
                .isEmpty();
    }

    @Test
    void aHedgeLostInTheMidstOfAQuotationMakesItAnotherOne() {
        assertThat(drifts(
                        "“If the boiler fails we may have to shut the mill for a month.”",
                        "“If the boiler fails we have to shut the mill for a month.”"))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.kinds())
                            .containsExactly(DriftKind.MODALITY_STRENGTHENED, DriftKind.QUOTE_FABRICATED);
                    assertThat(drift.severity()).isEqualTo(3);
                });
    }

    @Test
    void aHedgeThatIsPutInOtherWordsIsNotLost() {
        assertThat(drifts(
                        "“If the boiler fails we may have to shut the mill for a month.”",
                        "“If the boiler fails we might have to shut the mill for a month.”"))
                .isEmpty();
    }

    private static List<Drift> drifts(String said, String quoted) {
        return new Reports()
                .person("Ada Voss")
                .article("echo", OutletKind.OUTLET, "Ada Voss said: " + said)
                .article("post", OutletKind.OUTLET, "Ada Voss said: " + quoted)
                .weighed()
                .drifts();
    }
}
