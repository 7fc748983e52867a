package org.stemma.trace.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.trace.passage.Overlap;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Speakers.Relation;

class KinshipTest {
    private static final String STATEMENT =
            "The dredgers will clear the ferry channel before the first frost closes the upper harbour.";

    @ParameterizedTest
    @EnumSource(Relation.class)
    void aLongPassageSpeaksForItselfWhoeverIsCredited(Relation relation) {
        assertThat(Kinship.sameWords(
                        overlap("will clear the ferry channel before the first frost closes the upper"), relation))
                .isTrue();
    }

    @Test
    void twoPeopleNeedMoreInCommonThanOne() {
        Overlap half = overlap("The dredgers will clear the ferry channel or so the pilots hope");

        assertThat(Kinship.sameWords(half, Relation.SAME)).isTrue();
        assertThat(Kinship.sameWords(half, Relation.DIFFERENT)).isFalse();
    }

    @Test
    void aPassageOfMiddleLengthNeedsItsSpeakerUnlessItIsWhole() {
        Overlap changed = overlap("clear the ferry channel soon");

        assertThat(Kinship.sameWords(changed, Relation.SAME)).isTrue();
        assertThat(Kinship.sameWords(changed, Relation.OPEN)).isFalse();
        assertThat(Kinship.sameWords(overlap("clear the ferry channel before"), Relation.OPEN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void threeWordsAreNobodysStatement(Relation relation) {
        assertThat(Kinship.sameWords(overlap("the ferry channel"), relation)).isFalse();
    }

    @Test
    void aFragmentWithASmallWordIsItsSpeakersOnly() {
        assertThat(Kinship.isFragmentOf(overlap("the ferry"), Relation.SAME)).isTrue();
        assertThat(Kinship.isFragmentOf(overlap("the ferry"), Relation.OPEN)).isFalse();
        assertThat(Kinship.isFragmentOf(overlap("upper harbour"), Relation.OPEN))
                .isTrue();
    }

    @Test
    void oneWordInQuotationMarksIsNoFragment() {
        assertThat(Kinship.isFragmentOf(overlap("dredgers"), Relation.SAME)).isFalse();
    }

    private static Overlap overlap(String passage) {
        return Overlap.between(WordView.of(passage), WordView.of(STATEMENT));
    }
}
