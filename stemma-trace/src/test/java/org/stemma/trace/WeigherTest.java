package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;

class WeigherTest {
    private static final long SEED = Long.getLong("stemma.seed", 51L);

    @Test
    void copiesAddArticlesAndNoOrigin() {
        Independence row = row(new Reports()
                .article("mill", OutletKind.OFFICIAL, "8 people were injured.")
                .article("echo", OutletKind.OUTLET, "mill said: 8 people were injured.")
                .article("post", OutletKind.OUTLET, "8 people were injured.")
                .from("post", "echo")
                .weighed());
        assertThat(row.articles()).isEqualTo(3);
        assertThat(row.min()).isEqualTo(1);
        assertThat(row.max()).isEqualTo(1);
    }

    @Test
    void whatAnOutletTellsWithoutASourceHasNoneOrOneOrigin() {
        Independence row = row(new Reports()
                .article("echo", OutletKind.OUTLET, "Pell had 900 inhabitants.")
                .weighed());
        assertThat(row.min()).isZero();
        assertThat(row.max()).isEqualTo(1);
    }

    @Test
    void twoNamedSourcesAreTwoOrigins() {
        Independence row = row(new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Clinic said: 8 people were injured.")
                .article("post", OutletKind.OUTLET, "Pell Police said: 8 people were injured.")
                .weighed());
        assertThat(row.min()).isEqualTo(2);
        assertThat(row.namedMin()).isEqualTo(2);
    }

    @Test
    void anAssessorMayRestOnWhatWasSaidBefore() {
        Independence row = row(new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Police said: 8 people were injured.")
                .article("post", OutletKind.OUTLET, "Office of Risk Assessment said: 8 people were injured.")
                .weighed());
        assertThat(row.min()).isEqualTo(1);
        assertThat(row.max()).isEqualTo(2);
        assertThat(row.why()).contains("may rest on");
    }

