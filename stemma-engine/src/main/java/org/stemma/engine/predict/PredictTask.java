package org.stemma.engine.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** One stage of the walk, run alone. Implementations hold no state of a run and are safe between threads. */
public interface PredictTask {
    /** The word by which the task is asked for. */
    String name();

    /** What goes in and what comes out, a sentence for people. */
    String summary();

    /**
     * Reads a corpus and writes the predictions.
     *
     * @param corpus a file or folder, as {@link #summary()} says
     * @param options what the caller asks for beside it
     * @param out where the predictions go; not closed
     * @throws MalformedCorpus if the corpus is not what the task reads
     * @throws IOException if the corpus cannot be read or {@code out} fails
     */
    void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus;
}
