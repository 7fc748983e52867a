package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainsTest {
    @Test
    void runsNearEachOtherInOneOrderAreOneChain() {
        assertThat(Chains.of(List.of(new Run(0, 10, 8), new Run(12, 22, 8)), 6))
                .containsExactly(List.of(new Run(0, 10, 8), new Run(12, 22, 8)));
    }

    @Test
    void runsInAnotherOrderOnTheOtherSideAreTwoChains() {
        assertThat(Chains.of(List.of(new Run(0, 30, 8), new Run(10, 10, 8)), 6)).hasSize(2);
    }

    @Test
    void runsTooFarApartAreTwoChains() {
        assertThat(Chains.of(List.of(new Run(0, 0, 8), new Run(15, 15, 8)), 6)).hasSize(2);
    }

    @Test
    void ofTwoRunsOverTheSameWordsTheLongerStays() {
        assertThat(Chains.of(List.of(new Run(0, 0, 8), new Run(4, 40, 12)), 6))
                .containsExactly(List.of(new Run(4, 40, 12)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aWordBelongsToAtMostOneRunOnEachSide(long seed) {
        var random = new Random(seed);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < 300; i++) {
            runs.add(new Run(random.nextInt(2000), random.nextInt(2000), 5 + random.nextInt(30)));
        }
        var first = new BitSet();
        var second = new BitSet();
        for (List<Run> chain : Chains.of(runs, 6)) {
            int lastFirst = -1;
            int lastSecond = -1;
            for (Run run : chain) {
                assertThat(first.get(run.first(), run.firstEnd()).isEmpty())
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(second.get(run.second(), run.secondEnd()).isEmpty())
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(run.first()).isGreaterThan(lastFirst);
                assertThat(run.second()).isGreaterThan(lastSecond);
                first.set(run.first(), run.firstEnd());
                second.set(run.second(), run.secondEnd());
                lastFirst = run.first();
                lastSecond = run.second();
            }
        }
    }
}
