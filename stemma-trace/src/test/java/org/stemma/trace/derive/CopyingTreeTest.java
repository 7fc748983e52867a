package org.stemma.trace.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTreeTest {
    private static final String WHOLE =
            "The harbour master closed the northern quay on Monday , after a crane fell into the basin , and asked all boats to wait .";
    private static final String SHORT =
            "The harbour master closed the northern quay on Monday , and asked all boats to wait .";
    private static final String SHORTER =
            "The harbour master closed the quay on Monday , and asked all boats to wait .";

    @Test
    void eachReductionComesFromTheOneBefore() {
        assertThat(CopyingTree.parents(List.of(copy(WHOLE, 0), copy(SHORT, 100), copy(SHORTER, 200))))
                .containsExactly(List.of(), List.of(0), List.of(1));
    }

    @Test
    void aSmallErrorOfTheClockDoesNotTurnAReductionRound() {
        List<List<Integer>> parents =
                CopyingTree.parents(List.of(copy(WHOLE, 0), copy(SHORTER, 190), copy(SHORT, 200)));

        assertThat(parents.get(2)).doesNotContain(1);
    }

    @Test
    void aTimeOnTheFullHourStandsForTheHourThatFollows() {
        List<List<Integer>> parents =
                CopyingTree.parents(List.of(copy(WHOLE, 0), copy(SHORT, 165), copy(SHORTER, 120)));

        assertThat(parents).containsExactly(List.of(), List.of(0), List.of(1));
    }

    @Test
    void theFirstTimeOfAllIsTakenAsItIs() {
        assertThat(CopyingTree.parents(List.of(copy(WHOLE, 10), copy(WHOLE, 0))))
                .containsExactly(List.of(1), List.of());
    }

    @Test
    void whatOneTextLacksCannotHaveComeFromIt() {
        List<List<Integer>> parents =
                CopyingTree.parents(List.of(copy(SHORTER, 0), copy(WHOLE, 20), copy(SHORT, 100), copy(WHOLE, 110)));

        assertThat(parents.get(3)).containsExactly(1);
        assertThat(parents.get(2)).doesNotContain(0);
    }

    @Test
    void twoHalvesOfTwoTextsHaveTwoParents() {
        String left = WHOLE.replace("harbour master", "port captain").replace("northern", "upper");
        String right = WHOLE.replace("all boats", "every vessel").replace("basin", "dock");
        String both = left.substring(0, left.indexOf(", after")) + right.substring(right.indexOf(", after"));

        List<List<Integer>> parents =
                CopyingTree.parents(List.of(copy(WHOLE, 0), copy(left, 100), copy(right, 110), copy(both, 300)));

        assertThat(parents.get(3)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aTextAloneIsARoot() {
        assertThat(CopyingTree.parents(List.of(copy(WHOLE, 0)))).containsExactly(List.of());
        assertThat(CopyingTree.parents(List.of())).isEmpty();
    }

    private static CopyingTree.Copy copy(String text, long minute) {
        return new CopyingTree.Copy(text, minute);
    }
}
