package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;

/** What bodies say in their own documents, against each other and against what outlets tell. */
class OwnWordsTest {
    private static List<Verdict> verdicts(Reports reports) {
        return reports.weighed().conflicts().stream().map(Conflict::verdict).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No weapons were used at the gate. | The guards opened fire on the crowd at the gate.",
                "Our patrol did not open fire. | Two men in the yard heard gunfire from the patrol.",
                "The drone was shot down in international airspace. | The drone was shot down inside our own airspace.",
                "The boat was stopped on the high seas. | The boat was stopped in the territorial waters of the island.",
                "The leaked memo is a forgery. | The memo that the paper printed is genuine.",
                "The sluice was opened by mistake. | The sluice was opened on purpose.",
                "There will be no compulsory redundancies. | Ninety weavers will lose their jobs.",
                "The signal was green. | The tram ran the red light.",
                "The pilot was sober. | The pilot was under the influence of alcohol.",
                "The ceasefire is holding. | Their guns broke the ceasefire at dawn.",
                "There were no talks. | The two sides held talks in Pell.",
                "We struck a military target. | Their rockets struck a residential building.",
                "The smoke is harmless. | The smoke is toxic.",
                "The note is a draft. | The note was signed by the mayor.",
                "The mayor has not resigned. | The mayor has resigned.",
            })
    void twoBodiesThatAnswerOneQuestionOtherwiseAreInConflict(String one, String other) {
        assertThat(verdicts(new Reports()
                        .article("harbour", OutletKind.OFFICIAL, one)
                        .article("island", OutletKind.OFFICIAL, other)))
                .containsExactly(Verdict.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No weapons were used at the gate. | The guards carried no weapons.",
                "The crew fired flares only. | The guards opened fire on the crowd at the gate.",
                "The sluice may have been opened by mistake. | It is possible that the sluice was opened on purpose.",
                "The letter was read aloud. | The memo that the paper printed is genuine.",
                "The mayor has not resigned. | The guild demands that the mayor resigns.",
                "The signal was green. | The signal was repaired in May.",
            })
    void otherWordsOfTheSameMatterAreNone(String one, String other) {
        assertThat(verdicts(new Reports()
                        .article("harbour", OutletKind.OFFICIAL, one)
                        .article("island", OutletKind.OFFICIAL, other)))
                .isEmpty();
    }

    @Test
    void twoOutletsAreNoParties() {
        assertThat(verdicts(new Reports()
                        .article("echo", OutletKind.OUTLET, "Ada Voss said: no weapons were used at the gate.")
                        .article("post", OutletKind.OUTLET, "Ilse Maren said: the guards opened fire on the crowd.")))
                .isEmpty();
    }

    @Test
    void whatIsToldFlatlyAgainstADenialIsInConflictWithIt() {
        assertThat(verdicts(new Reports()
                        .article("echo", OutletKind.OUTLET, "Ninety weavers will lose their jobs.")
                        .article("mill", OutletKind.OFFICIAL, "There will be no compulsory redundancies.")))
                .containsExactly(Verdict.CONFLICT);
    }

    @Test
    void whatIsGivenToTheBodyThatDeniesItIsAMisreport() {
        assertThat(verdicts(new Reports()
                        .article("mill", OutletKind.OFFICIAL, "There will be no compulsory redundancies.")
                        .article("echo", OutletKind.OUTLET, "mill said: ninety weavers will lose their jobs.")))
                .containsExactly(Verdict.MISREPORT);
    }

    @Test
    void whoTellsFlatlyWhatADocumentHoldsPossibleReportsItWrongly() {
        assertThat(verdicts(new Reports()
                        .article("mill", OutletKind.OFFICIAL, "It is possible that the sluice was opened on purpose.")
                        .article("echo", OutletKind.OUTLET, "The sluice was opened on purpose.")))
                .containsExactly(Verdict.MISREPORT);
    }

    @Test
    void whoSaidItBeforeTheDocumentDoesNotReportTheDocument() {
        assertThat(verdicts(new Reports()
                        .article("echo", OutletKind.OUTLET, "The sluice was opened on purpose.")
                        .article("mill", OutletKind.OFFICIAL, "It is possible that the sluice was opened on purpose.")))
                .isEmpty();
    }

    @Test
    void whoRepeatsTheErrorOfAnotherMakesNone() {
        assertThat(verdicts(new Reports()
                        .article("mill", OutletKind.OFFICIAL, "It is possible that the sluice was opened on purpose.")
                        .article("echo", OutletKind.OUTLET, "The sluice was opened on purpose.")
                        .article("post", OutletKind.OUTLET, "The sluice was opened on purpose last night.")
                        .from("post", "echo")))
                .containsExactly(Verdict.MISREPORT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No decision has been taken to sell the mill. | The mill will be sold in May.",
                "There are no plans to close the school. | The council decided to shut the village school.",
                "There is no intention to move the market. | The market moves to Pell.",
            })
    void whatABodyHasNotDecidedIsNotSettled(String denied, String told) {
        assertThat(verdicts(new Reports()
                        .article("echo", OutletKind.OUTLET, told)
                        .article("council", OutletKind.OFFICIAL, denied)))
                .containsExactly(Verdict.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No decision has been taken to sell the mill. | The council is considering to sell the mill.",
                "No decision has been taken to sell the mill. | The mill could be sold in May.",
                "There are no plans to close the school. | The village school had a new roof.",
                "There are no plans to close the school. | The school will be closed if the roof falls.",
            })
    void whatIsOnlyThoughtAboutIsNotToldAsDecided(String denied, String told) {
        assertThat(verdicts(new Reports()
                        .article("echo", OutletKind.OUTLET, told)
                        .article("council", OutletKind.OFFICIAL, denied)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We expect trains to be running again by noon. | Trains have been running again since ten.",
                "The ferry service should be restored on Sunday. | The ferry service has been restored.",
                "Customers in Pell are without power. | Power was restored in all of Pell.",
                "Two hikers are still missing. | Both hikers were found alive.",
            })
    void whatABodyToldBeforeIsSupersededWhenItIsOver(String before, String over) {
        assertThat(verdicts(new Reports()
                        .article("grid-1", OutletKind.OFFICIAL, before)
                        .article("echo", OutletKind.OUTLET, "grid said: " + before)
                        .article("grid-2", OutletKind.OFFICIAL, over)))
                .containsExactly(Verdict.SUPERSEDED);
    }

    @Test
    void aReportThatTellsTheOldStateHoursLaterIsStale() {
        var reports = new Reports().article("grid", OutletKind.OFFICIAL, "Power was restored in all of Pell.");
        for (int hour = 1; hour < 8; hour++) {
            reports.article("echo-" + hour, OutletKind.OUTLET, "The grid has 40 pylons.");
        }
        assertThat(verdicts(reports.article(
                        "post", OutletKind.OUTLET, "Pell is still without power, the outlet grid says.")))
                .containsExactly(Verdict.STALE);
    }

    @Test
    void aReportThatTellsThatItWasSoIsNot() {
        var reports = new Reports().article("grid", OutletKind.OFFICIAL, "Power was restored in all of Pell.");
        for (int hour = 1; hour < 8; hour++) {
            reports.article("echo-" + hour, OutletKind.OUTLET, "The grid has 40 pylons.");
        }
        assertThat(verdicts(reports.article(
                        "post", OutletKind.OUTLET, "Pell was without power for an hour, the outlet grid said.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board has not established the cause of the crash. | A broken rail caused the crash.",
                "The board cannot say what caused the crash. | The crash was caused by a broken rail.",
            })
    void whoNamesACauseThatADocumentLeavesOpenReportsItWrongly(String open, String told) {
        assertThat(verdicts(new Reports()
                        .article("board", OutletKind.OFFICIAL, open)
                        .article("echo", OutletKind.OUTLET, "board said: " + told)))
                .containsExactly(Verdict.MISREPORT);
    }

    @Test
    void theTroubleBeganAfterPointsAtACauseThatIsDenied() {
        assertThat(verdicts(new Reports()
                        .described("an engineer")
                        .article("echo", OutletKind.OUTLET, "an engineer said: the outage began after a storm in Pell.")
                        .article("grid", OutletKind.OFFICIAL, "The outage was not caused by the storm.")))
                .containsExactly(Verdict.CONFLICT);
    }
}
