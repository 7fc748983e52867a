package org.stemma.trace.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final int MOST = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theGreatestSumsAreThoseThatSortingGives(long seed) {
        var random = new Random(seed);
        float[] sums = new float[200];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(20) / 16f;
        }
        int[] touched = IntStream.range(0, sums.length).filter(i -> i % 3 != 0).toArray();

        assertThat(new Nearest(MOST).of(sums, touched, touched.length))
                .as("seed %d", seed)
                .containsExactly(bySorting(sums, touched));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void fewSumsAreAllKeptButThoseOfNothing(int size) {
        float[] sums = {0.5f, 0, 0.25f, 1, 0.125f, 0, 0.75f};
        int[] touched = IntStream.range(0, size).toArray();

        assertThat(new Nearest(MOST).of(sums, touched, size)).containsExactly(bySorting(sums, touched));
    }

    private static int[] bySorting(float[] sums, int[] touched) {
        List<Integer> greatestFirst = IntStream.of(touched)
                .filter(article -> sums[article] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(article -> -sums[article])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return greatestFirst.stream()
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
