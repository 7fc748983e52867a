package org.stemma.bench.gate;

/** A run that gave no figures: the program or the scorer failed. The message holds what it said last. */
final class GateFailure extends Exception {
    private static final long serialVersionUID = 1L;

    GateFailure(String message) {
        super(message);
    }

    GateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
