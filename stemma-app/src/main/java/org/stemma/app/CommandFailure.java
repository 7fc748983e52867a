package org.stemma.app;

/** A command that cannot be carried out, for a reason that the user can mend. The message says what, where, and how. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
