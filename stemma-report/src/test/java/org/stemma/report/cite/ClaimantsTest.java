package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimantsTest {
    @Test
    void namesAreListedWithCommasAndAnAnd() {
        assertThat(Claimants.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Claimants.list(List.of("A"))).isEqualTo("A");
    }

    @Test
    void namesThatHoldCommasAreSetApartBySemicolons() {
        assertThat(Claimants.list(List.of("A (through B, C)", "D", "E"))).isEqualTo("A (through B, C); D; and E");
    }

    @Test
    void aLongListIsCutAndCounted() {
        assertThat(Claimants.list(List.of("A", "B", "C", "D", "E", "F", "G"))).isEqualTo("A, B, C, D, E and 2 more");
    }
}
