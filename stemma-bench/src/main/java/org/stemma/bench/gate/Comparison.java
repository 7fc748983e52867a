package org.stemma.bench.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.bench.gate.Floors.Lowered;
import org.stemma.bench.gate.Floors.TaskFloors;

/** Figures against floors, and floors from figures. Pure functions. */
final class Comparison {
    private Comparison() {}

    /**
     * A row a figure of the task: those of which more is better first, in the order in which the task names them.
     *
     * @param floors absent if the task has never been pinned
     */
    static List<Row> rows(GateTask task, Figures figures, Optional<TaskFloors> floors, double epsilon) {
        List<Row> rows = new ArrayList<>();
        for (String figure : task.atLeast()) {
            Optional<Double> floor = floors.map(pinned -> pinned.atLeast().get(figure));
            rows.add(row(task.id(), figure, true, figures.at(figure), floor, epsilon));
        }
        for (String figure : task.atMost()) {
            Optional<Double> floor = floors.map(pinned -> pinned.atMost().get(figure));
            rows.add(row(task.id(), figure, false, figures.at(figure), floor, epsilon));
        }
        return rows;
    }

    private static Row row(
            String task,
            String figure,
            boolean moreIsBetter,
            Optional<Double> measured,
            Optional<Double> floor,
            double epsilon) {
        if (measured.isEmpty()) {
            return new Row.Failed(task, "the scorer gave no figure " + figure);
        }
        double value = measured.get();
        if (floor.isEmpty()) {
            return new Row.Unpinned(task, figure, value);
        }
        double limit = floor.get();
        boolean holds = moreIsBetter ? value >= limit - epsilon : value <= limit + epsilon;
        return new Row.Measured(task, figure, moreIsBetter, value, limit, holds);
    }

    /**
     * The floors after a run: each as strict as the figures allow. A floor is made easier only where a reason is given,
     * and then the reason is kept with it.
     *
     * @param rows the rows of this task
     * @throws GateFailure if a floor would have to be made easier and no reason is given, or the run failed
     */
    static TaskFloors pinned(
            GateTask task, GoldDigest gold, List<Row> rows, Optional<TaskFloors> before, Optional<String> reason)
            throws GateFailure {
        Map<String, Double> values = new LinkedHashMap<>();
        List<Lowered> lowered = new ArrayList<>(before.map(TaskFloors::lowered).orElse(List.of()));
        for (Row row : rows) {
            switch (row) {
                case Row.Measured measured -> {
                    values.put(measured.figure(), measured.measured());
                    if (easier(measured)) {
                        lowered.add(new Lowered(
                                measured.figure(),
                                measured.floor(),
                                measured.measured(),
                                reason.orElseThrow(() -> new GateFailure(task.id() + " " + measured.figure()
                                        + " would go from " + measured.floor() + " to " + measured.measured()
                                        + ": give the reason with --allow-regression"))));
                    }
                }
                case Row.Unpinned unpinned -> values.put(unpinned.figure(), unpinned.measured());
                case Row.Failed failed -> throw new GateFailure(task.id() + ": " + failed.reason());
                case Row.Skipped skipped -> throw new IllegalArgumentException("nothing to pin in " + skipped);
            }
        }
        return new TaskFloors(gold, chosen(task.atLeast(), values), chosen(task.atMost(), values), lowered);
    }

    private static boolean easier(Row.Measured row) {
        return row.moreIsBetter() ? row.measured() < row.floor() : row.measured() > row.floor();
    }

    private static SortedMap<String, Double> chosen(List<String> figures, Map<String, Double> values) {
        var chosen = new TreeMap<String, Double>();
        for (String figure : figures) {
            Double value = values.get(figure);
            if (value != null) {
                chosen.put(figure, value);
            }
        }
        return chosen;
    }
}
