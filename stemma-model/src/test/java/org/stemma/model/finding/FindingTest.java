package org.stemma.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

class FindingTest {
    private static final Locus HERE = new Locus(new ArticleId("a"), new Span(0, 4));
    private static final Locus THERE = new Locus(new ArticleId("b"), new Span(7, 9));
    private static final AsOf NOON = AsOf.of(Instant.parse("2031-03-04T12:00:00Z"));

    @Test
    void evidenceIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of()));
    }

    @Test
    void anEmptyStretchProvesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Locus(new ArticleId("a"), new Span(4, 4)));
    }

    @Test
    void aDriftProvesItselfByThePassageAndItsSource() {
        Drift drift = new Drift(HERE, THERE, List.of(DriftKind.SCOPE_WIDENED), 2, "the town", "some streets", "");
        assertThat(drift.evidence().loci()).containsExactly(HERE, THERE);
    }

    @Test
    void independenceIsAnIntervalThatHoldsItsNamedOrigins() {
        Evidence evidence = Evidence.of(HERE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(NOON, Optional.empty(), 2, 2, 2, 1, 0, "", evidence));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(NOON, Optional.empty(), 2, 2, 1, 2, 2, "", evidence));
    }

    @Test
    void valuesAreCompatibleWhenOneNumberFitsBoth() {
        ClaimValue.Amount fourToSix = new ClaimValue.Amount(4, 6, "week", false);
        ClaimValue.Amount six = new ClaimValue.Amount(6, 6, "week", false);
        ClaimValue.Amount eight = new ClaimValue.Amount(8, 8, "week", false);
        assertThat(fourToSix.compatible(six)).isTrue();
        assertThat(fourToSix.compatible(eight)).isFalse();
    }

    @Test
    void aDateMeansTheEndOfItsDayAndIsPrintedAsGiven() {
        AsOf asOf = AsOf.parse("2031-03-04");
        assertThat(asOf.moment()).isEqualTo(Instant.parse("2031-03-04T23:59:59.999999999Z"));
        assertThat(asOf.given()).isEqualTo("2031-03-04");
    }

    @Test
    void aMomentNeedsAZone() {
        Assertions.assertThatThrownBy(() -> AsOf.parse("2031-03-04T12:00")).isInstanceOf(DateTimeException.class);
    }
}
