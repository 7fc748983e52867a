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
            })
    void otherNumbersFillNoSlot(String text) {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, text)
                        .weighed()
                        .claims())
                .isEmpty();
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
