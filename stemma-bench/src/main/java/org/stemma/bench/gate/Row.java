package org.stemma.bench.gate;

/** One line of the gate's report. */
sealed interface Row {
    /** The task that the line is about. */
    String task();

    /**
     * A figure beside its floor.
     *
     * @param figure its path in the scorer's output
     * @param moreIsBetter whether the floor is a least or a most
     * @param measured in this run
     * @param floor the pinned one
     * @param holds whether the figure is good enough
     */
    record Measured(String task, String figure, boolean moreIsBetter, double measured, double floor, boolean holds)
            implements Row {}

    /** A figure of which no floor has been pinned yet. */
    record Unpinned(String task, String figure, double measured) implements Row {}

    /** A task that was not run, and why. */
    record Skipped(String task, String reason) implements Row {}

    /** A task or a figure that gave nothing to compare, and why; as bad as a figure below its floor. */
    record Failed(String task, String reason) implements Row {}
}
