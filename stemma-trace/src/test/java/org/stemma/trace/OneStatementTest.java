package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;

/** What two reports have in common is one statement, and not only a topic. */
class OneStatementTest {
    private final Reports reports = new Reports();
    private int printed;

    private OneStatementTest prints(String text) {
        printed++;
        reports.article("paper" + printed, OutletKind.OUTLET, text);
        return this;
    }

    private List<Claim> claims() {
        return reports.weighed().claims();
    }

    private List<Stance> stances() {
        return claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .map(Statement::stance)
                .toList();
    }

    @Test
    void aNamingInALongSentenceIsNoStatementOfTheOther() {
        prints("The warden said: the upper sluice gate.");
        prints(
                "The miller said: the village feared for its meadows because the upper sluice gate had jammed overnight.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void aShortStatementThatALongOneHoldsIsOneWithIt() {
        prints("The warden said: the sluice gate jammed.");
        prints("The miller said: the sluice gate jammed overnight and flooded the meadows below the village.");
        assertThat(claims()).hasSize(1);
    }

    @Test
    void whoOnlyHasThePredicateInARelativeClauseStatesNothing() {
        prints("The warden said: he was mending the gate.");
        prints("The miller said: with villagers who did not mend that gate.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void whatIsSupposedIsNotStated() {
        prints("The warden said: the council sells the old mill.");
        prints("The miller said: if the council sells the old mill.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void whatOughtToBeIsNotWhatIs() {
        prints("The warden said: the council should sell the old mill.");
        prints("The miller said: the council will not sell the mill.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void differentFiguresAreDifferentStatements() {
        prints("The warden said: the council sold the mill in 1994 to a brewer.");
        prints("The miller said: the council sold the mill in 2007 to a cousin.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void twoSpeakersOfThemselvesSayTwoThings() {
        prints("The warden said: I will defend my record at the hearing.");
        prints("The miller said: I shall defend my name at the hearing.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void aDenialOfSomethingElseDoesNotDeny() {
        prints("The warden said: the flood made villagers anxious about the dam.");
        prints(
                "The miller said: the council has not thought about how the flood made villagers anxious about the dam.");
        assertThat(stances()).doesNotContain(Stance.DENIES);
    }

    @Test
    void aDenialOfTheSameThingDenies() {
        prints("The warden said: the council sold the mill meadow to a brewer.");
        prints("The miller said: the council did not sell the mill meadow to a brewer.");
        assertThat(stances()).containsExactly(Stance.ATTRIBUTES, Stance.DENIES);
    }

    @Test
    void twoWaysToNegateDoNotContradict() {
        prints("The warden said: the council failed to give villagers an adequate warning of the flood.");
        prints("The miller said: the council did not give villagers an adequate warning of the flood.");
        assertThat(stances()).isNotEmpty().doesNotContain(Stance.DENIES);
    }

    @Test
    void aCopyThatIsCutBehindItsNegationDoesNotContradict() {
        prints("The warden said: this survey does not show that the mill dam leaks.");
        prints(
                "This survey does not show that the warden said: the mill dam leaks, nor does this survey show a fault.");
        assertThat(stances()).doesNotContain(Stance.DENIES);
    }

    @Test
    void aFalseAlarmIsNotDenied() {
        prints("The warden said: the false flood alarm frightened the village.");
        prints("The miller said: the flood alarm frightened the village.");
        assertThat(stances()).containsExactly(Stance.ATTRIBUTES, Stance.ATTRIBUTES);
    }

    @Test
    void aFlatDenialContradictsWhatIsToldFirst() {
        prints("The warden said: we gave a flood warning at noon to the mill and to both farms.");
        prints("The miller said: no warning was given.");
        assertThat(stances()).containsExactly(Stance.ATTRIBUTES, Stance.DENIES);
    }

    @Test
    void aFlatDenialDoesNotMeetAMentionInPassing() {
        prints(
                "The warden said: the village archive, the chapel records and the old levy tell why a warning was given.");
        prints("The miller said: no warning was given.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void whenSomethingWasIsNoClaim() {
        prints("The warden said: when both were at the mill school.");
        prints("The miller said: when they were both at the mill school.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void correctingOneselfInPassingIsNoCorrection() {
        prints("The warden said: the levy is as old as the mill before quickly correcting himself.");
        prints("The miller said: the levy is as old as the mill.");
        assertThat(stances()).doesNotContain(Stance.CORRECTS);
    }

    @Test
    void whatIsNotDoneIsNotWhatIsDoneInOtherWords() {
        prints("The warden said: the brewer meddled in the last vote of the village council.");
        prints("The miller said: the brewer did not interfere in the last vote of the village council.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void aProhibitionDeniesNothing() {
        prints("The warden said: don't open the lower sluice gate.");
        prints("The miller said: we open the lower sluice gate.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void twoWordsInCommonAreNoContradiction() {
        prints("The warden said: they want another levy.");
        prints("The miller said: he did not want a levy.");
        assertThat(claims()).isEmpty();
    }

    @Test
    void nothingMoreThanIsNoDenial() {
        prints("The warden said: the levy vote was nothing more than a clumsy village plot.");
        prints("The miller said: the levy vote was a clumsy village plot.");
        assertThat(stances()).containsExactly(Stance.ATTRIBUTES, Stance.ATTRIBUTES);
    }
}
