package org.stemma.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.bench.gate.Floors.Lowered;
import org.stemma.bench.gate.Floors.TaskFloors;

class FloorsTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var task = new TaskFloors(
                new GoldDigest(3, "ab"),
                new TreeMap<>(Map.of("a.b", 0.5)),
                new TreeMap<>(Map.of("c", 0.0)),
                List.of(new Lowered("a.b", 0.6, 0.5, "why")));
        var floors = new Floors(0.001, new TreeMap<>(Map.of("task", task)));

        assertThat(Floors.parse(floors.json())).isEqualTo(floors);
    }

    @Test
    void aMisspeltFieldIsNamed() {
        assertThatThrownBy(() -> Floors.parse("{\"epsilon\":0.1,\"tasks\":{},\"taks\":{}}"))
                .hasMessageContaining("taks");
    }

    @Test
    void theFloorsOfTheRepositoryNameTasksAndFiguresThatAreMeasured() throws IOException {
        Floors floors = Floors.parse(Files.readString(Path.of("floors.json")));

        for (GateTask task : GateTasks.all()) {
            TaskFloors pinned = floors.tasks().remove(task.id());
            if (pinned != null) {
                assertThat(task.atLeast()).containsAll(pinned.atLeast().keySet());
                assertThat(task.atMost()).containsAll(pinned.atMost().keySet());
            }
        }
        assertThat(floors.tasks()).isEmpty();
    }
}
