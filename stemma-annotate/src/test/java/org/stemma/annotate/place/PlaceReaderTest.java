package org.stemma.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.text.Span;

class PlaceReaderTest {
    private static final PlaceReader READER = PlaceReader.of("en");

    private static List<PlaceMention> places(String text) {
        return READER.read(Lexemes.of(text));
    }

    private static String shown(String text) {
        return places(text).stream()
                .map(place -> text.substring(place.span().start(), place.span().end()) + " = " + place.precision() + " "
                        + place.country())
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bridge fell in Lyon.                    | Lyon = TOWN FR
            A bridge fell in Portugal.                | Portugal = COUNTRY PT
            The Portuguese ferry sank.                | Portuguese = COUNTRY PT
            A bridge fell in Bavaria.                 | Bavaria = REGION DE
            A bridge fell in the Balkans.             | Balkans = AREA
            The U.S. ferry sank.                      | U.S. = COUNTRY US
            A bridge fell in Reading, Pa., on Monday. | Reading = TOWN US & Pa. = REGION US
            Snow fell along Lower Mill Road in Leeds. | Lower Mill Road = AROUND GB & Leeds = TOWN GB
            """)
    void namesAreFoundAndPlaced(String text, String expected) {
        assertThat(shown(text).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bridge fell in Paris, Texas.                              | Paris | 33.66 | -95.56
            A bridge fell in Paris.                                     | Paris | 48.85 | 2.35
            Trains from Lyon and Marseille to Paris stood still.        | Paris | 48.85 | 2.35
            Cambridge, in Massachusetts, flooded.                       | Cambridge | 42.38 | -71.11
            """)
    void whatHoldsANameDecides(String text, String name, double latitude, double longitude) {
        PlaceMention place = places(text).stream()
                .filter(found -> text.startsWith(name, found.span().start()))
                .findFirst()
                .orElseThrow();
        assertThat(place.latitude()).isCloseTo(latitude, within(0.3));
        assertThat(place.longitude()).isCloseTo(longitude, within(0.3));
    }

    @Test
    void oneNameMeansOnePlaceInAText() {
        List<PlaceMention> found = places("A bridge fell in Paris, Texas. The mayor of Paris wept. Paris mourns.");
        assertThat(found.stream()
                        .filter(place -> place.name().equals("Paris"))
                        .map(PlaceMention::country)
                        .distinct())
                .containsExactly("US");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Charlotte Holm, a baker, spoke.",
                "Dr. Sydney spoke.",
                "Anna London spoke.",
                "Most boats sank.",
                "It sank in March.",
                "See https://example.org/Paris now.",
                "They walked south."
            })
    void personsAndCommonWordsAreNoPlaces(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void aGivenSpanWithoutATableEntryLiesAtTheTownNearIt() {
        String text = "At Tern Quay in Bergen the boats were tied up.";
        PlaceMention quay = READER.resolve(Lexemes.of(text), List.of(new Span(3, 12), new Span(16, 22)))
                .getFirst();
        assertThat(quay.precision()).isEqualTo(PlacePrecision.AROUND);
        assertThat(quay.latitude()).isCloseTo(60.39, within(0.1));
    }

    @Test
    void aTextWithoutKnownPlacesHasNone() {
        assertThat(places("The ferry from Port Asker to Great Tern is late."))
                .noneMatch(place -> place.name().equals("Port Asker"));
        assertThat(READER.resolve(Lexemes.of("In Qwzkl."), List.of(new Span(3, 8))))
                .isEmpty();
    }

    @Test
    void randomTextGivesOrderedSpansAndNoException() {
        long seed = Long.getLong("stemma.seed", 20313L);
        var random = new Random(seed);
        List<String> pieces = List.of(
                "Paris",
                ", ",
                "Texas ",
                "in ",
                "the ",
                "U.S. ",
                "St. ",
                "New ",
                "York ",
                "County ",
                "\n\n",
                "Mill ",
                "Road",
                ".",
                " ",
                "🇺🇦",
                "de ",
                "La ",
                "B.C.",
                "-",
                "’s ",
                "São ",
                "Paulo ",
                "(",
                "OR ",
                "Georgia ");
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int last = 0;
            for (PlaceMention place : places(text.toString())) {
                assertThat(place.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
                last = place.span().end();
            }
        }
    }
}
