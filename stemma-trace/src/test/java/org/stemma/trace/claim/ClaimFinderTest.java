package org.stemma.trace.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.trace.Newsroom.reports;
import static org.stemma.trace.Newsroom.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Newsroom;
import org.stemma.trace.Newsroom.Saying;

/** Which statements of different articles are one claim. */
final class ClaimFinderTest {
    private final Newsroom newsroom = new Newsroom()
            .knows("council", EntityKind.ORGANISATION, "Port Authority of Greater Hallow Bay")
            .knows("mayor", EntityKind.PERSON, "Ilse Maren");

    private int printed;

    private void print(String paragraph, Saying... sayings) {
        printed++;
        newsroom.prints(
                "paper" + printed,
                "Paper " + printed,
                OutletKind.OUTLET,
                "2031-05-0" + printed + "T08:00:00Z",
                List.of(paragraph),
                sayings);
    }

    private List<FoundClaim> claims() {
        return ClaimFinder.find(newsroom.corpus().articles()).claims();
    }

    @Test
    void oneStatementInOtherWordsIsOneClaim() {
        print(
                "The harbour wall was inspected by divers last autumn, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "The harbour wall was inspected by divers last autumn"));
        print(
                "Ilse Maren said divers had inspected the harbour wall in autumn.",
                reports("mayor", "Ilse Maren", "divers had inspected the harbour wall in autumn"));
        assertThat(claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements()).hasSize(2));
    }

    @Test
    void aTopicThatBothNameIsNoClaim() {
        print(
                "The harbour wall divides the town, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "The harbour wall divides the town"));
        print(
                "“the harbour wall” was on the agenda, Ilse Maren said.",
                says("mayor", "Ilse Maren", "“the harbour wall”"));
        assertThat(claims()).isEmpty();
    }

    @Test
    void aLongNameIsOneThingThatTwoStatementsShare() {
        print(
                "The Port Authority of Greater Hallow Bay hired divers, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "The Port Authority of Greater Hallow Bay hired divers"));
        print(
                "The Port Authority of Greater Hallow Bay lost a lawsuit, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "The Port Authority of Greater Hallow Bay lost a lawsuit"));
        assertThat(claims()).isEmpty();
    }

    @Test
    void aQuestionClaimsNothing() {
        print("Was the harbour wall inspected by divers last autumn?");
        print(
                "The harbour wall was inspected by divers last autumn, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "The harbour wall was inspected by divers last autumn"));
        assertThat(claims()).isEmpty();
    }

    @Test
    void aFragmentJoinsTheStatementThatItIsAPartOf() {
        print(
                "Trains stopped because of a cracked signal cable, Ilse Maren said.",
                reports("mayor", "Ilse Maren", "because of a cracked signal cable"));
        print(
                "Ilse Maren said a signal cable had cracked overnight.",
                reports("mayor", "Ilse Maren", "a signal cable had cracked overnight"));
        assertThat(claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements())
                        .extracting(Stated::text)
                        .containsExactly("because of a cracked signal cable", "a signal cable had cracked overnight"));
    }
}