    @Test
    void addingACopyNeverRaisesTheMinimum() {
        var random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            var reports = new Reports();
            int size = 2 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                String text = random.nextBoolean()
                        ? "8 people were injured."
                        : "Source " + i + " said: 8 people were injured.";
                reports.article("a" + i, OutletKind.OUTLET, text);
            }
            int before = row(reports.weighed()).min();
            int copied = random.nextInt(size);
            reports.article("copy", OutletKind.OUTLET, "8 people were injured.").from("copy", "a" + copied);
            assertThat(row(reports.weighed()).min())
                    .as("seed %d, round %d", SEED, round)
                    .isLessThanOrEqualTo(before);
        }
    }

    @Test
    void aSumReadAsOneCountIsAMisreport() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "8 people are dead.\n3 people are missing.")
                .article("echo", OutletKind.OUTLET, "mill said: 11 people are dead.")
                .weighed();
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).contains(Verdict.MISREPORT);
        assertThat(dossier.conflicts())
                .extracting(Conflict::why)
                .anyMatch(why -> why.contains("8 dead + 3 missing = 11"));
    }

    @Test
    void aCountThatGrowsIsNoConflict() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Police said: 8 people are dead.")
                .article("post", OutletKind.OUTLET, "Pell Clinic said: 9 people are dead.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void aLargerCountThatCameFirstIsAConflict() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Police said: 19 people are dead.")
                .article("post", OutletKind.OUTLET, "Pell Clinic said: 9 people are dead.")
                .weighed();
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void thatNothingWasGivenContradictsWhoGaveItAtNoon() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Mill said: we issued an evacuation warning at noon.")
                .article("post", OutletKind.OUTLET, "Pell Union said: no warning was issued.")
                .weighed();
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void aDenialIsOfWhatWasDoneAndNotOfTheEventThatItIsTimedBy() {
        Dossier dossier = new Reports()
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Pell Mill said: a radio evacuation warning was issued in Pell village.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Pell Union said: no radio evacuation warning was issued in Pell village before the water came.")
                .weighed();
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void twoCountsThatOneReportSetsSideBySideAreInConflictWhicheverCameLater() {
        Dossier dossier = new Reports()
                .article("council", OutletKind.OFFICIAL, "In Pell 24 people were injured.")
                .article("echo", OutletKind.OUTLET, "Ada Voss said: In Pell 37 people were injured.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Ada Voss said: In Pell 37 people were injured.\ncouncil said: In Pell 24 people were injured.")
                .weighed();
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.CONFLICT);
    }

    @Test
    void thatSoManyDidNotDieDeniesTheirDeath() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "In Pell 30 people died.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: In Pell 30 people did not die.")
                .weighed();
        assertThat(dossier.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .extracting(Statement::stance)
                        .containsExactly(Stance.ASSERTS, Stance.DENIES));
    }

    @Test
    void aPossibilityToldAsAFactIsDrift() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "The upper sluice could break under the flood.")
                .article("echo", OutletKind.OUTLET, "mill said: the upper sluice will break under the flood.")
                .from("echo", "mill")
                .weighed();
        assertThat(dossier.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.kinds()).contains(DriftKind.MODALITY_STRENGTHENED));
    }

    @Test
    void whatSeveralDescribedPeopleSupposeIsNotWhatAPersonIsNamedFor() {
        Dossier dossier = new Reports()
                .person("Ada Voss")
                .described("witnesses")
                .article("echo", OutletKind.OUTLET, "witnesses said: the upper sluice could break under the flood.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: the upper sluice will break under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void oneDescribedPersonMayBeWhoIsNamed() {
        Dossier dossier = new Reports()
                .person("Ada Voss")
                .described("a hand at the mill")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "a hand at the mill said: the upper sluice could break under the flood.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: the upper sluice will break under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isNotEmpty();
    }

    @Test
    void wordsThatOneArticleGivesToTwoSpeakersAreComparedWithNeithers() {
        Dossier dossier = new Reports()
                .person("Ada Voss")
                .person("Tom Arden")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Ada Voss and Tom Arden said: the upper sluice could break under the flood.")
                .article("post", OutletKind.OUTLET, "Ada Voss said: the upper sluice will break under the flood.")
                .from("post", "echo")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void aHedgeThatStandsElsewhereInTheSentenceIsNotGone() {
        Dossier dossier = new Reports()
                .article(
                        "mill",
                        OutletKind.OFFICIAL,
                        "The ruling on the upper sluice likely will be appealed to the Pell court.")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "mill said: the owners will appeal the ruling on the upper sluice, most likely to the Pell court.")
                .from("echo", "mill")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void aLongSentenceThatSharesFewWordsIsNotTheStatementMadeStronger() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "The trial could begin next week.")
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "The council voted late in the evening to send two formal charges against the owner to the court"
                                + " clearing the way for only the third trial of a miller to begin in earnest next week.")
                .from("echo", "mill")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void aNegationOfSomethingElseInTheSameWordsDeniesNothing() {
        Dossier dossier = new Reports()
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Pell Mill said: because the levy was essential the entire dam law must be struck down.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Pell Union said: the dam law could not stand without the essential levy and the entire dam law"
                                + " should be struck down.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void thatNotAllDoOneThingDoesNotDenyThatAllDoAnother() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Mill said: all young millers have it coming.")
                .article("post", OutletKind.OUTLET, "Pell Union said: not all young millers are bad.")
                .weighed();
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void aFaithfulParaphraseIsSilence() {
        Dossier dossier = new Reports()
                .article("mill", OutletKind.OFFICIAL, "The upper sluice could break under the flood.")
                .article("echo", OutletKind.OUTLET, "mill said: the flood might break the upper sluice.")
                .from("echo", "mill")
                .weighed();
        assertThat(dossier.drifts()).isEmpty();
    }

    @Test
    void weighingTwiceGivesTheSame() {
        Reports reports = new Reports()
                .article("mill", OutletKind.OFFICIAL, "8 people are dead.\n3 people are missing.")
                .article("echo", OutletKind.OUTLET, "mill said: 11 people are dead.");
        assertThat(reports.weighed()).isEqualTo(reports.weighed());
    }

    private static Independence row(Dossier dossier) {
        Claim claim = dossier.claims().getFirst();
        return claim.independence().getFirst();
    }
}
