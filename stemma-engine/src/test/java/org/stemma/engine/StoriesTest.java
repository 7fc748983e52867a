package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.Entity;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.ClaimValue.Status;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Derivation;

/** Whole stories, invented for these tests, through the whole walk. */
class StoriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordinary-week",
                "ordinary-roads",
                "ordinary-budgets",
                "ordinary-harvest",
                "ordinary-water",
                "ordinary-headlines",
                "ordinary-strike",
                "ordinary-rescue"
            })
    void aWeekInWhichNothingIsOverstatedRaisesNoFlag(String story) {
        Analysis analysis = traced(story);

        assertThat(drifts(analysis)).isEmpty();
        assertThat(conflicts(analysis)).isEmpty();
    }

    @Test
    void theTollsOfTwoAccidentsAreTwoClaims() {
        assertThat(claims(traced("ordinary-roads"), "dead"))
                .anySatisfy(claim -> assertThat(values(claim)).containsOnly(2.0))
                .anySatisfy(claim -> assertThat(values(claim)).containsOnly(3.0));
    }

    @Test
    void aBurstThatTwoOutletsOnlyRepeatIsNoConfirmation() {
        Analysis analysis = traced("flood");

        assertThat(drifts(analysis)).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.REPETITION_AS_CONFIRMATION);
            assertThat(words(analysis, drift.passage())).isEqualTo("it has been confirmed");
        });
    }

    @Test
    void theCrowdOfThePoliceAndThatOfTheMarchersAreOneClaim() {
        assertThat(claims(traced("march"), "attending"))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).contains(9_000.0, 25_000.0, 12_000.0));
    }

    @Test
    void aGarrisonSuppliedByRailIsNotCutOff() {
        Analysis analysis = traced("outpost");

        assertThat(conflicts(analysis)).anySatisfy(conflict -> {
            assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(words(analysis, conflict.second())).contains("cut off");
        });
    }

    @Test
    void aDykeThatOneCallsBurstAndAnotherHoldingIsOneClaim() {
        assertThat(claims(traced("flood"), "state of dyke"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .map(Statement::stance)
                        .contains(Stance.ASSERTS, Stance.DENIES, Stance.CORRECTS));
    }

    @Test
    void whoSaysThatADykeHasNotBurstSaysThatItStands() {
        assertThat(claims(traced("flood"), "state of dyke"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.independence())
                        .filteredOn(row -> row.value().equals(Optional.of(new Status("standing"))))
                        .allSatisfy(row -> assertThat(row.min()).isEqualTo(1)));
    }

    @Test
    void aQuarrelIsSettledWhenTheSideThatGaveInSaysSo() {
        Analysis analysis = traced("moor");

        assertThat(changes(analysis, ChangeKind.RESOLVED))
                .singleElement()
                .satisfies(
                        change -> assertThat(words(analysis, change.evidence().first()))
                                .contains("An evacuation order was issued"));
    }

    @Test
    void whatAllDenyIsTheClaim() {
        assertThat(traced("junction").dossiers().getFirst().claims())
                .filteredOn(claim -> claim.text().contains("has not been completed"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .allSatisfy(statement -> assertThat(statement.stance()).isNotEqualTo(Stance.DENIES)));
    }

    @Test
    void whatSomebodySaidHeWouldDoIsWhatHeWillDo() {
        assertThat(traced("march").dossiers().getFirst().claims())
                .filteredOn(claim -> claim.text().contains("will meet the alliance"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.independence())
                        .allSatisfy(row -> assertThat(row.min()).isEqualTo(1)));
    }

    @Test
    void aFigureThatAReportSetsBesideItsSourcesIsNoChangeOfIt() {
        Analysis analysis = new Tracer(TraceSettings.defaults())
                .trace(List.of(Path.of("../examples/quarry")), InputStream.nullInputStream(), Progress.SILENT);

        assertThat(drifts(analysis))
                .extracting(drift -> words(analysis, drift.passage()))
                .isNotEmpty()
                .noneMatch(words -> words.contains("seven"));
    }

    @Test
    void twoCountsOfOneMarchAreInConflictAndARaisedOneReplacesTheFirst() {
        assertThat(conflicts(traced("march")))
                .map(Conflict::verdict)
                .containsExactlyInAnyOrder(Verdict.CONFLICT, Verdict.SUPERSEDED);
    }

    @Test
    void aDeniedBurstThatIsGivenToTheDenierIsAMisreport() {
        Analysis analysis = traced("flood");

        assertThat(conflicts(analysis))
                .filteredOn(conflict -> conflict.verdict() == Verdict.MISREPORT)
                .extracting(conflict -> words(analysis, conflict.first()))
                .containsExactly("The dyke at Low Meadow has not burst");
    }

    @Test
    void aTollOfOnePostThatOutletsHandOnIsNotConfirmed() {
        Analysis analysis = traced("works");

        assertThat(drifts(analysis)).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.REPETITION_AS_CONFIRMATION);
            assertThat(words(analysis, drift.passage())).isEqualTo("has been confirmed");
        });
    }

    @Test
    void aDamagedHallThatIsSaidToBeDestroyedIsADegreeTooMuch() {
        assertThat(drifts(traced("works")))
                .filteredOn(drift -> drift.kinds().contains(DriftKind.DEGREE_STRENGTHENED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.was()).isEqualTo("damaged");
                    assertThat(drift.became()).isEqualTo("destroyed");
                });
    }

    @Test
    void oneWitnessWhoBecameSeveralIsASourceTooWide() {
        Analysis analysis = traced("works");

        assertThat(drifts(analysis)).anySatisfy(drift -> {
            assertThat(drift.kinds()).contains(DriftKind.SOURCE_GENERALISED);
            assertThat(words(analysis, drift.passage())).isEqualTo("witnesses say");
        });
    }

    @Test
    void aTollIsReplacedMisreadAndToldWhenItIsOld() {
        assertThat(conflicts(traced("works")))
                .map(Conflict::verdict)
                .contains(Verdict.SUPERSEDED, Verdict.MISREPORT, Verdict.STALE)
                .doesNotContain(Verdict.CONFLICT);
    }

    @Test
    void aClaimGoesByWordsThatCanBeReadAlone() {
        assertThat(claims(traced("works"), "dead"))
                .singleElement()
                .extracting(Claim::text)
                .isEqualTo("As of 09:20, three people are dead");
    }

    @Test
    void aPossibleFactorThatBecameTheCauseIsGraveAndGivenToTheBoardAMisreport() {
        Analysis analysis = traced("junction");

        assertThat(drifts(analysis))
                .filteredOn(drift -> drift.severity() == 3)
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.kinds()).contains(DriftKind.MODALITY_STRENGTHENED);
                    assertThat(words(analysis, drift.passage()))
                            .isEqualTo("A worn switch blade caused the derailment at Holm Junction");
                });
        assertThat(conflicts(analysis)).extracting(Conflict::verdict).containsExactly(Verdict.MISREPORT);
    }

    @Test
    void aReportThatLeavesTheCauseOpenIsLeftAlone() {
        Analysis analysis = traced("junction");

        assertThat(drifts(analysis))
                .extracting(drift -> drift.passage().article().value())
                .containsOnly("lantern");
    }

    @Test
    void anAnonymousPostThatOutletsHandRoundIsFlaggedWhereItGrewAndWhereItIsCalledConfirmed() {
        assertThat(drifts(traced("ward")))
                .filteredOn(drift -> drift.severity() == 3)
                .extracting(
                        drift -> drift.passage().article() + " " + drift.kinds().getFirst())
                .containsExactly(
                        "eye2 " + DriftKind.REPETITION_AS_CONFIRMATION, "sentinel1 " + DriftKind.MODALITY_STRENGTHENED);
    }

    @Test
    void headlinesThatTheReportUnderThemDoesNotBearOutAreTold() {
        assertThat(told(traced("tapwater")))
                .contains(
                        "beacon1 SPEECH_ACT_CHANGED: Merren ordered to boil water",
                        "courier1 QUANTITY_RANGE_TO_BOUND: Boil-water advice for 4,000 homes will end on Friday");
        assertThat(told(traced("foundry")))
                .contains("metro1 PREDICATE_STRENGTHENED: Ostrel foundry to close with loss of 220 jobs");
    }

    @Test
    void howLongSomethingMayLastThatBecameHowLongItWillIsTold() {
        assertThat(told(traced("plant")))
                .contains("cour1 MODALITY_STRENGTHENED: A fire at a chemical plant in Vellen will burn for two days");
        assertThat(told(traced("landslide")))
                .contains("vis1 MODALITY_STRENGTHENED: Coast road will be closed for a week");
    }

    @Test
    void whatIsSaidOfAPartOfANumberAndToldOfTheWholeIsAScopeTooWide() {
        assertThat(told(traced("plant")))
                .contains("tel2 SCOPE_WIDENED: Inspectors found 14 serious defects at the Vellen chemical plant months"
                        + " before Saturday's inferno, it has emerged");
        assertThat(told(traced("landslide")))
                .contains("standard1 SCOPE_WIDENED: Fourteen badly damaged houses stand along the shore");
        assertThat(told(traced("tapwater")))
                .contains("voice1 SCOPE_WIDENED: All nine samples that were taken on Monday were above the guideline"
                        + " value");
    }

    @Test
    void thoseWhoWereFearedDeadAndAreToldAsDeadAreAPossibilityThatBecameAFact() {
        assertThat(told(traced("landslide"))).contains("standard1 MODALITY_STRENGTHENED: Three people are dead");
    }

    @Test
    void aPossibleCauseThatIsGivenToTheAgencyAsAFactIsTold() {
        assertThat(told(traced("tapwater")))
                .contains("voice1 MODALITY_STRENGTHENED: A leaking valve let surface water into the main in Merren");
    }

    @Test
    void aUnionsWordsThatAreGivenToTheCompanysChiefHaveChangedTheirSpeaker() {
        assertThat(drifts(traced("foundry")))
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
        assertThat(drifts(traced("foundry")))
                .filteredOn(drift -> drift.kinds().contains(DriftKind.ORIGIN_MISATTRIBUTED))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.passage().article().value()).isEqualTo("courant1");
                    assertThat(drift.source().article().value()).isEqualTo("northpress1");
                });
    }

    @Test
    void aNumberThatTheCreditedReportDoesNotHaveCameInOnTheWay() {
        assertThat(drifts(traced("foundry")))
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
                .flatExtracting(story -> drifts(traced(story)))
                .extracting(drift -> drift.passage().article().value())
                .doesNotContain("inter1", "radio1", "northpress1", "gazette1", "fjordnews1", "coastal1");
    }

    @Test
    void aFireServiceThatSaysNobodyDiedStandsAgainstAPost() {
        Analysis analysis = traced("plant");

        assertThat(conflicts(analysis)).anySatisfy(conflict -> {
            assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(words(analysis, conflict.first())).isEqualTo("at least four guys are dead");
            assertThat(words(analysis, conflict.second())).isEqualTo("no fatalities");
        });
        assertThat(claims(analysis, "dead"))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).contains(0.0, 4.0));
    }

    @Test
    void aServiceItsShortNameAndItsChiefAreOneOrigin() {
        Analysis analysis = traced("plant");

        assertThat(claims(analysis, ""))
                .filteredOn(claim -> claim.text().startsWith("Air monitoring"))
                .flatExtracting(Claim::independence)
                .allSatisfy(row -> {
                    assertThat(row.articles()).isEqualTo(3);
                    assertThat(row.max()).isEqualTo(1);
                });
    }

    @Test
    void aCorrectionInALaterReportSettlesWhatTheEarlierOneSaid() {
        assertThat(conflicts(traced("ward")))
                .singleElement()
                .extracting(Conflict::verdict)
                .isEqualTo(Verdict.CONFLICT_RESOLVED);
    }

    @Test
    void ofTheFireADenialIsTakenBackEachOfficialCountGrowsAndOneOldCountIsPrinted() {
        Analysis analysis = traced("moor");

        assertThat(conflicts(analysis))
                .extracting(Conflict::verdict)
                .containsExactlyInAnyOrder(
                        Verdict.CONFLICT_RESOLVED, Verdict.SUPERSEDED, Verdict.SUPERSEDED, Verdict.STALE);
        assertThat(drifts(analysis)).isEmpty();
    }

    @Test
    void anOldCountOfHousesIsStaleAlthoughTheInjuredAreToldOfFirst() {
        Analysis analysis = traced("moor");

        assertThat(conflicts(analysis))
                .filteredOn(conflict -> conflict.verdict() == Verdict.STALE)
                .singleElement()
                .extracting(conflict -> words(analysis, conflict.second()))
                .isEqualTo("Fourteen houses were destroyed");
    }

    @Test
    void destroyedHousesAreCountedInOneClaim() {
        assertThat(claims(traced("moor"), "homes destroyed"))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).contains(14.0, 19.0, 22.0));
    }

    @Test
    void whatAnOutletTakesBackOrPutsMoreCarefullyIsAChange() {
        assertThat(traced("pier").dossiers())
                .flatExtracting(Dossier::changes)
                .extracting(Change::kind)
                .contains(ChangeKind.CONTESTED, ChangeKind.WITHDRAWN, ChangeKind.WEAKENED);
    }

    @Test
    void aWifeOfTheSameSurnameSpeaksForHerself() {
        assertThat(speaker(traced("court"), "“He is a broken man,”")).isEqualTo("Karin Orr");
    }

    @Test
    void aCoupleThatIsNamedTogetherIsOneFigureOfTwo() {
        Analysis analysis = traced("court");

        assertThat(analysis.corpus().entities())
                .filteredOn(entity -> entity.aliases().contains("The couple"))
                .extracting(Entity::name)
                .containsExactly("Edvin Orr and Karin Orr");
    }

    @Test
    void theSumThatACourtFoundAndTheSumThatABlogGivesItAreBothTheCourts() {
        Analysis analysis = traced("court");

        assertThat(speaker(analysis, "Orr had accepted 40,000 crowns in May 2029"))
                .isEqualTo("A court");
        assertThat(speaker(analysis, "Orr took 240,000 crowns")).isEqualTo("the court");
    }

    @Test
    void aBlogThatLinksToTheReportOfAVerdictTakesFromIt() {
        assertThat(traced("court").dossiers())
                .flatExtracting(dossier -> dossier.stemma().derivations())
                .filteredOn(Derivation::credited)
                .extracting(edge -> edge.child() + " from " + edge.parent())
                .containsExactly("blog from herald2");
    }

    @Test
    void attackersAndTheDeadOfOtherAttacksAreNotCountedWithTheVictims() {
        assertThat(claims(traced("market"), "dead"))
                .filteredOn(claim -> values(claim).contains(9.0))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).contains(11.0).doesNotContain(2.0, 3.0, 4.0, 26.0));
    }

    @Test
    void aDoctorAndAMinistryThatCountTheInjuredDifferentlyAreInConflict() {
        Analysis analysis = traced("market");

        assertThat(conflicts(analysis))
                .filteredOn(conflict -> conflict.verdict() == Verdict.CONFLICT)
                .singleElement()
                .satisfies(conflict -> assertThat(
                                List.of(words(analysis, conflict.first()), words(analysis, conflict.second())))
                        .anyMatch(words -> words.contains("37")));
    }

    @Test
    void aTollToldInTheEveningThatWasReplacedInTheMorningIsStale() {
        Analysis analysis = traced("coach");

        assertThat(conflicts(analysis))
                .extracting(Conflict::verdict)
                .containsExactlyInAnyOrder(Verdict.SUPERSEDED, Verdict.STALE);
        assertThat(conflicts(analysis))
                .filteredOn(conflict -> conflict.verdict() == Verdict.STALE)
                .extracting(conflict -> conflict.second().article().value())
                .containsExactly("star");
    }

    @Test
    void ofSeveralAccidentsInOneReportEachHasItsOwnToll() {
        assertThat(claims(traced("coach"), "dead"))
                .filteredOn(claim -> values(claim).contains(7.0))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).containsOnly(5.0, 7.0));
    }

    @Test
    void whoMarchedElsewhereOrInSpringIsNotCountedWithWhoMarchedNow() {
        assertThat(claims(traced("ordinary-strike"), "attending"))
                .filteredOn(claim -> values(claim).contains(3_000.0))
                .singleElement()
                .satisfies(claim -> assertThat(values(claim)).containsOnly(3_000.0));
    }

    private static Analysis traced(String story) {
        try {
            Path folder = Path.of(Objects.requireNonNull(StoriesTest.class.getResource("/stories/" + story))
                    .toURI());
            return new Tracer(TraceSettings.defaults())
                    .trace(List.of(folder), InputStream.nullInputStream(), Progress.SILENT);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Drift> drifts(Analysis analysis) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.drifts().stream())
                .toList();
    }

    /** Each drift as its article, its weightiest kind and its passage. */
    private static List<String> told(Analysis analysis) {
        return drifts(analysis).stream()
                .map(drift -> drift.passage().article() + " " + drift.kinds().getFirst() + ": "
                        + words(analysis, drift.passage()))
                .toList();
    }

    private static List<Conflict> conflicts(Analysis analysis) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.conflicts().stream())
                .toList();
    }

    private static List<Change> changes(Analysis analysis, ChangeKind kind) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.changes().stream())
                .filter(change -> change.kind() == kind)
                .toList();
    }

    private static List<Claim> claims(Analysis analysis, String slot) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.claims().stream())
                .filter(claim -> claim.slot().equals(slot))
                .toList();
    }

    private static List<Double> values(Claim claim) {
        return claim.statements().stream()
                .flatMap(statement -> statement.value().stream())
                .filter(Amount.class::isInstance)
                .map(value -> ((Amount) value).low())
                .toList();
    }

    /** The name of the first source of the words of an attribution. */
    private static String speaker(Analysis analysis, String words) {
        return analysis.corpus().articles().stream()
                .flatMap(article -> article.attributions().stream()
                        .filter(attribution ->
                                article.words(attribution.parts().getFirst()).equals(words)))
                .map(attribution -> analysis.corpus()
                        .entitiesById()
                        .get(attribution.sources().getFirst().entity()))
                .map(entity -> Objects.requireNonNull(entity).name())
                .findFirst()
                .orElseThrow();
    }

    private static String words(Analysis analysis, Locus locus) {
        return analysis.corpus().articles().stream()
                .filter(article -> article.article().id().equals(locus.article()))
                .map(article -> article.words(locus.span()))
                .findFirst()
                .orElseThrow();
    }
}
