package org.stemma.trace.derive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Phrases of the English lexicon, one a line; lines that begin with {@code #} are comments. */
final class Phrases {
    private static final String FOLDER = "/org/stemma/trace/en/";

    private Phrases() {}

    /** The phrases of a resource, in its order. */
    static List<String> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
