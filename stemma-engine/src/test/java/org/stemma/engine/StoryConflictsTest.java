package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Verdict;

/** What does not go together in whole stories, invented for these tests, and what changes in them. */
final class StoryConflictsTest {
    @Test
    void aGarrisonSuppliedByRailIsNotCutOff() {
        Story story = Story.of("outpost");

        assertThat(story.conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(story.words(conflict.second())).contains("cut off");
        });
    }

    @Test
    void aQuarrelIsSettledWhenTheSideThatGaveInSaysSo() {
        Story story = Story.of("moor");

        assertThat(story.changes(ChangeKind.RESOLVED))
                .singleElement()
                .satisfies(change ->
                        assertThat(story.words(change.evidence().first())).contains("An evacuation order was issued"));
    }

    @Test
    void twoCountsOfOneMarchAreInConflictAndARaisedOneReplacesTheFirst() {
        assertThat(Story.of("march").conflicts())
                .map(Conflict::verdict)
                .containsExactlyInAnyOrder(Verdict.CONFLICT, Verdict.SUPERSEDED);
    }

    @Test
    void aDeniedBurstThatIsGivenToTheDenierIsAMisreport() {
        Story story = Story.of("flood");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.MISREPORT)
                .extracting(conflict -> story.words(conflict.first()))
                .containsExactly("The dyke at Low Meadow has not burst");
    }

    @Test
    void aTollIsReplacedMisreadAndToldWhenItIsOld() {
        assertThat(Story.of("works").conflicts())
                .map(Conflict::verdict)
                .contains(Verdict.SUPERSEDED, Verdict.MISREPORT, Verdict.STALE)
                .doesNotContain(Verdict.CONFLICT);
    }

    @Test
    void aFireServiceThatSaysNobodyDiedStandsAgainstAPost() {
        Story story = Story.of("plant");

        assertThat(story.conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(story.words(conflict.first())).isEqualTo("at least four guys are dead");
            assertThat(story.words(conflict.second())).isEqualTo("no fatalities");
        });
        assertThat(story.claims("dead"))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).contains(0.0, 4.0));
    }

    @Test
    void aCorrectionInALaterReportSettlesWhatTheEarlierOneSaid() {
        assertThat(Story.of("ward").conflicts())
                .singleElement()
                .extracting(Conflict::verdict)
                .isEqualTo(Verdict.CONFLICT_RESOLVED);
    }

    @Test
    void ofTheFireADenialIsTakenBackOfficialCountsGrowOneIsOldAndOneContested() {
        Story story = Story.of("moor");

        assertThat(story.conflicts())
                .extracting(Conflict::verdict)
                .containsExactlyInAnyOrder(
                        Verdict.CONFLICT_RESOLVED,
                        Verdict.SUPERSEDED,
                        Verdict.SUPERSEDED,
                        Verdict.STALE,
                        Verdict.CONFLICT);
        assertThat(story.drifts()).isEmpty();
    }

    @Test
    void anOldCountOfHousesIsStaleAlthoughTheInjuredAreToldOfFirst() {
        Story story = Story.of("moor");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.STALE)
                .singleElement()
                .extracting(conflict -> story.words(conflict.second()))
                .isEqualTo("Fourteen houses were destroyed");
    }

    @Test
    void whatAnOutletTakesBackOrPutsMoreCarefullyIsAChange() {
        assertThat(Story.of("pier").analysis().dossiers())
                .flatExtracting(Dossier::changes)
                .extracting(Change::kind)
                .contains(ChangeKind.CONTESTED, ChangeKind.WITHDRAWN, ChangeKind.WEAKENED);
    }

    @Test
    void aDoctorAndAMinistryThatCountTheInjuredDifferentlyAreInConflict() {
        Story story = Story.of("market");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.CONFLICT)
                .singleElement()
                .satisfies(
                        conflict -> assertThat(List.of(story.words(conflict.first()), story.words(conflict.second())))
                                .anyMatch(words -> words.contains("37")));
    }

    @Test
    void aTollToldInTheEveningThatWasReplacedInTheMorningIsStale() {
        Story story = Story.of("coach");

        assertThat(story.conflicts())
                .extracting(Conflict::verdict)
                .containsExactlyInAnyOrder(Verdict.SUPERSEDED, Verdict.STALE);
        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.STALE)
                .extracting(conflict -> conflict.second().article().value())
                .containsExactly("star");
    }

    @Test
    void anOldFigureThatNobodyOfANameIsCreditedWithIsStale() {
        Story story = Story.of("leak");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.STALE)
                .extracting(conflict -> conflict.second().article() + ": " + story.words(conflict.second()))
                .containsExactly("evening1: Three people have been injured");
    }

    @Test
    void whatASourceCountsAgainReplacesItsFirstNumber() {
        Story story = Story.of("leak");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.SUPERSEDED)
                .extracting(conflict -> story.words(conflict.first()) + " -> " + story.words(conflict.second()))
                .containsExactlyInAnyOrder(
                        "three people have been injured -> five people have been injured",
                        "140 hectares -> 190 hectares");
    }

    @Test
    void theFiguresOfATunnelFireAreReplacedMisreadAndContested() {
        Story story = Story.of("tunnel");

        assertThat(story.conflicts())
                .extracting(conflict -> conflict.verdict() + ": " + story.words(conflict.first()) + " / "
                        + story.words(conflict.second()))
                .containsExactlyInAnyOrder(
                        "SUPERSEDED: three people are confirmed dead / five people are confirmed dead",
                        "SUPERSEDED: 24 have been injured / 23 have been injured",
                        "SUPERSEDED: 210 people have been evacuated / 480 people have been evacuated",
                        "CONFLICT: eight dead / five people are confirmed dead",
                        "CONFLICT: 180 vehicles / 260 vehicles",
                        "MISREPORT: five people are confirmed dead / Seven people died",
                        "MISREPORT: 480 people have been evacuated / Some 690 people were evacuated");
    }

    @Test
    void aCountThatIsLargerThanAnOfficialOneOfLaterIsContested() {
        Story story = Story.of("moor");

        assertThat(story.conflicts())
                .filteredOn(conflict -> conflict.verdict() == Verdict.CONFLICT)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(story.words(conflict.first())).startsWith("22 houses");
                    assertThat(story.words(conflict.second())).startsWith("19 houses");
                });
    }
}
