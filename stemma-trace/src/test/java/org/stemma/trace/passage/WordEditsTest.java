package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.trace.passage.WordEdits.Edit;

class WordEditsTest {
    @Test
    void aChangedFigureIsOneEdit() {
        assertThat(edits("The flood drowned four sheep", "The flood drowned nine sheep"))
                .containsExactly(new Edit(3, 4, 3, 4));
    }

    @Test
    void wordsPutInAndWordsLeftOutAreTold() {
        List<Edit> edits =
                edits("The weir was closed on Monday by the board", "The upper weir was closed by the board");

        assertThat(edits).containsExactly(new Edit(1, 1, 1, 2), new Edit(4, 6, 5, 5));
        assertThat(edits.get(0).isAddition()).isTrue();
        assertThat(edits.get(1).isOmission()).isTrue();
    }

    @Test
    void aChangedCommaOrCapitalIsNoEdit() {
        assertThat(edits("The weir, closed on monday", "The weir closed on Monday."))
                .isEmpty();
    }

    @Test
    void aTextFromNothingIsOneAddition() {
        assertThat(edits("", "Weir closed")).containsExactly(new Edit(0, 0, 0, 2));
        assertThat(edits("", "")).isEmpty();
    }

    @Test
    void textsWithoutACommonWordAreNotComparedForEver() {
        assertThat(WordEdits.between(WordView.of(many("before")), WordView.of(many("after"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theEditsMakeTheOneTextIntoTheOther(long seed) {
        var random = new Random(seed);
        List<String> before = words(random);
        List<String> after = words(random);

        assertThat(edited(before, after)).as("seed %d", seed).isEqualTo(after);
    }

    private static List<String> edited(List<String> before, List<String> after) {
        var edited = new ArrayList<String>();
        int at = 0;
        for (Edit edit : edits(String.join(" ", before), String.join(" ", after))) {
            edited.addAll(before.subList(at, edit.beforeFrom()));
            edited.addAll(after.subList(edit.afterFrom(), edit.afterUntil()));
            at = edit.beforeUntil();
        }
        edited.addAll(before.subList(at, before.size()));
        return edited;
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> "word" + random.nextInt(8))
                .toList();
    }

    private static String many(String word) {
        return String.join(
                " ", IntStream.range(0, 3_000).mapToObj(i -> word + i).toList());
    }

    private static List<Edit> edits(String before, String after) {
        return WordEdits.between(WordView.of(before), WordView.of(after)).orElseThrow();
    }
}
