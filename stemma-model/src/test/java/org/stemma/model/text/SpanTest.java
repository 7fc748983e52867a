package org.stemma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1,3", "4,3", "-2,-1"})
    void aRangeThatIsNoneIsRefusedWithBothNumbers(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining(String.valueOf(start))
                .withMessageContaining(String.valueOf(end));
    }

    @ParameterizedTest
    @CsvSource({"0,2,2,4,false", "0,3,2,4,true", "2,4,0,3,true", "1,1,0,3,true", "3,3,0,3,false"})
    void spansOverlapWhenTheyShareACodeUnitOrOneStandsInsideTheOther(
            int start, int end, int otherStart, int otherEnd, boolean overlap) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertThat(span.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(span)).isEqualTo(overlap);
        assertThat(span.intersection(other).isPresent()).isEqualTo(overlap);
    }

    @Test
    void theEndIsOutside() {
        assertThat(new Span(2, 4).contains(3)).isTrue();
        assertThat(new Span(2, 4).contains(4)).isFalse();
    }

    @Test
    void aCoverHoldsBoth() {
        Span cover = new Span(2, 4).cover(new Span(7, 9));
        assertThat(cover).isEqualTo(new Span(2, 9));
    }

    @Test
    void spansAreOrderedByStartThenEnd() {
        assertThat(new Span(2, 4)).isLessThan(new Span(3, 3)).isGreaterThan(new Span(2, 3));
    }
}
