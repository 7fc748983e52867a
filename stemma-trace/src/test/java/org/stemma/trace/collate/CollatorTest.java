package org.stemma.trace.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollatorTest {
    private static final List<String> WORDS = List.of(
            "the",
            "ferry",
            "left",
            "the",
            "harbour",
            "at",
            "nine",
            ",",
            "with",
            "a",
            "crew",
            "of",
            "twelve",
            "and",
            "no",
            "passengers",
            ".",
            "…",
            "(",
            "[",
            "]",
            ")");

    @Test
    void aTextCollatedWithItselfHasNoVariant() {
        List<String> tokens = words("The harbour was closed at noon , the master said .");

        Layout layout = Collator.collate(List.of(tokens, tokens));

        assertThat(layout.width()).isEqualTo(tokens.size());
        assertThat(layout.columns(0))
                .isEqualTo(layout.columns(1))
                .isEqualTo(IntStream.range(0, tokens.size()).boxed().toList());
    }

    @Test
    void anOmissionLeavesAGapAndTheRestInPlace() {
        Layout layout = Collator.collate(List.of(
                words("We are sorry for the delay and will open the gates tomorrow"),
                words("We are sorry for the delay tomorrow")));

        assertThat(layout.columns(1)).containsExactly(0, 1, 2, 3, 4, 5, 11);
    }

    @Test
    void wordsInBracketsStandInColumnsOfTheirOwn() {
        Layout layout = Collator.collate(
                List.of(words("it was closed by the crew"), words("[ the harbour ] was closed by the crew")));

        assertThat(layout.columns(1).subList(0, 4)).doesNotContainAnyElementsOf(layout.columns(0));
        assertThat(layout.columns(1).subList(4, 9)).isEqualTo(layout.columns(0).subList(1, 6));
    }

    @Test
    void anAttributionThatInterruptsAQuotationIsNoPartOfIt() {
        Layout layout = Collator.collate(List.of(
                words("the gates will open and the harbour said so in spring"),
                words("the gates will open ” the harbour said . “ and the harbour said so in spring")));

        assertThat(layout.columns(1).subList(4, 9)).doesNotContainAnyElementsOf(layout.columns(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"re-energised reenergized", "seven 7", "harbour harbor", "1,200 1200", "it’s it's"})
    void spellingsOfOneWordShareAColumn(String pair) {
        String[] spellings = pair.split(" ");

        Layout layout = Collator.collate(List.of(
                words("they found " + spellings[0] + " at the quay"),
                words("they found " + spellings[1] + " at the quay")));

        assertThat(layout.columns(0)).isEqualTo(layout.columns(1));
        assertThat(Collator.isSpellingVariant(spellings[0], spellings[1])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheWitnessesChangesNothing(long seed) {
        var random = new Random(seed);
        var witnesses = new ArrayList<List<String>>();
        for (int i = 0; i < 5; i++) {
            witnesses.add(randomTokens(random));
        }
        var shuffled = new ArrayList<>(witnesses);
        Collections.shuffle(shuffled, random);

        Layout layout = Collator.collate(witnesses);
        Layout other = Collator.collate(shuffled);

        for (int i = 0; i < witnesses.size(); i++) {
            assertThat(other.columns(shuffled.indexOf(witnesses.get(i))))
                    .as("seed %d, witness %d", seed, i)
                    .isEqualTo(layout.columns(witnesses.indexOf(witnesses.get(i))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void columnsAscendWithinAWitness(long seed) {
        var random = new Random(seed);
        List<List<String>> witnesses =
                List.of(randomTokens(random), randomTokens(random), randomTokens(random), List.of());

        Layout layout = Collator.collate(witnesses);

        for (int i = 0; i < witnesses.size(); i++) {
            assertThat(layout.columns(i)).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
            assertThat(layout.columns(i)).allMatch(column -> column >= 0 && column < layout.width());
        }
    }

    private static List<String> randomTokens(Random random) {
        return random.ints(5 + random.nextInt(20), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
