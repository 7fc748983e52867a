package org.stemma.read.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists of this module: one entry a line, {@code #} begins a comment line, blank lines are skipped. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The entries of a list, in its order.
     *
     * @param name the path below {@code org/stemma/read}, for example {@code "months.txt"}
     */
    public static List<String> lines(String name) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/org/stemma/read/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the module was built without its word list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("word list " + name, broken);
        }
    }

    /** The words after the first of each line, to the first: {@code "1 january jan"} gives january to 1 and jan to 1. */
    public static Map<String, String> byWord(String name) {
        Map<String, String> heads = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                heads.putIfAbsent(words[i], words[0]);
            }
        }
        return heads;
    }
}
