package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Verdict;

/** What became stronger on its way through whole stories, invented for these tests. */
final class StoryDriftsTest {
    @Test
    void aBurstThatTwoOutletsOnlyRepeatIsNoConfirmation() {
        Story story = Story.of("flood");

        assertThat(story.drifts()).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.REPETITION_AS_CONFIRMATION);
            assertThat(story.words(drift.passage())).isEqualTo("it has been confirmed");
        });
    }

    @Test
    void aFigureThatAReportSetsBesideItsSourcesIsNoChangeOfIt() {
        Story story = Story.example("quarry");

        assertThat(story.drifts())
                .extracting(drift -> story.words(drift.passage()))
                .isNotEmpty()
                .noneMatch(words -> words.contains("seven"));
    }

    @Test
    void aTollOfOnePostThatOutletsHandOnIsNotConfirmed() {
        Story story = Story.of("works");

        assertThat(story.drifts()).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.REPETITION_AS_CONFIRMATION);
            assertThat(story.words(drift.passage())).isEqualTo("has been confirmed");
        });
    }

    @Test
    void aDamagedHallThatIsSaidToBeDestroyedIsADegreeTooMuch() {
        assertThat(Story.of("works").drifts())
                .filteredOn(drift -> drift.kinds().contains(DriftKind.DEGREE_STRENGTHENED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.was()).isEqualTo("damaged");
                    assertThat(drift.became()).isEqualTo("destroyed");
                });
    }

    @Test
    void oneWitnessWhoBecameSeveralIsASourceTooWide() {
        Story story = Story.of("works");

        assertThat(story.drifts()).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.SOURCE_GENERALISED);
            assertThat(story.words(drift.passage())).isEqualTo("witnesses say");
        });
    }

    @Test
    void aPossibleFactorThatBecameTheCauseIsGraveInLeadAndHeadlineAndGivenToTheBoardAMisreport() {
        Story story = Story.of("junction");

        assertThat(story.drifts())
                .filteredOn(drift -> drift.severity() == 3)
                .allSatisfy(drift -> assertThat(drift.kinds()).contains(DriftKind.MODALITY_STRENGTHENED))
                .extracting(drift -> story.words(drift.passage()))
                .containsExactly(
                        "Worn switch caused Holm crash", "A worn switch blade caused the derailment at Holm Junction");
        assertThat(story.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.MISREPORT);
    }

    @Test
    void aReportThatLeavesTheCauseOpenIsLeftAlone() {
        Story story = Story.of("junction");

        assertThat(story.drifts())
                .extracting(drift -> drift.passage().article().value())
                .containsOnly("lantern");
    }

    @Test
    void anAnonymousPostThatOutletsHandRoundIsFlaggedWhereItGrewAndWhereItIsCalledConfirmed() {
        assertThat(Story.of("ward").drifts())
                .filteredOn(drift -> drift.severity() == 3)
                .extracting(
                        drift -> drift.passage().article() + " " + drift.kinds().getFirst())
                .containsExactly(
                        "eye2 " + DriftKind.REPETITION_AS_CONFIRMATION,
                        "sentinel1 " + DriftKind.MODALITY_STRENGTHENED,
                        "sentinel1 " + DriftKind.MODALITY_STRENGTHENED);
    }

    @Test
    void headlinesThatTheReportUnderThemDoesNotBearOutAreTold() {
        assertThat(Story.of("tapwater").told())
                .contains(
                        "beacon1 SPEECH_ACT_CHANGED: Merren ordered to boil water",
                        "courier1 QUANTITY_RANGE_TO_BOUND: Boil-water advice for 4,000 homes will end on Friday");
        assertThat(Story.of("foundry").told())
                .contains("metro1 PREDICATE_STRENGTHENED: Ostrel foundry to close with loss of 220 jobs");
    }

    @Test
    void howLongSomethingMayLastThatBecameHowLongItWillIsTold() {
        assertThat(Story.of("plant").told())
                .contains("cour1 MODALITY_STRENGTHENED: A fire at a chemical plant in Vellen will burn for two days");
        assertThat(Story.of("landslide").told())
                .contains("vis1 MODALITY_STRENGTHENED: Coast road will be closed for a week");
    }

    @Test
    void whatIsSaidOfAPartOfANumberAndToldOfTheWholeIsAScopeTooWide() {
        assertThat(Story.of("plant").told())
                .contains("tel2 SCOPE_WIDENED: Inspectors found 14 serious defects at the Vellen chemical plant months"
                        + " before Saturday's inferno, it has emerged");
        assertThat(Story.of("landslide").told())
                .contains("standard1 SCOPE_WIDENED: Fourteen badly damaged houses stand along the shore");
        assertThat(Story.of("tapwater").told())
                .contains("voice1 SCOPE_WIDENED: All nine samples that were taken on Monday were above the guideline"
                        + " value");
    }

    @Test
    void thoseWhoWereFearedDeadAndAreToldAsDeadAreAPossibilityThatBecameAFact() {
        assertThat(Story.of("landslide").told()).contains("standard1 MODALITY_STRENGTHENED: Three people are dead");
    }

    @Test
    void aPossibleCauseThatIsGivenToTheAgencyAsAFactIsTold() {
        assertThat(Story.of("tapwater").told())
                .contains("voice1 MODALITY_STRENGTHENED: A leaking valve let surface water into the main in Merren");
    }

    @Test
    void aUnionsWordsThatAreGivenToTheCompanysChiefHaveChangedTheirSpeaker() {
        assertThat(Story.of("foundry").drifts())
                .filteredOn(drift -> drift.kinds().contains(DriftKind.ATTRIBUTION_CHANGED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.passage().article().value()).isEqualTo("metro1");
                    assertThat(drift.was()).isEqualTo("Tove Aske");
                    assertThat(drift.became()).isEqualTo("Mara Lindt");
                });
    }

    @Test
    void anOutletThatCreditsAnotherDidNotReportFirst() {
        assertThat(Story.of("foundry").drifts())
                .filteredOn(drift -> drift.kinds().contains(DriftKind.ORIGIN_MISATTRIBUTED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.passage().article().value()).isEqualTo("courant1");
                    assertThat(drift.source().article().value()).isEqualTo("northpress1");
                });
    }

    @Test
    void aNumberThatTheCreditedReportDoesNotHaveCameInOnTheWay() {
        assertThat(Story.of("foundry").drifts())
                .filteredOn(drift -> drift.kinds().contains(DriftKind.DETAIL_ADDED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.passage().article().value()).isEqualTo("ledger1");
                    assertThat(drift.became()).isEqualTo("14 million crowns");
                });
    }

    @Test
    void whoKeepsTheReserveOfTheSourceIsLeftAlone() {
        assertThat(List.of("tapwater", "foundry", "landslide"))
                .flatExtracting(story -> Story.of(story).drifts())
                .extracting(drift -> drift.passage().article().value())
                .doesNotContain("inter1", "radio1", "northpress1", "gazette1", "fjordnews1", "coastal1");
    }

    @Test
    void aNumberThatMayBeReachedIsNotToldAsReached() {
        assertThat(Story.of("leak").told())
                .containsExactlyInAnyOrder(
                        "blare1 MODALITY_STRENGTHENED: 12,000 without water",
                        "blare1 MODALITY_STRENGTHENED: Oil on the Ravel reservoir has left 12,000 people without drinking water");
    }

    @Test
    void anArticleThatKeepsTheReserveOfANumberIsSilent() {
        assertThat(Story.of("leak").told()).noneMatch(told -> told.startsWith("guide1"));
    }

    @Test
    void aFigureThatCountsTwiceIsAnother() {
        assertThat(Story.of("tunnel").told())
                .containsExactlyInAnyOrder(
                        "blare1 QUANTITY_CHANGED: Seven dead",
                        "blare1 QUANTITY_CHANGED: Seven people died",
                        "blare1 QUANTITY_CHANGED: Some 690 people were evacuated");
    }
}
