package org.stemma.trace.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.WordView;

class VectorsTest {
    private static final int ALL_PLACES = Integer.MAX_VALUE;

    @Test
    void equalArticlesAreAsAlikeAsCanBe() {
        List<WordView> articles = List.of(
                WordView.of("Heavy rain flooded cellars along the Ossel"),
                WordView.of("Heavy rain flooded cellars along the Ossel"),
                WordView.of("Chess champion retires after forty seasons"));

        float[] sums = sums(Vectors.of(articles, StorySettings.DEFAULT, ALL_PLACES, Workers.ALONE), 0);

        assertThat(sums[1]).isCloseTo(1, within(1e-5f));
        assertThat(sums[2]).isZero();
    }

    @Test
    void likenessIsTheSameFromBothSides() {
        Vectors vectors = Vectors.of(articles(40), StorySettings.DEFAULT, ALL_PLACES, Workers.ALONE);

        for (int one = 0; one < vectors.size(); one++) {
            float[] sums = sums(vectors, one);
            for (int other = 0; other < one; other++) {
                assertThat(sums(vectors, other)[one])
                        .as("%d and %d", one, other)
                        .isEqualTo(sums[other]);
            }
        }
    }

    @Test
    void aBoundOnPlacesKeepsTheRarestTerms() {
        List<WordView> articles = articles(40);
        Vectors few = Vectors.of(articles, StorySettings.DEFAULT, 60, Workers.ALONE);
        Vectors all = Vectors.of(articles, StorySettings.DEFAULT, ALL_PLACES, Workers.ALONE);

        for (int article = 0; article < articles.size(); article++) {
            float[] some = sums(few, article);
            float[] whole = sums(all, article);
            for (int other = 0; other < articles.size(); other++) {
                assertThat(some[other]).isLessThanOrEqualTo(whole[other]);
            }
            assertThat(touched(few, article)).isLessThanOrEqualTo(60);
        }
    }

    @Test
    void noPlacesMakeNobodyAlike() {
        Vectors none = Vectors.of(articles(10), StorySettings.DEFAULT, 0, Workers.ALONE);

        assertThat(IntStream.range(0, 10).map(article -> touched(none, article)))
                .containsOnly(0);
    }

    @Test
    void threadsChangeNothing() {
        List<WordView> articles = articles(700);
        Vectors alone = Vectors.of(articles, StorySettings.DEFAULT, ALL_PLACES, Workers.ALONE);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Vectors shared = Vectors.of(articles, StorySettings.DEFAULT, ALL_PLACES, Workers.of(pool));

            for (int article = 0; article < articles.size(); article += 50) {
                assertThat(sums(shared, article)).containsExactly(sums(alone, article));
            }
        }
    }

    private static float[] sums(Vectors vectors, int article) {
        float[] sums = new float[vectors.size()];
        vectors.sum(article, sums, new int[vectors.size()]);
        return sums;
    }

    private static int touched(Vectors vectors, int article) {
        int[] touched = new int[vectors.size()];
        int size = vectors.sum(article, new float[vectors.size()], touched);
        assertThat(Arrays.stream(touched, 0, size)).doesNotHaveDuplicates();
        return size;
    }

    /** Articles of words of which a few are frequent and most are rare. */
    private static List<WordView> articles(int count) {
        var random = new Random(11);
        return IntStream.range(0, count)
                .mapToObj(article -> WordView.of(IntStream.range(0, 30)
                        .mapToObj(word -> "word" + (int) (300 * Math.pow(random.nextDouble(), 3)))
                        .collect(Collectors.joining(" "))))
                .toList();
    }
}
