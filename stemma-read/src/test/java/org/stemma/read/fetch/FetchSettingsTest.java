package org.stemma.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetchSettingsTest {
    @Test
    void theDefaultsArePolite() {
        FetchSettings defaults = FetchSettings.defaults();

        assertThat(defaults.delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(defaults.allowedHosts()).isEmpty();
        assertThat(defaults.userAgent()).startsWith("Stemma/");
        assertThat(defaults.time(FetchLimit.STALL_TIMEOUT)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void everySettingKeepsItsValue() {
        FetchSettings settings = FetchSettings.defaults()
                .signedBy("9", Optional.of("https://desk.example"))
                .allowing(List.of("Inner.Example"))
                .withDelay(Duration.ofSeconds(2))
                .since(Optional.of(Instant.EPOCH))
                .again(true);

        assertThat(settings.userAgent()).isEqualTo("Stemma/9 (+https://desk.example)");
        assertThat(settings.allowedHosts()).containsExactly("inner.example");
        assertThat(settings.delay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.since()).contains(Instant.EPOCH);
        assertThat(settings.again()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitCanBeSetByItsName(FetchLimit limit) {
        assertThat(FetchSettings.defaults().withLimit(limit.key(), 77).count(limit))
                .isEqualTo(77);
    }

    @ParameterizedTest
    @EnumSource
    void aLimitOutOfItsRangeIsNamed(FetchLimit limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchSettings.defaults().withLimit(limit.key(), -1))
                .withMessageContaining(limit.key());
    }

    @Test
    void aLimitThatThereIsNotListsThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchSettings.defaults().withLimit("maxPages", 1))
                .withMessageContaining("maxFetches");
    }

    @Test
    void aSignatureCannotEndItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchSettings.defaults().signedBy("9", Optional.of("x\r\nCookie: y")))
                .withMessageContaining("userAgent");
    }
}
