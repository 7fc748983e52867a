package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;

final class StandingTest {
    private static Optional<ClaimValue> weeks(double low, double high) {
        return Optional.of(new Amount(low, high, "week", false));
    }

    @Test
    void aRangeSaysMoreThanTheBoundThatWasMadeOfIt() {
        assertThat(Standing.saysMore(weeks(4, 6), weeks(0, 6))).isTrue();
        assertThat(Standing.saysMore(weeks(0, 6), weeks(4, 6))).isFalse();
    }

    @Test
    void theSameValueSaysNoMore() {
        assertThat(Standing.saysMore(weeks(4, 6), weeks(4, 6))).isFalse();
    }

    @Test
    void anotherValueSaysNoMore() {
        assertThat(Standing.saysMore(weeks(4, 4), weeks(5, 5))).isFalse();
    }

    @Test
    void valuesOfAnotherUnitAreNotCompared() {
        assertThat(Standing.saysMore(weeks(4, 6), Optional.of(new Amount(0, 6, "day", false))))
                .isFalse();
    }
}
