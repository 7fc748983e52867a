package org.stemma.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program: hands the arguments to the commands and ends the process with their exit code. */
public final class Main {
    /** Set by the launcher, which can ask the system whether standard error is a terminal. */
    private static final String TERMINAL = "stemma.terminal";

    private Main() {}

    /** Runs one command and ends the process. */
    public static void main(String[] arguments) {
        var console = new Console(
                System.in,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean(TERMINAL));
        int code = Commands.run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }
}
