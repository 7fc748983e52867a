package org.stemma.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.bench.gate.Floors.Lowered;
import org.stemma.bench.gate.Floors.TaskFloors;

class ComparisonTest {
    private static final double EPSILON = 0.001;
    private static final GoldDigest GOLD = new GoldDigest(1, "00");
    private static final GateTask TASK =
            new GateTask("colours", List.of(), List.of("found.F1"), List.of("alarms"), (gold, work) -> "{}");

    private static final Optional<TaskFloors> FLOORS = Optional.of(floors(0.8, 2));

    private static TaskFloors floors(double found, double alarms, Lowered... lowered) {
        return new TaskFloors(
                GOLD,
                new TreeMap<>(Map.of("found.F1", found)),
                new TreeMap<>(Map.of("alarms", alarms)),
                List.of(lowered));
    }

    private static List<Row> rows(double found, int alarms, Optional<TaskFloors> floors) throws GateFailure {
        Figures figures = Figures.parse("{\"found\":{\"F1\":" + found + "},\"alarms\":\"" + alarms + "/9\"}");
        return Comparison.rows(TASK, figures, floors, EPSILON);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8000, 2, true",
        "0.7995, 2, true",
        "0.9000, 0, true",
        "0.7900, 2, false",
        "0.8000, 3, false",
    })
    void aFigureHoldsAtItsFloorAndOnTheBetterSideOfIt(double found, int alarms, boolean holds) throws GateFailure {
        assertThat(GateReport.holds(rows(found, alarms, FLOORS))).isEqualTo(holds);
    }

    @Test
    void aFigureThatTheScorerDoesNotGiveIsAFailure() throws GateFailure {
        List<Row> rows = Comparison.rows(TASK, Figures.parse("{\"alarms\":1}"), FLOORS, EPSILON);

        assertThat(GateReport.holds(rows)).isFalse();
        assertThat(GateReport.table(rows)).contains("no figure found.F1");
    }

    @Test
    void pinningKeepsEachFigureOfTheRun() throws GateFailure {
        TaskFloors pinned = Comparison.pinned(TASK, GOLD, rows(0.9, 1, FLOORS), FLOORS, Optional.empty());

        assertThat(pinned).isEqualTo(floors(0.9, 1));
    }

    @Test
    void pinningForTheFirstTimeNeedsNoReason() throws GateFailure {
        TaskFloors pinned =
                Comparison.pinned(TASK, GOLD, rows(0.1, 8, Optional.empty()), Optional.empty(), Optional.empty());

        assertThat(pinned).isEqualTo(floors(0.1, 8));
    }

    @ParameterizedTest
    @CsvSource({"0.7999, 2", "0.8, 3"})
    void aFloorIsNotMadeEasierWithoutAReason(double found, int alarms) throws GateFailure {
        List<Row> rows = rows(found, alarms, FLOORS);

        assertThatThrownBy(() -> Comparison.pinned(TASK, GOLD, rows, FLOORS, Optional.empty()))
                .isInstanceOf(GateFailure.class)
                .hasMessageContaining("--allow-regression");
    }

    @Test
    void theReasonOfAnEasierFloorIsKept() throws GateFailure {
        TaskFloors pinned =
                Comparison.pinned(TASK, GOLD, rows(0.7, 2, FLOORS), FLOORS, Optional.of("the set was corrected"));

        assertThat(pinned).isEqualTo(floors(0.7, 2, new Lowered("found.F1", 0.8, 0.7, "the set was corrected")));
    }

    @Test
    void aRunThatFailedIsNotPinned() {
        List<Row> rows = List.of(new Row.Failed("colours", "exit code 3"));

        assertThatThrownBy(() -> Comparison.pinned(TASK, GOLD, rows, FLOORS, Optional.of("any")))
                .hasMessageContaining("exit code 3");
    }

    @Test
    void skippedIsNeitherPassedNorFailed() {
        List<Row> rows = List.of(new Row.Skipped("colours", "its gold is not there"));

        assertThat(GateReport.lines(rows)).startsWith("skipped\tcolours");
        assertThat(GateReport.holds(rows)).isTrue();
        assertThat(GateReport.table(rows)).contains("SKIPPED: its gold is not there");
    }
}
