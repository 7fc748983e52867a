package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Verdict;

/** What is flagged and what is not, each rule by two or three invented sentences. */
class FlagsTest {
    @Test
    void insidersForSomebodyWhoIsNamedAreASourceTooWide() {
        Dossier dossier = handedOn("Ada Voss said: the upper sluice broke under the flood.", "insiders");
        assertThat(dossier.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.kinds()).containsExactly(DriftKind.SOURCE_GENERALISED));
    }

    @Test
    void expertsForOneWhomTheSourceNamesAreASourceTooWide() {
        Dossier dossier = handedOn("Ada Voss said: the upper sluice broke under the flood.", "experts");
        assertThat(dossier.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.severity()).isEqualTo(1));
    }

    @Test
    void expertsForSomebodyWhomTheSourceOnlyDescribesAreNone() {
        Dossier dossier = new Reports()
                .described("a hand at the mill")
                .article("echo", OutletKind.OUTLET, "a hand at the mill said: the upper sluice broke under the flood.")
                .described("experts")
                .article("post", OutletKind.OUTLET, "experts said: the upper sluice broke under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void criticsAreManyWhoeverIsNamed() {
        assertThat(handedOn("Ada Voss said: the upper sluice broke under the flood.", "critics")
                        .drifts())
                .isEmpty();
    }

    @Test
    void reportsInAHeadlineAreWhatItsBodyNames() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Ada Voss said: the upper sluice broke under the flood.")
                .described("reports")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "# reports said: the upper sluice broke under the flood.\nPeople in Pell were asked to stay"
                                + " away from the river.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void reportsForASentenceThatItselfSpeaksOfReportsAreNotTooWide() {
        Dossier dossier = new Reports()
                .person("Ada Voss")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "By some reports Ada Voss said: the upper sluice broke under the flood.")
                .described("reports")
                .article("post", OutletKind.OUTLET, "reports said: the upper sluice broke under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void whatTwoPeopleOfTitleAndNameSayIsNotComparedAlthoughOneIsUnknown() {
        Dossier dossier = new Reports()
                .person("Ada Voss")
                .described("Deputy Warden Tom Arden")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Deputy Warden Tom Arden said: the upper sluice could break under the flood.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: the upper sluice will break under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void aFragmentWithoutAVerbIsNoPossibilityMadeAFact() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "First the mills may open, then perhaps small inns and taverns.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "The plan allows for more to be opened, including small inns and taverns.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void whoWasConfirmedAsAnOfficerIsNoRepetition() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Insiders say that Ada Voss retires as warden of the Pell dam.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Ada Voss was confirmed as warden of the Pell dam and retires in May.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void whatIsConfirmedByACourtOrIsStillToBeIsNoRepetition() {
        assertThat(confirmed("The breach of the upper sluice is confirmed by the court in Pell."))
                .isEmpty();
        assertThat(confirmed("The mill waits until the breach of the upper sluice is confirmed."))
                .isEmpty();
        assertThat(confirmed("Pell Mill said: the breach of the upper sluice has been confirmed."))
                .isEmpty();
        assertThat(confirmed("The breach of the upper sluice has been confirmed."))
                .isNotEmpty();
    }

    private static List<Drift> confirmed(String sentence) {
        return new Reports()
                .described("a hand at the mill")
                .article("echo", OutletKind.OUTLET, "a hand at the mill said: there is a breach of the upper sluice.")
                .article("post", OutletKind.OUTLET, sentence)
                .from("post", "echo")
                .weighed()
                .drifts();
    }

    @Test
    void intelligenceForAnIntelligenceAssessmentIsNotTooWide() {
        assertThat(handedOn("Pell intelligence office said: the upper sluice broke under the flood.", "intelligence")
                        .drifts())
                .isEmpty();
    }

    @Test
    void whatACreditedSourceHasSinceSaidMoreFirmlyIsNoDrift() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "The upper sluice could break under the flood.")
                .article("echo", OutletKind.OUTLET, "Nothing is known of the lower mill.")
                .article("mill-2", OutletKind.OFFICIAL, "The upper sluice will break under the flood.")
                .article("post", OutletKind.OUTLET, "mill said: the upper sluice will break under the flood.")
                .from("post", "mill")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void aConditionThatHasBeenMetIsNotLost() {
        Dossier dossier = new Reports()
                .article(
                        "mill",
                        OutletKind.OFFICIAL,
                        "The lower road opens on Friday if two more tests of the bridge are clear.")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "mill said: the lower road opens on Friday after two more tests of the bridge were clear.")
                .from("echo", "mill")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void whatMayHaveContributedAndIsSaidToHaveCausedIsAPossibilityMadeAFact() {
        Dossier dossier = new Reports()
                .article(
                        "board",
                        OutletKind.OFFICIAL,
                        "A cracked beam may have contributed to the collapse of the Pell tower.")
                .article("echo", OutletKind.OUTLET, "board said: a cracked beam caused the collapse of the Pell tower.")
                .from("echo", "board")
                .weighed();
        assertThat(dossier.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.kinds()).contains(DriftKind.MODALITY_STRENGTHENED));
    }

    @Test
    void aCauseToldInFewWordsOfItsSourceIsComparedWithIt() {
        Dossier dossier = new Reports()
                .article(
                        "board",
                        OutletKind.OFFICIAL,
                        "First tests suggest that water from the upper reservoir may be the source of the infections.")
                .article("echo", OutletKind.OUTLET, "board said: a reservoir is the source of the outbreak.")
                .from("echo", "board")
                .weighed();
        assertThat(dossier.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.kinds()).contains(DriftKind.MODALITY_STRENGTHENED));
    }

    @Test
    void aPlaceThatTheSourceNamesInItsHeadlineIsNothingBesides() {
        String possible = "The frost may have destroyed the harvest of barley.";
        assertThat(delayed(possible).drifts()).isEmpty();
        assertThat(delayed("# Report on Orle Lower Mill\n" + possible).drifts()).isNotEmpty();
    }

    private static Dossier delayed(String possible) {
        return new Reports()
                .article("board", OutletKind.OFFICIAL, possible)
                .article("echo", OutletKind.OUTLET, "board said: the frost destroyed the harvest at Orle Lower Mill.")
                .from("echo", "board")
                .weighed();
    }

    @Test
    void whoHasTakenNoDecisionToDoItDeniesThatItWillBeDone() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "No decision has been taken to close the sluice.")
                .article("echo", OutletKind.OUTLET, "Pell Union said: the sluice at Pell will close in May.")
                .weighed();
        assertThat(dossier.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT));
    }

    @Test
    void anOfferThatIsRejectedDeniesNothing() {
        Dossier dossier = new Reports()
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Pell Mill said: people gave crowns to mend the upper sluice at Pell.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Pell Union denied: offer of crowns to mend the upper sluice at Pell.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void whoWasRescuedFirstIsNotTakenAwayFromAllWhoWere() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Police said: 4 people were rescued.")
                .article("post", OutletKind.OUTLET, "Pell Clinic said: 8 people were rescued.\n4 people were rescued.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void aLargerCountOfADayWithoutHoursMayBeTheLaterOne() {
        Dossier dossier = new Reports()
                .withoutHours()
                .article("echo", OutletKind.OUTLET, "Pell Police said: 19 people are dead.")
                .article("post", OutletKind.OUTLET, "Pell Clinic said: 9 people are dead.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void thatNoFaultOfHisWasFoundDoesNotDenyWhatHeIs() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Mill said: Voss is still warden.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Pell Union said: no wrong by Voss was found and it was put in favour of the warden.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void aManWhoCannotBeReachedIsNoPlaceCutOff() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Union said: the owner was unreachable all week.")
                .article("post", OutletKind.OUTLET, "Pell Mill said: the stoves are still running.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void aVillageThatIsCutOffAndHasAReliefFerryIsContested() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Union said: the village of Orle is cut off.")
                .article("post", OutletKind.OUTLET, "Pell Mill said: a relief ferry serves the village of Orle.")
                .weighed();
        assertThat(dossier.conflicts()).isNotEmpty();
    }

    @Test
    void aThingIsNotCutFromTheVerbBehindIt() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "No fault with the upper sluice had been found.")
                .article("echo", OutletKind.OUTLET, "mill said: no fault with the upper sluice had been found.")
                .weighed();
        assertThat(dossier.claims())
                .extracting(Claim::text)
                .containsExactly("No fault with the upper sluice had been found");
    }

    private static Dossier handedOn(String source, String generic) {
        return new Reports()
                .person("Ada Voss")
                .article("echo", OutletKind.OUTLET, source)
                .described(generic)
                .article("post", OutletKind.OUTLET, generic + " said: the upper sluice broke under the flood.")
                .from("post", "echo")
                .weighed();
    }
}
