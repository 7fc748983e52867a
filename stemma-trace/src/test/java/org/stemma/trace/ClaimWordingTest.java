package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;

/** By which words a claim goes, and how much of a sentence one claim is. */
class ClaimWordingTest {
    @Test
    void aFigureGoesByTheStatementAroundIt() {
        assertThat(text(
                        "Pell Police said: 8 people were injured at the mill.",
                        "Pell Police said: injured at the mill, 8."))
                .isEqualTo("8 people were injured at the mill");
    }

    @Test
    void aJointAtTheBeginningIsLeftOut() {
        assertThat(text("Pell Police said: the sluice held, and 8 people were injured."))
                .isEqualTo("8 people were injured");
    }

    @Test
    void asOfIsNoJoint() {
        assertThat(text("Pell Police said: as of noon 8 people were injured."))
                .isEqualTo("As of noon 8 people were injured");
    }

    @Test
    void whatPointsBackGivesWayToWhatNames() {
        assertThat(text(
                        "Pell Police said: it opened the upper sluice in the night.",
                        "Pell Police said: the mill opened the upper sluice at night."))
                .isEqualTo("The mill opened the upper sluice at night");
    }

    @Test
    void aClaimIsNotShownMoreFirmlyThanItsMostCarefulStatement() {
        assertThat(text(
                        "Pell Police said: the upper sluice will break under the flood.",
                        "Pell Police said: the upper sluice could break under the flood."))
                .isEqualTo("The upper sluice could break under the flood");
    }

    @Test
    void partsOfOneSentenceAreOneClaim() {
        Dossier dossier = new Reports()
                .article(
                        "echo",
                        OutletKind.OUTLET,
                        "Pell Police said: the sluice was closed, but the mill remained open.")
                .article(
                        "post",
                        OutletKind.OUTLET,
                        "Pell Police said: the sluice was closed, but the mill remained open.")
                .weighed();

        assertThat(dossier.claims())
                .extracting(Claim::text)
                .containsExactly("The sluice was closed, but the mill remained open");
    }

    @Test
    void wordsWithoutAVerbAreNoClaim() {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Police said: the old sluice keeper.")
                .article("post", OutletKind.OUTLET, "Pell Police said: the old sluice keeper.")
                .weighed();

        assertThat(dossier.claims()).isEmpty();
    }

    /** The words of the only claim that some reports make. */
    private static String text(String... articles) {
        var reports = new Reports();
        for (int i = 0; i < articles.length; i++) {
            reports.article("a" + i, OutletKind.OUTLET, articles[i]);
        }
        assertThat(reports.weighed().claims()).hasSize(1);
        return reports.weighed().claims().getFirst().text();
    }
}
