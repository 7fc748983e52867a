package org.stemma.trace.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.trace.passage.Rarity;

class StemIndexTest {
    private static final int TEXTS = 60;

    /** Some of the stems 0 to 29, the low ones in many texts, as the words of a language are. */
    private static Set<String> text(Random random) {
        var stems = new LinkedHashSet<String>();
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            stems.add("s" + random.nextInt(1 + random.nextInt(30)));
        }
        return stems;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.4, 0.6, 1.0})
    void everyTextThatReachesTheShareIsFound(double share) {
        for (long seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            List<Set<String>> texts = new ArrayList<>();
            for (int i = 0; i < TEXTS; i++) {
                texts.add(text(random));
            }
            Rarity rarity = Rarity.of(texts);
            var index = new StemIndex(rarity);
            for (int i = 0; i < TEXTS; i++) {
                index.add(i, texts.get(i));
            }
            Set<String> sought = text(random);

            Set<Integer> found = index.sharing(sought, share);

            for (int i = 0; i < TEXTS; i++) {
                if (rarity.share(sought, texts.get(i)) >= share) {
                    assertThat(found).as("seed %d, text %d", seed, i).contains(i);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.9})
    void aTextThatSharesOnlyWhatEverybodyHasIsNotLookedAt(double share) {
        List<Set<String>> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(Set.of("common", "own" + i));
        }
        var index = new StemIndex(Rarity.of(texts));
        for (int i = 0; i < TEXTS; i++) {
            index.add(i, texts.get(i));
        }

        assertThat(index.sharing(Set.of("common", "own7"), share)).containsExactly(7);
    }
}
