package org.stemma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text FERRY = new Text("It said 📉 losses");

    @Test
    void aSliceIsWhatStandsThere() {
        assertThat(FERRY.slice(new Span(11, 17))).isEqualTo("losses");
    }

    @Test
    void aSliceBeyondTheEndNamesTheSpanAndTheLength() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> FERRY.slice(new Span(11, 18)))
                .withMessageContaining("[11,18)")
                .withMessageContaining("17");
    }

    @Test
    void aSliceNeverSplitsASurrogatePair() {
        assertThatIllegalArgumentException().isThrownBy(() -> FERRY.slice(new Span(9, 11)));
        assertThatIllegalArgumentException().isThrownBy(() -> FERRY.slice(new Span(0, 9)));
    }
}
