package org.stemma.read.fetch;

/** Is told how far fetching has come. Called by several threads, one at a time; must return quickly. */
@FunctionalInterface
public interface FetchProgress {
    /** Tells nobody. */
    FetchProgress SILENT = (done, failed, known, bytes) -> {};

    /**
     * One more address is done with.
     *
     * @param done how many are, those that failed among them
     * @param failed how many could not be fetched
     * @param known how many there are, as far as is known yet
     * @param bytes how many came so far
     */
    void advanced(int done, int failed, int known, long bytes);
}
