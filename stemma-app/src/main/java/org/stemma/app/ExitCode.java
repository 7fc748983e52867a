package org.stemma.app;

/** How a command ended, as the shell sees it. */
enum ExitCode {
    /** Everything was done. */
    DONE(0),
    /** Everything was done but for some inputs that could not be read; each was named with its reason. */
    DONE_WITH_REJECTIONS(1),
    /** The command line was wrong; nothing was done. */
    WRONG_USAGE(2),
    /** The command could not be carried out. */
    FAILED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    int code() {
        return code;
    }
}
