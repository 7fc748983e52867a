package org.stemma.trace.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.trace.Newsroom;

/** Who did something, who holds a place: where bodies differ on it or leave it open. */
final class WhoDidItTest {
    private final Newsroom newsroom = new Newsroom()
            .knows("anna", EntityKind.ORGANISATION, "Anna")
            .knows("tern", EntityKind.ORGANISATION, "Tern")
            .knows("column", EntityKind.ORGANISATION, "Red Column");

    private int printed;

    private WhoDidItTest print(OutletKind kind, String text) {
        printed++;
        newsroom.prints(
                "paper" + printed, "Paper " + printed, kind, "2031-05-0" + printed + "T08:00:00Z", List.of(text));
        return this;
    }

    private List<String> values(String slot) {
        return ClaimFinder.find(newsroom.corpus().articles()).claims().stream()
                .filter(claim -> claim.slot().startsWith(slot))
                .flatMap(claim -> claim.statements().stream())
                .map(stated -> (stated.supports() ? "" : "not ")
                        + ((ClaimValue.Status) stated.value().orElseThrow()).name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trawler Anna pulled out in front of the launch Tern.",
                "The Tern was hit by the Anna.",
                "The Anna crashed into the Tern in the fog.",
            })
    void twoBodiesThatTellItTheOtherWayRoundAnswerWhoDidIt(String other) {
        print(OutletKind.OFFICIAL, "The launch Tern rammed the trawler Anna at noon.");
        print(OutletKind.OFFICIAL, other);
        assertThat(values(Encounters.SLOT)).containsExactly("tern", "anna");
    }

    @Test
    void twoThatTellItAlikeAskNothing() {
        print(OutletKind.OFFICIAL, "The launch Tern rammed the trawler Anna at noon.");
        print(OutletKind.OFFICIAL, "The Tern hit the Anna.");
        assertThat(values(Encounters.SLOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is not known who was behind the bombing. | The guard was killed by the Red Column.",
                "So far the attackers have not been identified. | The Red Column has claimed responsibility for it.",
                "The perpetrators are unknown. | The first traces point to the Red Column.",
            })
    void whoIsBehindItIsAskedWhereADocumentLeavesItOpen(String open, String told) {
        print(OutletKind.OFFICIAL, open);
        print(OutletKind.OUTLET, told);
        assertThat(values(Authorship.SLOT)).containsExactly(FoundClaim.UNKNOWN, "red column");
    }

    @Test
    void whoIsBehindItIsPlainNewsElsewhere() {
        print(OutletKind.OUTLET, "It is not known who was behind the bombing.");
        print(OutletKind.OUTLET, "The guard was killed by the Red Column.");
        assertThat(values(Authorship.SLOT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The district of Low Quay is in the hands of the dockers. | taken",
                "No part of Low Quay is under the control of strikers. | not taken",
                "Who holds Low Quay is unclear. | contested",
            })
    void whoHoldsADistrictIsOneQuestion(String told, String value) {
        print(OutletKind.OFFICIAL, "Dockers have taken control of the district of Low Quay.");
        print(OutletKind.OFFICIAL, told);
        assertThat(values(Holders.SLOT)).hasSize(2).contains(value);
    }
}
