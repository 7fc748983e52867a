package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.trace.parallel.Workers;

class PassageFinderTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyRunOfFifteenWordsIsFound(long seed) {
        var random = new Random(seed);
        String planted = randomText(random, 15);
        WordView one =
                WordView.of(randomText(random, random.nextInt(200)) + " " + planted + " " + randomText(random, 50));
        WordView other =
                WordView.of(randomText(random, random.nextInt(200)) + " " + planted + " " + randomText(random, 9));

        List<Match> matches = PassageFinder.find(List.of(one, other), PassageSettings.BODIES);

        assertThat(matches).as("seed %d", seed).anyMatch(match -> match.words() >= 15);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void bothSidesOfAMatchBeginAndEndWithTheSameWords(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<WordView>();
        String common = randomText(random, 60);
        for (int i = 0; i < 4; i++) {
            texts.add(WordView.of(
                    randomText(random, 20) + " " + dropWords(common, random) + " " + randomText(random, 20)));
        }

        for (Match match : PassageFinder.find(texts, PassageSettings.WITHIN_STORY)) {
            WordView first = texts.get(match.first());
            WordView second = texts.get(match.second());
            assertThat(first.word(match.firstStart())).as("seed %d", seed).isEqualTo(second.word(match.secondStart()));
            assertThat(first.word(match.firstEnd() - 1)).isEqualTo(second.word(match.secondEnd() - 1));
            assertThat(match.words())
                    .isLessThanOrEqualTo(
                            Math.min(match.firstEnd() - match.firstStart(), match.secondEnd() - match.secondStart()));
        }
    }

    @Test
    void aSmallEditDoesNotCutAPassage() {
        String first = "The harbour master closed the northern quay on Monday after a crane fell into the basin";
        String second = "The harbour master shut the northern quay on Monday after a crane fell into the basin";

        List<Match> matches = PassageFinder.find(
                List.of(WordView.of(first + " " + first.toUpperCase(java.util.Locale.ROOT)), WordView.of(second)),
                new PassageSettings(3, 1, 64, 6, 10));

        assertThat(matches).anyMatch(match -> match.words() == 15 && match.secondEnd() - match.secondStart() == 16);
    }

    @Test
    void aPhraseOfVeryManyTextsIsNoSeed() {
        List<WordView> texts = IntStream.range(0, 100)
                .mapToObj(i -> WordView.of("sign up for our daily letter with all the news of the islands " + i))
                .toList();

        assertThat(PassageFinder.find(texts, PassageSettings.BODIES)).isEmpty();
    }

    @Test
    void aTextOfAHundredCopiesIsHeldTogether() {
        String statement = randomText(new Random(31), 60);
        List<WordView> texts = IntStream.range(0, 100)
                .mapToObj(i -> WordView.of(randomText(new Random(i), 20) + " " + statement))
                .toList();

        List<Match> matches = PassageFinder.find(texts, PassageSettings.BODIES);

        var partition = new Partition(100);
        matches.forEach(match -> partition.join(match.first(), match.second()));
        assertThat(partition.sets()).hasSize(1);
        assertThat(matches).hasSizeLessThan(100 * 5);
    }

    @Test
    void aTextThatRepeatsOneSentenceFindsItsPairInBoundedWork() {
        String sentence = randomText(new Random(8), 12) + " ";
        List<WordView> texts = List.of(WordView.of(sentence.repeat(4000)), WordView.of(sentence.repeat(3)));

        assertThat(PassageFinder.find(texts, PassageSettings.BODIES)).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void threeThreadsFindWhatOneFinds(long seed) {
        var random = new Random(seed);
        String common = randomText(random, 200);
        List<WordView> texts = IntStream.range(0, 40)
                .mapToObj(i -> WordView.of(randomText(random, 30) + " " + dropWords(common, random)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertThat(PassageFinder.find(texts, PassageSettings.BODIES, Workers.of(pool)))
                    .as("seed %d", seed)
                    .isEqualTo(PassageFinder.find(texts, PassageSettings.BODIES));
        }
    }

    private static String dropWords(String text, Random random) {
        return List.of(text.split(" ")).stream()
                .filter(word -> random.nextInt(12) > 0)
                .collect(Collectors.joining(" "));
    }

    private static String randomText(Random random, int words) {
        return random.ints(words, 0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
