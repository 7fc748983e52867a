package org.stemma.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.Quantity;

class QuantityReaderTest {
    private static final QuantityReader READER = QuantityReader.of("en");

    /** Span, interval, roughness, unit and noun in one line. */
    private static String shown(String text) {
        return READER.read(Lexemes.of(text)).stream()
                .map(quantity -> shown(text, quantity))
                .collect(Collectors.joining(" & "));
    }

    private static String shown(String text, Quantity quantity) {
        String values =
                quantity.exact() ? number(quantity.low()) : number(quantity.low()) + ".." + number(quantity.high());
        return text.substring(quantity.span().start(), quantity.span().end())
                + " = " + (quantity.approximate() ? "~" : "") + values
                + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                + quantity.counted()
                        .map(noun -> " of " + text.substring(noun.start(), noun.end()))
                        .orElse("");
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? ""
                : value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam holds 38 workers.               | 38 = 38 person of workers
            Some 1,200 passengers waited.           | Some 1,200 = ~1200 person of passengers
            About 1,200-odd tourists came.          | About 1,200-odd = ~1200 person of tourists
            Half a million residents fled.          | Half a million = 500000 person of residents
            Forty-six houses burned.                | Forty-six = 46 of houses
            Two hundred and five sheep drowned.     | Two hundred and five = 205 of sheep
            Nearly 2.5 million people voted.        | Nearly 2.5 million = ~2500000 person of people
            A dozen boats sank.                     | A dozen = 12 of boats
            Dozens of protesters sat down.          | Dozens = ~24..100 person of protesters
            Tens of thousands of cars stood still.  | Tens of thousands = ~20000..100000 of cars
            One islander was rescued.               | One = 1 person of islander
            The 300-strong force left.              | 300-strong = 300 person
            A 12-person crew sailed.                | 12-person = 12 person of person
            """)
    void countsSayWhatTheyCount(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repairs take between four and six weeks  | between four and six weeks = 4..6 week
            it takes 4 to 6 days                     | 4 to 6 days = 4..6 day
            it takes 4-6 days                        | 4-6 days = 4..6 day
            two or three boats                       | two or three = 2..3 of boats
            worth $20 million to $25 million         | $20 million to $25 million = 20000000..25000000 USD
            between 4 and 6 million euros            | between 4 and 6 million euros = 4000000..6000000 EUR
            at least 16 people                       | at least 16 = 16.. person of people
            up to six weeks                          | up to six weeks = 0..6 week
            no fewer than 20 boats                   | no fewer than 20 = 20.. of boats
            more than 300 houses                     | more than 300 = 300.. of houses
            under 30 per cent                        | under 30 per cent = 0..30 percent
            as many as 50 guests                     | as many as 50 = 0..50 person of guests
            95 per cent or more                      | 95 per cent or more = 95..100 percent
            20 or more boats                         | 20 or more = 20.. of boats
            just over 60 houses                      | just over 60 = ~60.. of houses
            at least 75 per cent of the valley       | at least 75 per cent = 75..100 percent of the valley
            rose by more than 75 per cent            | more than 75 per cent = 75.. percent
            """)
    void rangesAndBoundsAreIntervals(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it cost £4.5bn                 | £4.5bn = 4500000000 GBP
            it cost US$1,000               | US$1,000 = 1000 USD
            it cost 5 million dollars      | 5 million dollars = 5000000 USD
            20kg of rice                   | 20kg = 20 kilogram of rice
            300 pounds of salt             | 300 pounds = 300 pound of salt
            80 km/h                        | 80 km/h = 80 kilometre per hour
            two percentage points          | two percentage points = 2 percentage point
            minus 12 degrees               | minus 12 degrees = -12 degree
            half an hour                   | half an hour = 0.5 hour
            two and a half hours           | two and a half hours = 2.5 hour
            a six-week closure             | six-week = 6 week
            half of the town               | half = 50 percent of the town
            two-thirds of its members      | two-thirds = 66.66666666666666 percent of its members
            one in five islanders          | one in five = 20 percent of islanders
            60 per cent of the town of Orl | 60 per cent = 60 percent of the town of Orl
            """)
    void measuresHaveUnits(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19 dead after slide                       | 19 = 19 person of dead
            Nine were hurt and two are missing.       | Nine = 9 person & two = 2 person
            The service counts 12 confirmed dead.     | 12 = 12 person of confirmed dead
            Four people died and six have been taken. | Four = 4 person of people & six = 6 person
            There were 52 men on site, not 38.        | 52 = 52 person of men & 38 = 38 person of men
            The toll rose to 12.                      | 12 = 12 person
            The toll rose from 7 to 12.               | 7 = 7 person & 12 = 12 person
            The number of people killed rose to 12.   | 12 = 12 person of people
            It had a population of about 70,000.      | about 70,000 = ~70000 person
            Two dead whales lay there.                | Two = 2 of dead whales
            """)
    void numbersOfPeopleAreKnownWithoutTheWordPeople(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wall fell at 05:50.",
                "It opens at 7 p.m. and closes at 6.30pm.",
                "On 12 March 2031 it rained.",
                "It began in 2031.",
                "Channel 6 said so.",
                "See update 3.",
                "The 17th Brigade left.",
                "Flight 370 is late.",
                "They won 3-1.",
                "Call 555-123-4567.",
                "Anna Keel, 34, said so.",
                "A boy aged 12 ran.",
                "A 12-year-old ran.",
                "COVID-19, F-16, G7.",
                "In the 1990s it was so.",
                "It is open 24/7.",
                "https://example.org/12/300",
                "@user45 #day12",
                "One of the men left.",
                "No one came.",
                "A five-star hotel.",
                "The two agreed.",
                "It was ours since four this morning.",
                "Agent 007 left."
            })
    void numbersOfOtherThingsAreNoQuantities(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void aYearBeforeAPluralIsAYearAfterAnArticle() {
        assertThat(shown("In the 2028 elections 2000 soldiers stood guard."))
                .isEqualTo("2000 = 2000 person of soldiers");
    }

    @Test
    void spansLieInTheTextAndDoNotOverlapForRandomText() {
        long seed = Long.getLong("stemma.seed", 20311L);
        var random = new Random(seed);
        List<String> pieces = List.of(
                "at least ",
                "12",
                ",",
                "-",
                "two ",
                "million ",
                "$",
                "per cent ",
                "to ",
                "half ",
                "a ",
                "people ",
                "\n\n",
                ".",
                "½",
                "of ",
                "🇺🇦",
                "between ",
                "and ",
                "(",
                "1,000",
                "x",
                " ",
                "dozen ",
                "not ",
                "in ",
                "or more ",
                "€",
                "year-old ");
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int last = 0;
            for (Quantity quantity : READER.read(Lexemes.of(text.toString()))) {
                assertThat(quantity.span().start())
                        .as("seed %d: %s", seed, text)
                        .isGreaterThanOrEqualTo(last);
                assertThat(quantity.span().end()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
                last = quantity.span().end();
            }
        }
    }
}
