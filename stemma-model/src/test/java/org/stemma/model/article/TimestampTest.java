package org.stemma.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampTest {
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    @Test
    void anUnknownZoneLeavesTheOrderOfNearTimesOpen() {
        Timestamp noon = new Timestamp(TimeInterval.at(NOON), false, "first line");
        Timestamp evening = new Timestamp(TimeInterval.at(NOON.plusSeconds(6 * 3600)), false, "first line");
        assertThat(noon.surelyBefore(evening)).isFalse();
        assertThat(evening.surelyBefore(noon)).isFalse();
    }

    @Test
    void aKnownZoneSettlesTheOrder() {
        Timestamp noon = new Timestamp(TimeInterval.at(NOON), true, "JSON-LD");
        Timestamp oneSecondLater = new Timestamp(TimeInterval.at(NOON.plusSeconds(1)), true, "JSON-LD");
        assertThat(noon.surelyBefore(oneSecondLater)).isTrue();
    }

    @Test
    void anIntervalHoldsAMomentAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeInterval(NOON, NOON));
    }
}
