package org.stemma.trace.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.trace.Newsroom.reports;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Stance;
import org.stemma.trace.Newsroom;

/** What reports say of the cause of what they report is one claim, however they put it. */
final class CausesTest {
    private final Newsroom newsroom = new Newsroom()
            .knows("chief", EntityKind.PERSON, "Ilse Maren")
            .knows("grid", EntityKind.ORGANISATION, "Dunn Grid");

    private int printed;

    private void print(String said) {
        print("chief", "Ilse Maren", said);
    }

    private void print(String speaker, String name, String said) {
        printed++;
        newsroom.prints(
                "paper" + printed,
                "Paper " + printed,
                OutletKind.OUTLET,
                "2031-05-0" + printed + "T08:00:00Z",
                List.of("The fire at the mill burned all night.", said + ", " + name + " said."),
                reports(speaker, name, said));
    }

    private Optional<FoundClaim> cause() {
        return ClaimFinder.find(newsroom.corpus().articles()).claims().stream()
                .filter(FoundClaim::asksCause)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A cracked gas pipe was the cause",
                "The cause of the fire was a gas pipe",
                "A leaking gas pipe may have caused the fire",
                "The fire was sparked by a gas pipe",
                "An old gas pipe is to blame",
                "Tests pointed to a gas pipe as a possible source",
            })
    void aCauseIsOneClaimHoweverItIsPut(String said) {
        print("The likely cause of the fire is a gas pipe under the yard");
        print(said);
        print("The fire was caused by a gas pipe");
        assertThat(cause()).hasValueSatisfying(claim -> {
            assertThat(claim.statements()).hasSize(3);
            assertThat(claim.statements().stream().map(Stated::value).distinct())
                    .hasSize(1);
        });
    }

    @Test
    void twoCausesAreTwoValuesOfOneClaim() {
        print("The fire was caused by a gas pipe");
        print("The cause of the fire was arson");
        assertThat(cause())
                .hasValueSatisfying(claim -> assertThat(
                                claim.statements().stream().map(Stated::value).distinct())
                        .hasSize(2));
    }

    @Test
    void itWasNotThatDeniesTheCauseThatOthersName() {
        print("The fire was caused by a power line");
        print("grid", "Dunn Grid", "It was not a power line");
        assertThat(cause())
                .hasValueSatisfying(claim -> assertThat(claim.statements())
                        .extracting(Stated::stance)
                        .containsExactly(Stance.ATTRIBUTES, Stance.DENIES));
    }

    @Test
    void aCauseThatIsNotKnownIsNoDenial() {
        print("The fire was caused by a power line");
        print("The cause has not been established");
        assertThat(cause()).hasValueSatisfying(claim -> {
            Stated open = claim.statements().getLast();
            assertThat(open.value()).contains(new ClaimValue.Status(FoundClaim.UNKNOWN));
            assertThat(open.supports()).isTrue();
        });
    }

    @Test
    void theCauseOfSomethingElseIsAnotherMatter() {
        print("The delay was caused by a power line");
        print("A power line caused long queues");
        assertThat(cause()).isEmpty();
    }
}
