package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue.Status;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;

/** What whole stories, invented for these tests, claim, on whose word. */
final class StoryClaimsTest {
    @Test
    void theTollsOfTwoAccidentsAreTwoClaims() {
        assertThat(Story.of("ordinary-roads").claims("dead"))
                .anySatisfy(claim -> assertThat(Story.values(claim)).containsOnly(2.0))
                .anySatisfy(claim -> assertThat(Story.values(claim)).containsOnly(3.0));
    }

    @Test
    void theCrowdOfThePoliceAndThatOfTheMarchersAreOneClaim() {
        assertThat(Story.of("march").claims("attending"))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).contains(9_000.0, 25_000.0, 12_000.0));
    }

    @Test
    void aDykeThatOneCallsBurstAndAnotherHoldingIsOneClaim() {
        assertThat(Story.of("flood").claims("state of dyke"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .map(Statement::stance)
                        .contains(Stance.ASSERTS, Stance.DENIES, Stance.CORRECTS));
    }

    @Test
    void whoSaysThatADykeHasNotBurstSaysThatItStands() {
        assertThat(Story.of("flood").claims("state of dyke"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.independence())
                        .filteredOn(row -> row.value().equals(Optional.of(new Status("standing"))))
                        .allSatisfy(row -> assertThat(row.min()).isEqualTo(1)));
    }

    @Test
    void whatAllDenyIsTheClaim() {
        assertThat(Story.of("junction").analysis().dossiers().getFirst().claims())
                .filteredOn(claim -> claim.text().contains("has not been completed"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .allSatisfy(statement -> assertThat(statement.stance()).isNotEqualTo(Stance.DENIES)));
    }

    @Test
    void whatSomebodySaidHeWouldDoIsWhatHeWillDo() {
        assertThat(Story.of("march").analysis().dossiers().getFirst().claims())
                .filteredOn(claim -> claim.text().contains("will meet the alliance"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.independence())
                        .allSatisfy(row -> assertThat(row.min()).isEqualTo(1)));
    }

    @Test
    void aClaimGoesByWordsThatCanBeReadAlone() {
        assertThat(Story.of("works").claims("dead"))
                .singleElement()
                .extracting(Claim::text)
                .isEqualTo("As of 09:20, three people are dead");
    }

    @Test
    void aServiceItsShortNameAndItsChiefAreOneOrigin() {
        Story story = Story.of("plant");

        assertThat(story.claims(""))
                .filteredOn(claim -> claim.text().startsWith("Air monitoring"))
                .flatExtracting(Claim::independence)
                .allSatisfy(row -> {
                    assertThat(row.articles()).isEqualTo(3);
                    assertThat(row.max()).isEqualTo(1);
                });
    }

    @Test
    void destroyedHousesAreCountedInOneClaim() {
        assertThat(Story.of("moor").claims("homes destroyed"))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).contains(14.0, 19.0, 22.0));
    }

    @Test
    void attackersAndTheDeadOfOtherAttacksAreNotCountedWithTheVictims() {
        assertThat(Story.of("market").claims("dead"))
                .filteredOn(claim -> Story.values(claim).contains(9.0))
                .singleElement()
                .satisfies(
                        claim -> assertThat(Story.values(claim)).contains(11.0).doesNotContain(2.0, 3.0, 4.0, 26.0));
    }

    @Test
    void ofSeveralAccidentsInOneReportEachHasItsOwnToll() {
        assertThat(Story.of("coach").claims("dead"))
                .filteredOn(claim -> Story.values(claim).contains(7.0))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).containsOnly(5.0, 7.0));
    }

    @Test
    void whoMarchedElsewhereOrInSpringIsNotCountedWithWhoMarchedNow() {
        assertThat(Story.of("ordinary-strike").claims("attending"))
                .filteredOn(claim -> Story.values(claim).contains(3_000.0))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).containsOnly(3_000.0));
    }

    @Test
    void whatASourceCountsAgainInTheSameWordsIsOneSeries() {
        assertThat(Story.of("leak").claims(""))
                .filteredOn(claim -> claim.text().contains("hectares"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(Story.values(claim)).containsExactly(140.0, 140.0, 190.0, 140.0, 190.0);
                    assertThat(claim.text()).isEqualTo("The slick has reached 140 hectares");
                });
    }

    @Test
    void theBulletinsOfASourceCountOneEvent() {
        assertThat(Story.of("leak").claims("injured"))
                .singleElement()
                .satisfies(claim -> assertThat(Story.values(claim)).containsExactly(3.0, 3.0, 5.0, 3.0));
    }

    @Test
    void aTollThatSomebodyKnowsOfIsOneAndItsPartsAreNone() {
        assertThat(Story.of("tunnel").claims("dead"))
                .singleElement()
                .satisfies(
                        claim -> assertThat(Story.values(claim)).contains(8.0).doesNotContain(6.0, 2.0));
    }
}
