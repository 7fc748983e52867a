package org.stemma.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Funnel;

final class WordingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0, 0, no independent origin found
            0, 1, 0, 0 to 1 independent origin (none named)
            1, 1, 1, 1 independent origin (1 named)
            1, 2, 1, 1 to 2 independent origins (1 named)
            """)
    void originsAreCountedNoHigherThanShown(int min, int max, int named, String words) {
        assertThat(Wording.origins(min, max, named)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 6        | week    | false | up to 6 weeks
            4         | 6        | week    | false | between 4 and 6 weeks
            6         | 6        | week    | false | 6 weeks
            1         | 1        | week    | false | 1 week
            1200      | 1200     | person  | true  | about 1,200 people
            -Infinity | 6        | week    | false | up to 6 weeks
            75        | Infinity | percent | false | at least 75 per cent
            2.5       | 2.5      | EUR     | false | 2.5 EUR
            7         | 7        | ''      | false | 7
            """)
    void valuesAreSaidAsTheyWereGiven(double low, double high, String unit, boolean rough, String words) {
        assertThat(Values.of(new ClaimValue.Amount(low, high, unit, rough))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, for it",
        "no, against it",
        "will, as what will be",
        "possible, as what may be",
        "standing, standing"
    })
    void whetherAThingIsSoIsToldInWords(String status, String words) {
        assertThat(Values.of(new ClaimValue.Status(status))).isEqualTo(words);
    }

    @Test
    void aFunnelIsASentence() {
        assertThat(Wording.funnelSentence(new Funnel(9, 8, 5, 1, 2, 1)))
                .isEqualTo("9 reports with 8 distinct texts credit 5 sources and go back to 1 to 2 independent origins"
                        + " (1 named).");
        assertThat(Wording.funnelSentence(new Funnel(1, 1, 1, 0, 0, 0)))
                .isEqualTo("1 report credits 1 source; no independent origin was found.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0
            999       | 999
            1000      | 1,000
            1234567.5 | 1,234,567.5
            -1200     | -1,200
            0.125     | 0.12
            100       | 100
            """)
    void thousandsAreSeparatedAndTwoDigitsKept(double value, String words) {
        assertThat(Values.number(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            told in its own voice          | Told in its own voice.
            “could” became “will”          | “could” became “will”.
            It says so: “It is.”           | It says so: “It is.”
            cp1: shares wording            | cp1: shares wording.
            6 against 4 to 6               | 6 against 4 to 6.
            """)
    void aReasonIsSetAsASentence(String why, String sentence) {
        assertThat(Display.sentence(why)).isEqualTo(sentence);
    }

    @Test
    void aLineOfOursHoldsNoCharacterThatTurnsItsDirection() {
        assertThat(Display.line("a\u202eb\u2066c\u0000d\r\n e")).isEqualTo("abcd e");
    }
}
