package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Verdict;

/** That nobody died is a count, and stands against another. */
class ZeroCountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody has died.",
                "No one was killed in the fire.",
                "There were no fatalities.",
                "There was no loss of life.",
            })
    void aToldNoughtStandsAgainstAToll(String text) {
        Dossier dossier = new Reports()
                .article("echo", OutletKind.OUTLET, "Pell Union said: 4 people have died.")
                .article("brigade", OutletKind.OFFICIAL, text)
                .weighed();
        assertThat(dossier.claims()).extracting(Claim::slot).containsExactly("dead");
        assertThat(dossier.conflicts()).extracting(Conflict::verdict).containsExactly(Verdict.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are no reports of deaths.",
                "There were no further deaths.",
                "If nobody has died, the mill will open.",
                "Nobody may have died.",
                "Nobody was seriously hurt.",
            })
    void whatSaysLessIsNoCount(String text) {
        assertThat(new Reports()
                        .article("echo", OutletKind.OUTLET, "Pell Union said: 4 people have died.")
                        .article("brigade", OutletKind.OFFICIAL, text)
                        .weighed()
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aNoughtAloneIsNoClaimOfACount() {
        assertThat(new Reports()
                        .article("brigade", OutletKind.OFFICIAL, "Nobody has died.")
                        .article("echo", OutletKind.OUTLET, "brigade said: Nobody has died.")
                        .weighed()
                        .claims())
                .extracting(Claim::slot)
                .doesNotContain("dead");
    }

    @Test
    void aTollAfterANoughtHasGrown() {
        assertThat(new Reports()
                        .article("brigade", OutletKind.OFFICIAL, "Nobody has died.")
                        .article("echo", OutletKind.OUTLET, "Pell Clinic said: 4 people have died.")
                        .weighed()
                        .conflicts())
                .isEmpty();
    }

    @Test
    void anOfficialNoughtStandsAlsoAgainstWhomNobodyCanAsk() {
        assertThat(new Reports()
                        .described("a neighbour")
                        .article("echo", OutletKind.OUTLET, "a neighbour said: 4 people have died.")
                        .article("brigade", OutletKind.OFFICIAL, "Nobody has died.")
                        .weighed()
                        .conflicts())
                .extracting(Conflict::verdict)
                .containsExactly(Verdict.CONFLICT);
    }

    @Test
    void aTollThatIsOnlyDeniedIsNotPutInAnybodysMouth() {
        assertThat(new Reports()
                        .article("brigade", OutletKind.OFFICIAL, "Nobody has died.")
                        .article("echo", OutletKind.OUTLET, "Nobody has died.\nIt is not so that 4 people have died.")
                        .from("echo", "brigade")
                        .weighed()
                        .drifts())
                .isEmpty();
    }
}
