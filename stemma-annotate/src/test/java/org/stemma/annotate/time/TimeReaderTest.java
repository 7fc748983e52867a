package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.TimeExpression;

class TimeReaderTest {
    private static final TimeReader READER = TimeReader.of("en");

    /** A Thursday. */
    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2031, 3, 6));

    private static String shown(String text) {
        return shown(text, PUBLISHED);
    }

    private static String shown(String text, Anchor anchor) {
        return READER.read(Lexemes.of(text), anchor).stream()
                .map(time -> text.substring(time.span().start(), time.span().end()) + " = " + time.value())
                .collect(Collectors.joining(" & "));
    }

    @Test
    void eachPartOfATextCountsFromItsOwnDay() {
        String text = "It sank yesterday.\n\nIt sank yesterday. A day later it was raised.";
        var anchors = new TreeMap<>(Map.of(0, PUBLISHED, 20, Anchor.of(LocalDate.of(2031, 3, 9))));

        assertThat(READER.read(Lexemes.of(text), anchors))
                .extracting(TimeExpression::value)
                .containsExactly("2031-03-05", "2031-03-08", "2031-03-09");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank on 12 March 2030.              | 12 March 2030 = 2030-03-12
            It sank on the 12th of March 2030.     | the 12th of March 2030 = 2030-03-12
            It sank on March 12, 2030.             | March 12, 2030 = 2030-03-12
            It sank on Tuesday, 4 March.           | Tuesday, 4 March = 2031-03-04
            It sank on 2030-03-12.                 | 2030-03-12 = 2030-03-12
            It sank on 12/03/2030.                 | 12/03/2030 = 2030-03-12
            It sank in March 2029.                 | March 2029 = 2029-03
            It has leaked since 2024.              | 2024 = 2024
            It was built in the 1990s.             | the 1990s = 199
            It dates from the 18th century.        | the 18th century = 17
            It was full in the third quarter of 2030. | the third quarter of 2030 = 2030-Q3
            It sank in the first half of 2030.     | the first half of 2030 = 2030-H1
            It sank on Christmas Day 2030.         | Christmas Day 2030 = 2030-12-25
            It sank on Easter Monday 2024.         | Easter Monday 2024 = 2024-04-01
            """)
    void calendarTimesHaveTheirDate(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank on Tuesday.                    | Tuesday = 2031-03-04
            It will sail on Tuesday.               | Tuesday = 2031-03-11
            It is to be raised by Tuesday.         | Tuesday = 2031-03-11
            It sank on Thursday.                   | Thursday = 2031-03-06
            It sank last Thursday.                 | last Thursday = 2031-02-27
            It sails next Tuesday.                 | next Tuesday = 2031-03-11
            It sank in December.                   | December = 2030-12
            It will sail in May.                   | May = 2031-05
            It sank on 9 February.                 | 9 February = 2031-02-09
            It sails on 7 March.                   | 7 March = 2031-03-07
            It was repaired last May.              | last May = 2030-05
            The pier is due to open on 2 April.    | 2 April = 2031-04-02
            """)
    void theTenseTellsWhichWay(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They meet on April 24 and 25.                 | April 24 = 2031-04-24 & 25 = 2031-04-25
            They met on 24 and 25 February.               | 24 = 2031-02-24 & 25 February = 2031-02-25
            It sank on the day before last Tuesday.       | the day before last Tuesday = 2031-03-03
            It sank on the day after Christmas Day 2030.  | the day after Christmas Day 2030 = 2030-12-26
            It rose in the first two quarters of 2030.    | the first two quarters of 2030 = 2030-H1
            It shrank in the last half of the '90s.       | the last half of the '90s = 199
            Sales fell in the latest fiscal year.         | the latest fiscal year = 2030
            The rights end on Nov. 30; until then, sell.  | Nov. 30 = 2031-11-30 & then = 2031-11-30
            It will one day sink.                         | one day = FUTURE_REF
            It sank in the early summer.                  | the early summer = 2030-SU
            It has rusted over the years.                 | the years = PXY
            """)
    void timesThatLeanOnOthersTakeTheirDateFromThem(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank yesterday.                     | yesterday = 2031-03-05
            It sank last week.                     | last week = 2031-W09
            It sails next month.                   | next month = 2031-04
            It sank earlier this year.             | earlier this year = 2031
            It sank three days ago.                | three days ago = 2031-03-03
            It sank six weeks ago.                 | six weeks ago = 2031-W04
            It sank five months ago.               | five months ago = 2030-10
            It sank ten years ago.                 | ten years ago = 2021
            It sank a few days ago.                | a few days ago = PAST_REF
            It sank on 1 March and was raised two days later. | 1 March = 2031-03-01 & two days later = 2031-03-03
            It has leaked since the autumn.        | the autumn = 2030-FA
            It leaked last summer.                 | last summer = 2030-SU
            It leaked over the weekend.            | the weekend = 2031-W09-WE
            """)
    void unitsCountFromPublicationOrFromTheStory(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wall fell at 05:50.                | 05:50 = 2031-03-06T05:50
            The wall fell at 5.50 a.m. on Monday.  | 5.50 a.m. on Monday = 2031-03-03T05:50
            The wall fell on Monday at 9pm.        | Monday at 9pm = 2031-03-03T21:00
            The wall fell this morning.            | this morning = 2031-03-06TMO
            The wall fell last night.              | last night = 2031-03-05TNI
            The wall fell on Monday night.         | Monday night = 2031-03-03TNI
            The wall fell at noon on Monday.       | noon on Monday = 2031-03-03T12:00
            The wall fell at four in the morning.  | four in the morning = 2031-03-06T04:00
            The wall fell at six o'clock.          | six o'clock = 2031-03-06T06:00
            """)
    void timesOfDayJoinTheirDay(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It takes six weeks.                    | six weeks = P6W
            It is a six-week closure.              | six-week = P6W
            It takes two to three weeks.           | two to three weeks = P2W
            It took half an hour.                  | half an hour = PT30M
            It took two and a half hours.          | two and a half hours = PT2H30M
            It leaked over the past 48 hours.      | the past 48 hours = PT48H
            It leaked for several years.           | several years = PXY
            It leaked for weeks.                   | weeks = PXW
            It sails daily.                        | daily = P1D
            It sails twice a week.                 | a week = P1W
            It sails every Tuesday.                | Tuesday = XXXX-WXX-2
            It sails now.                          | now = PRESENT_REF
            It leaked recently.                    | recently = PAST_REF
            It will sail soon.                     | soon = FUTURE_REF
            """)
    void durationsRepetitionsAndVagueTimes(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may sink.", "They march on.", "She is 34 years old.", "A six-month-old boat.",
                        "See https://example.org/2031/03/04.",
                "It cost $2031.", "The March of the Fishermen.", "A third of it sank.", "Mayor Jan Holm spoke.",
                        "It sank soon after."
            })
    void otherWordsAreNoTimes(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void withoutAnAnchorRelativeTimesStayOpen() {
        assertThat(shown("It sank on Tuesday, last week, on 4 May.", Anchor.UNKNOWN))
                .isEqualTo("Tuesday = XXXX-WXX-2 & last week = XXXX-WXX & 4 May = XXXX-05-04");
        assertThat(READER.read(Lexemes.of("It sank last week."), Anchor.UNKNOWN)
                        .getFirst()
                        .interval())
                .isEmpty();
    }

    @Test
    void aSaidZoneIsConvertedToGreenwich() {
        TimeExpression time = READER.read(Lexemes.of("It sank at 4 a.m. EDT on Monday."), PUBLISHED)
                .getFirst();
        assertThat(time.interval().orElseThrow().from()).isEqualTo(Instant.parse("2031-03-03T08:00:00Z"));
    }

    @Test
    void aWeekRunsFromMondayToMonday() {
        TimeExpression time =
                READER.read(Lexemes.of("It sank last week."), PUBLISHED).getFirst();
        assertThat(time.interval().orElseThrow().from()).isEqualTo(Instant.parse("2031-02-24T00:00:00Z"));
        assertThat(time.interval().orElseThrow().until()).isEqualTo(Instant.parse("2031-03-03T00:00:00Z"));
    }

    @Test
    void randomTextGivesOrderedSpansAndNoException() {
        long seed = Long.getLong("stemma.seed", 20312L);
        var random = new Random(seed);
        List<String> pieces = List.of(
                "last ",
                "Tuesday",
                ", ",
                "31 ",
                "February ",
                "2031",
                "-",
                "29 ",
                "99",
                ":",
                "week ",
                "\n\n",
                "the ",
                "next ",
                "three ",
                "quarter ",
                "years ",
                "ago",
                "half ",
                "a ",
                "of ",
                "p.m. ",
                "noon ",
                "🇺🇦",
                "every ",
                "later ",
                "'s ",
                "999999999 ",
                "days ",
                "past ",
                "May ",
                "/");
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int last = 0;
            Anchor anchor = random.nextBoolean() ? PUBLISHED : Anchor.UNKNOWN;
            for (TimeExpression time : READER.read(Lexemes.of(text.toString()), anchor)) {
                assertThat(time.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
                assertThat(time.value()).as("seed %d: %s", seed, text).isNotBlank();
                last = time.span().end();
            }
        }
    }
}
