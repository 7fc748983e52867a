package org.stemma.engine.predict;

import java.util.List;
import java.util.Optional;

/** All tasks, in the order of the walk. */
public final class PredictTasks {
    private static final List<PredictTask> ALL = List.of(
            new ExtractionPages(),
            new QuotesTask(),
            new NamesTask(),
            new TimeTask(),
            new PlacesTask(),
            new ReuseTask(),
            new RewritingTask(),
            new StoriesTask(),
            new CollationTask(),
            new DerivationTask(),
            new DriftTask(),
            new NumbersTask(),
            new CasesTask());

    private PredictTasks() {}

    /** All tasks, in the order of the walk. */
    public static List<PredictTask> all() {
        return ALL;
    }

    /** The task of that name; absent if there is none. */
    public static Optional<PredictTask> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
