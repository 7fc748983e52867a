package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;

final class TimesTest {
    private static final Instant MIDNIGHT = Instant.parse("2031-03-04T00:00:00Z");

    @Test
    void aDayHasNoHour() {
        var day = new TimeInterval(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)));
        assertThat(Times.iso(day)).isEqualTo("2031-03-04");
        assertThat(Times.full(day)).isEqualTo("4 March 2031");
        assertThat(Times.brief(day)).isEqualTo("4 Mar");
    }

    @Test
    void anUnknownZoneIsNotPrintedAsUtc() {
        var minute = new TimeInterval(MIDNIGHT.plusSeconds(3600), MIDNIGHT.plusSeconds(3660));
        var unknown = new Timestamp(minute, false, "first line");
        assertThat(Times.iso(unknown)).isEqualTo("2031-03-04T01:00:00");
        assertThat(Times.full(unknown)).isEqualTo("4 March 2031, 01:00 (zone not given)");
        assertThat(Times.iso(new Timestamp(minute, true, "meta"))).isEqualTo("2031-03-04T01:00:00Z");
    }

    @Test
    void aLongerStretchIsPrintedWithBothEnds() {
        var hour = new TimeInterval(MIDNIGHT, MIDNIGHT.plusSeconds(3600));
        assertThat(Times.iso(hour)).isEqualTo("2031-03-04T00:00:00Z/2031-03-04T01:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-04T06:00:00Z, 2031-03-04T08:00:00Z, 4 March 2031",
        "2031-03-04T06:00:00Z, 2031-03-05T08:00:00Z, 4 to 5 March 2031",
        "2031-03-30T06:00:00Z, 2031-04-02T08:00:00Z, 30 March to 2 April 2031",
        "2031-12-30T06:00:00Z, 2032-01-02T08:00:00Z, 30 December 2031 to 2 January 2032"
    })
    void aPeriodDoesNotRepeatWhatBothEndsHave(Instant first, Instant last, String words) {
        assertThat(Times.days(first, last)).isEqualTo(words);
    }
}
