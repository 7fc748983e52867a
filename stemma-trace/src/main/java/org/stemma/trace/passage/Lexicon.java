package org.stemma.trace.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of folded words, read from a resource of one word a line; lines that begin with {@code #} are comments.
 * Immutable, safe between threads.
 */
public final class Lexicon {
    private static final String FOLDER = "/org/stemma/trace/en/";

    private final Set<String> words;
    private final WordSet hashes;

    private Lexicon(Set<String> words) {
        this.words = words;
        this.hashes = WordSet.of(words);
    }

    /**
     * The words of a resource of the English lexicon.
     *
     * @param name of the file in {@code org/stemma/trace/en}
     */
    public static Lexicon read(String name) {
        return new Lexicon(lines(name).stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** The lines of a resource of the English lexicon that are no comments, in order. */
    static List<String> lines(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a folded word is in it. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether the word of a hash of {@link WordView} is in it. */
    public boolean contains(long hash) {
        return hashes.contains(hash);
    }

    /** Whether a text has one of its words. */
    public boolean anyIn(WordView view) {
        for (int i = 0; i < view.size(); i++) {
            if (contains(view.hash(i))) {
                return true;
            }
        }
        return false;
    }
}
