package org.stemma.engine;

/** Is told how far a run has come. Called from the thread that runs it; must return quickly. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (stage, amount) -> {};

    /**
     * A stage begins.
     *
     * @param stage what it does, as {@code "annotating"}
     * @param amount on how many articles; 0 where that is not known yet
     */
    void begins(String stage, int amount);
}
