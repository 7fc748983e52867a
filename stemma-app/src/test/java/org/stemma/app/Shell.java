package org.stemma.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs commands as the shell would and keeps what they say. Not for several threads. */
final class Shell {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String standardInput = "";

    /** What the next commands read from standard input. */
    Shell reading(String text) {
        standardInput = text;
        return this;
    }

    /** Runs one command and gives back its exit code. */
    int run(String... arguments) {
        var in = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
        return Commands.run(new Console(in, new PrintWriter(out, true), new PrintWriter(err, true), false), arguments);
    }

    /** All that was printed to standard output so far. */
    String out() {
        return out.toString();
    }

    /** All that was printed to standard error so far. */
    String err() {
        return err.toString();
    }

    /** What standard error says but for progress, which only a run that takes long shows. */
    List<String> complaints() {
        return err().lines().filter(line -> !line.endsWith("…")).toList();
    }
}
