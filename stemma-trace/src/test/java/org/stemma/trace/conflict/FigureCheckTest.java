package org.stemma.trace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.conflict.FigureCheck.Answer;
import org.stemma.trace.conflict.FigureCheck.Measured;

class FigureCheckTest {
    @Test
    void theSameFigureBearsTheClaimOut() {
        assertThat(FigureCheck.answer(
                        measured("The mill has 40 looms", "40", 40, 40),
                        measured("There are 40 looms in the mill", "40", 40, 40)))
                .isEqualTo(Answer.SUPPORTS);
    }

    @Test
    void anotherFigureOfTheSameThingContradictsIt() {
        assertThat(FigureCheck.answer(
                        measured("The mill has 40 looms", "40", 40, 40),
                        measured("There are 31 looms in the mill", "31", 31, 31)))
                .isEqualTo(Answer.REFUTES);
    }

    @Test
    void aBoundThatOverlapsLeavesTheClaimOpen() {
        assertThat(FigureCheck.answer(
                        measured("The mill has fewer than 40 looms", "fewer than 40", 0, 40),
                        measured("The mill has over 30 looms", "over 30", 30, Double.POSITIVE_INFINITY)))
                .isEqualTo(Answer.OPEN);
    }

    @Test
    void aStrictBoundLeavesOutItsOwnNumber() {
        assertThat(FigureCheck.answer(
                        measured("The mill has fewer than 40 looms", "fewer than 40", 0, 40),
                        measured("The mill has 40 looms", "40", 40, 40)))
                .isEqualTo(Answer.REFUTES);
    }

    @Test
    void aFigureOfSomethingElseSaysNothing() {
        assertThat(FigureCheck.answer(
                        measured("The mill has 40 looms", "40", 40, 40),
                        measured("Nine barges lay at the quay", "Nine", 9, 9)))
                .isEqualTo(Answer.OPEN);
    }

    @Test
    void aYearBeforeTheClaimedBoundBearsItOut() {
        assertThat(FigureCheck.answer(
                        measured("The mill at Pell opened before 1951"), measured("The mill at Pell opened in 1948")))
                .isEqualTo(Answer.SUPPORTS);
        assertThat(FigureCheck.answer(
                        measured("The mill at Pell opened before 1951"), measured("The mill at Pell opened in 1953")))
                .isEqualTo(Answer.REFUTES);
    }

    private static Measured measured(String text) {
        return new Measured(text, List.of());
    }

    private static Measured measured(String text, String words, double low, double high) {
        int start = text.indexOf(words);
        var span = new Span(start, start + words.length());
        return new Measured(text, List.of(new Quantity(span, low, high, false, "", Optional.empty())));
    }
}
