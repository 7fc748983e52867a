package org.stemma.read.fuzz;

import java.util.Locale;

/** What {@code build/fuzz.sh} runs: Jazzer finds the methods by their names and feeds bytes that reach new code. */
public final class FuzzTarget {
    private static Hostile kind = Hostile.PAGE;

    private FuzzTarget() {}

    /**
     * Takes the kind of input, the only argument: {@code page}, {@code feed}, {@code sitemap}, {@code rules}, {@code archive}.
     * Its seeds are read once, so that loading classes counts for no input's time.
     */
    public static void fuzzerInitialize(String[] arguments) {
        kind = Hostile.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        kind.warmUp();
    }

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        kind.read(bytes);
    }
}
