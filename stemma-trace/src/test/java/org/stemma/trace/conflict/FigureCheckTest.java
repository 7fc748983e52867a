package org.stemma.trace.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    @Test
    void ofSeveralFiguresTheOneNearestToTheClaimedIsMeant() {
        var passage = new Measured(
                "The mill has 48 looms in the hall and 3 looms in the shed",
                List.of(quantity("48", 13, 48), quantity("3", 38, 3)));
        assertThat(FigureCheck.answer(measured("The mill has fewer than 40 looms", "fewer than 40", 0, 40), passage))
                .isEqualTo(Answer.REFUTES);
    }

    @Test
    void moreOnALaterDayContradictsNothing() {
        assertThat(FigureCheck.answer(
                        dated("The mill had 41 looms", "41", 41, "2031-05-09"),
                        dated("The mill had 40 looms", "40", 40, "2031-05-02")))
                .isEqualTo(Answer.OPEN);
        assertThat(FigureCheck.answer(
                        dated("The mill had 39 looms", "39", 39, "2031-05-09"),
                        dated("The mill had 40 looms", "40", 40, "2031-05-02")))
                .isEqualTo(Answer.REFUTES);
    }

    private static Measured dated(String text, String words, double value, String day) {
        Measured measured = measured(text, words, value, value);
        return new Measured(text, measured.quantities(), Optional.of(LocalDate.parse(day)));
    }

    private static Quantity quantity(String words, int start, double value) {
        return new Quantity(new Span(start, start + words.length()), value, value, false, "", Optional.empty());
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
