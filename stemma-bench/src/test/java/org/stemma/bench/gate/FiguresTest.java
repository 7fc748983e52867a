package org.stemma.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final String PRINTED = """
            {"spans": {"F1": 0.5, "note": "none"}, "alarms": "2/3", "exact": true, "by kind/of name": [0.25, 7]}
            """;

    @ParameterizedTest
    @CsvSource({"spans.F1, 0.5", "alarms, 2", "exact, 1", "by kind/of name.0, 0.25", "by kind/of name.1, 7"})
    void aFigureIsFoundByItsPath(String path, double figure) throws GateFailure {
        assertThat(Figures.parse(PRINTED).at(path)).contains(figure);
    }

    @ParameterizedTest
    @CsvSource({"spans", "spans.P", "spans.note", "spans.F1.more", "by kind/of name.2"})
    void whatIsNoFigureIsAbsent(String path) throws GateFailure {
        assertThat(Figures.parse(PRINTED).at(path)).isEmpty();
    }

    @Test
    void aScorerThatPrintsNoJsonFailed() {
        assertThatThrownBy(() -> Figures.parse("Traceback")).isInstanceOf(GateFailure.class);
    }
}
