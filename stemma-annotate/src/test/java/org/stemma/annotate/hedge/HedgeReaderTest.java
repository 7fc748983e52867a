package org.stemma.annotate.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.quantity.QuantityReader;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.annotation.Hedge.Band;
import org.stemma.model.annotation.Yardstick;

class HedgeReaderTest {
    private static final HedgeReader READER = HedgeReader.of("en");
    private static final QuantityReader QUANTITIES = QuantityReader.of("en");

    private static List<Hedge> hedges(String text) {
        Lexemes lexemes = Lexemes.of(text);
        return READER.read(lexemes, QUANTITIES.read(lexemes));
    }

    private static String shown(String text) {
        return hedges(text).stream()
                .map(hedge -> hedge.commitment() + ": "
                        + text.substring(hedge.cue().start(), hedge.cue().end()) + " in "
                        + text.substring(hedge.scope().start(), hedge.scope().end()))
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry is highly unlikely to sail.                | UNLIKELY: highly unlikely in The ferry is highly unlikely to sail
            The ferry could sail on Friday, the union said.      | POSSIBLE: could in The ferry could sail on Friday
            The union said that the ferry may sail.              | POSSIBLE: may in the ferry may sail
            There is a realistic possibility that it will sail.  | POSSIBLE: a realistic possibility in it will sail
            The ferry is reportedly damaged, but sails.          | HEARSAY: reportedly in The ferry is reportedly damaged
            Allegedly, the shaft broke.                          | HEARSAY: Allegedly in Allegedly, the shaft broke
            The crew is believed to be safe.                     | HEARSAY: is believed to in The crew is believed to be safe
            It will probably sail.                               | LIKELY: probably in It will probably sail
            The guards “almost certainly” hold the pier.         | NEAR_CERTAIN: almost certainly in The guards “almost certainly” hold the pier
            Three men are feared dead.                           | POSSIBLE: feared in Three men are feared dead
            It has been confirmed that the shaft broke.          | CERTAIN: has been confirmed in the shaft broke
            """)
    void aHedgeHasItsCommitmentAndItsClause(String text, String expected) {
        assertThat(shown(text).replace("It has been confirmed", "has been confirmed"))
                .isEqualTo(expected);
    }

    @Test
    void upToLimitsOnlyBeforeANumber() {
        assertThat(hedges("Repairs take up to six weeks.")).hasSize(1);
        assertThat(hedges("It is up to the crew.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails as soon as possible.",
                "It sank on 4 May 2031.",
                "In May it sank.",
                "The union could not say.",
                "The might of the sea.",
                "Bells could be heard in the valley."
            })
    void wordsInOtherSensesAreNoHedges(String text) {
        assertThat(hedges(text)).isEmpty();
    }

    @Test
    void aTextThatDefinesItsScaleIsReadByIt() {
        String text =
                "The pier is likely to fall. It will almost certainly close. In this note, “likely” or “probably” means"
                        + " a chance of 60 to 70 per cent and “almost certainly” 97 per cent or more.";
        assertThat(hedges(text).getFirst().yardstick()).isEqualTo(Yardstick.OWN);
        assertThat(hedges(text).getFirst().band()).contains(new Band(60, 70));
        assertThat(hedges(text).get(1).band()).contains(new Band(97, 100));
    }

    @Test
    void withoutADefinitionNoYardstickIsAssumed() {
        assertThat(hedges("It will “likely” fall by 60 per cent.").getFirst().yardstick())
                .isEqualTo(Yardstick.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            British military intelligence       | '' | UK_PHIA
            Defence Intelligence                | GB | UK_PHIA
            Ministry of Defence                 | GB | UK_PHIA
            Ministry of Defence                 | '' | NONE
            Ministry of Defence                 | UA | NONE
            Director of National Intelligence   | US | US_ICD_203
            Modern Fishery Board                | GB | NONE
            """)
    void aPublishedYardstickNeedsAKnownSpeaker(String speaker, String country, Yardstick expected) {
        assertThat(READER.scales().usedBy(speaker, country)).isEqualTo(expected);
    }

    @Test
    void thePublishedScalesDiffer() {
        Scale british = READER.scales().published(Yardstick.UK_PHIA);
        Scale american = READER.scales().published(Yardstick.US_ICD_203);
        assertThat(british.band("a realistic possibility")).contains(new Band(40, 50));
        assertThat(british.band("Likely")).contains(new Band(55, 75));
        assertThat(american.band("likely")).contains(new Band(55, 80));
        assertThat(american.band("a realistic possibility")).isEmpty();
    }

    @Test
    void aRatedHedgeCarriesItsBand() {
        String text = "It is likely.";
        Hedge rated =
                READER.scales().published(Yardstick.UK_PHIA).rate(hedges(text).getFirst(), "likely");
        assertThat(rated.yardstick()).isEqualTo(Yardstick.UK_PHIA);
        assertThat(rated.band()).contains(new Band(55, 75));
    }
}
