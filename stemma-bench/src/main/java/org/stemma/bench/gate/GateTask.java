package org.stemma.bench.gate;

import java.nio.file.Path;
import java.util.List;

/**
 * One thing that is measured: a run of the program on a gold set, and the scorer that judges it.
 *
 * @param id the name in the floors and in the report: {@code "cases/ferry_circular"}
 * @param gold what the figures depend on, relative to the folder of the gold sets: the data and the scorer
 * @param atLeast paths of figures in the scorer's JSON of which more is better: {@code "utterance_spans.F1"}
 * @param atMost paths of figures of which less is better
 * @param run makes the prediction and has it judged
 */
record GateTask(String id, List<Path> gold, List<String> atLeast, List<String> atMost, Run run) {
    GateTask {
        gold = List.copyOf(gold);
        atLeast = List.copyOf(atLeast);
        atMost = List.copyOf(atMost);
    }

    /** One run of the program and of the scorer. */
    @FunctionalInterface
    interface Run {
        /**
         * What the scorer printed.
         *
         * @param gold the folder of the gold sets
         * @param work an empty folder for what the run leaves behind
         * @throws GateFailure if the program or the scorer failed
         */
        String score(Path gold, Path work) throws GateFailure, InterruptedException;
    }
}
