package org.stemma.engine.predict;

/** A corpus is not what a task reads. The message says where and what was looked for. */
public final class MalformedCorpus extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message where, and what was looked for */
    public MalformedCorpus(String message) {
        super(message);
    }
}
