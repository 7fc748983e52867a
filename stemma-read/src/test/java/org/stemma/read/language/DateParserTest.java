package org.stemma.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-04 | 2031-03-04",
                "2031-03-04T08:40:00Z | 2031-03-04T08:40Z",
                "2031-03-04T08:40:12.5+0200 | 2031-03-04T08:40:12.500+02:00",
                "2031-03-04 08:40 | 2031-03-04T08:40",
                "20310304 | 2031-03-04",
                "2031/03/04 | 2031-03-04",
                "1930000000 | 2031-02-27T23:06:40Z",
                "Tue, 04 Mar 2031 08:40:00 GMT | 2031-03-04T08:40Z",
            })
    void aFieldIsReadAsItIsWritten(String field, String expected) {
        assertThat(DateParser.inField(field).orElseThrow().iso()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Quill • 5 March 2031 • 17:30 | 2031-03-05T17:30",
                "March 5, 2031 5.30 pm | 2031-03-05T17:30",
                "Published 05.03.2031, 17:30 Uhr | 2031-03-05T17:30",
                "le 5 mars 2031 à 17h30 | 2031-03-05T17:30",
                "5 de marzo de 2031 | 2031-03-05",
                "5. März 2031 | 2031-03-05",
                "5 марта 2031 | 2031-03-05",
                "2031年3月5日 | 2031-03-05",
                "25/03/2031 | 2031-03-25",
            })
    void aDateInWordsIsReadInManyLanguages(String words, String expected) {
        assertThat(DateParser.inWords(words).orElseThrow().iso()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"05/03/2031", "31 February 2031", "Version 3.2", "call 555-1234", "Room 12 of 2031"})
    void whatCouldBeTwoDaysOrNoneIsNotRead(String words) {
        assertThat(DateParser.inWords(words)).isEmpty();
    }

    @Test
    void anUnknownZoneStaysUnknown() {
        assertThat(DateParser.inField("2031-03-04T08:40")
                        .orElseThrow()
                        .timestamp("field")
                        .zoneKnown())
                .isFalse();
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(DateParser.inWords("5 APRIL 2031")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }
}
