package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;

/** Which numbers say something of an event, and which do not. */
class FigureSlotsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court will hear 2 cases of the same kind.",
                "People aged 60 had died of it before.",
                "The hall is capped at 20 participants.",
                "The clinic lacks 70 nurses in its hospital wards.",
                "In the end 8 people will have died.",
                "The 2 missing men have been found.",
                "There are 2 key bodies that oversee the mill.",
                "The marchers cheered the news that 4 wardens are charged.",
                "The infection spread. Pell has 40 new cases.",
                "The 3 raiders killed a guard.",
                "A coach carrying 44 left the road near Pell.",
                "A mother of 2 died in the mill.",
                "Ola Brant, 46, was killed.",
                "His son was 36 when he died.",
                "Of the victims 2 are among the dead.",
                "In the mill 2 of the dead were guards.",
                "The injured were brought to Pell, 6 of them seriously hurt.",
                "After the fall 6 were seriously injured.",
                "During the night 2 died in hospital.",
                "The model projected that 80 people died by autumn.",
                "The 12 marchers threw stones.",
                "The brothers, both 51, died.",
                "A man and 2 women died.",
                "The fire killed 2 women and a man.",
                "We cannot keep the bridge closed for the next 5.",
            })
    void otherNumbersFillNoSlot(String text) {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, text)
                        .weighed()
                        .claims())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raiders killed at least another 7.",
                "The number of people killed in the mill, the council added, has risen to 7.",
                "In all 7 people who were there were killed.",
                "The fire, in which 7 were killed, is out.",
            })
    void theDeadAreCountedBehindAndBeforeTheirNumber(String text) {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, text)
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("dead");
    }

    @Test
    void whoIsHurtByACarIsNotWhoRodeInIt() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "In Pell 18 were injured when a coach carrying 44 fell.")
                        .weighed()
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements()).hasSize(1));
    }

    @Test
    void aReportGivesOneTotalOfOneEventInOneVoice() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "In the mill 9 people died.\nIn the yard 3 people died.")
                        .article("post", OutletKind.OUTLET, "In the mill 9 people died.")
                        .weighed()
                        .claims())
                .extracting(claim -> claim.statements().size())
                .containsExactly(2, 1);
    }

    @Test
    void whatASeparateAccidentCostIsNotOfTheStory() {
        String report =
                "The mill burns.\nIt is old.\nIt is large.\nIn a separate fire 4 people died.\nThere 6 were hurt.";
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, report)
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .doesNotContain("dead", "injured");
    }

    @Test
    void casesOfAnIllnessAreCounted() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "The infection spread. Pell has 40 cases.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("cases");
    }

    @Test
    void whoWasTakenToAHospitalIsInjured() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "After the fall 6 were taken to Pell hospital.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("injured");
    }

    @Test
    void aTollOfLongAgoFurtherDownIsNoClaimOfTheStory() {
        String report = "The mill burns.\n".repeat(9) + "In another fire 4 people died.";
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, report)
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .doesNotContain("dead");
    }

    @Test
    void countsOfWhichOneIsManyTimesTheOtherAreOfTwoEvents() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "In all 40000 people have died of it.")
                        .article("post", OutletKind.OUTLET, "On the ferry 12 people have died.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("dead", "dead");
    }

    @Test
    void aPartAndItsWholeAreTwoCounts() {
        assertThat(new Reports()
                        .article(
                                "echo",
                                OutletKind.OUTLET,
                                "The infection spread: 60 cases here of the 140 cases known.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("cases", "cases");
    }

    @Test
    void arrestedProtestersAreNotThoseWhoCame() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "Police said that 120 protesters were arrested.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .containsExactly("arrested");
    }

    @Test
    void aNumberBehindACommaIsNotCountedByWhatStandsBeforeIt() {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "Of all those injured, 5 went home.")
                        .weighed()
                        .claims())
                .isEmpty();
    }
}
