package org.stemma.trace.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.text.Span;

/**
 * A list of words and phrases in classes, read from a resource of this module. Immutable; safe between threads.
 *
 * <p>A file holds one class a line, {@code class: phrase | phrase}; a class may go on in another line; {@code #} begins
 * a comment. A phrase is matched word by word, on the word as written or on its stem; the longest phrase wins.
 */
public final class Lexicon {
    private static final String FOLDER = "/org/stemma/trace/en/";

    private final Map<String, List<Entry>> byFirstWord;
    private final Set<String> classes;

    private record Entry(List<String> words, String category) {}

    /**
     * A phrase found.
     *
     * @param category the class that it belongs to
     * @param from the index of its first word
     * @param until one past the index of its last word
     * @param span from its first to its last character
     */
    public record Match(String category, int from, int until, Span span) {}

    private Lexicon(Map<String, List<Entry>> byFirstWord, Set<String> classes) {
        this.byFirstWord = byFirstWord;
        this.classes = classes;
    }

    /**
     * The lexicon of a resource file.
     *
     * @param name the file's name without its ending, as {@code counts}
     * @throws IllegalArgumentException if there is no such file or a line of it has no class
     */
    public static Lexicon load(String name) {
        return of(lines(name));
    }

    /**
     * The phrases of one class of a resource file: a word may play several parts in a file, each asked for alone.
     *
     * @throws IllegalArgumentException if there is no such file, or no such class in it
     */
    public static Lexicon load(String name, String category) {
        List<String> phrases = lines(name).get(category);
        if (phrases == null) {
            throw new IllegalArgumentException("no class " + category + " in " + name);
        }
        return of(Map.of(category, phrases));
    }

    /** All phrases of a resource file, of whatever class. */
    public static Set<String> stems(String name) {
        var stems = new LinkedHashSet<String>();
        lines(name).values().forEach(stems::addAll);
        return stems;
    }

    /** The lexicon of classes with their phrases. */
    static Lexicon of(Map<String, List<String>> lines) {
        var byFirstWord = new HashMap<String, List<Entry>>();
        var classes = new LinkedHashSet<String>();
        lines.forEach((category, phrases) -> {
            classes.add(category);
            for (String phrase : phrases) {
                List<String> words = List.of(phrase.split(" "));
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Entry(words, category));
            }
        });
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return new Lexicon(byFirstWord, classes);
    }

    /**
     * The classes of a resource file with their phrases, in the order of the file.
     *
     * @throws IllegalArgumentException if there is no such file or a line of it has no class
     */
    public static Map<String, List<String>> lines(String name) {
        var lines = new LinkedHashMap<String, List<String>>();
        try (InputStream stream = Lexicon.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no lexicon " + FOLDER + name + ".txt");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String entry = line.replaceFirst("#.*", "").strip();
                if (entry.isEmpty()) {
                    continue;
                }
                int colon = entry.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("a line without a class in " + name + ": " + line);
                }
                List<String> phrases =
                        lines.computeIfAbsent(entry.substring(0, colon).strip(), category -> new ArrayList<>());
                for (String phrase : entry.substring(colon + 1).split("\\|")) {
                    if (!phrase.isBlank()) {
                        phrases.add(phrase.strip());
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines;
    }

    /** The classes, in the order of the file. */
    public Set<String> classes() {
        return classes;
    }

    /** The phrases in a row of words, in their order, not overlapping, at each place the longest. */
    public List<Match> matches(List<Word> words) {
        var matches = new ArrayList<Match>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = at(words, at);
            match.ifPresent(matches::add);
            at = match.map(Match::until).orElse(at + 1);
        }
        return matches;
    }

    /** The phrase that begins at a word; absent if none does. */
    public Optional<Match> at(List<Word> words, int from) {
        Word first = words.get(from);
        Optional<Match> written = longest(words, from, byFirstWord.get(first.text()));
        Optional<Match> stemmed = longest(words, from, byFirstWord.get(first.stem()));
        if (written.isEmpty() || stemmed.isEmpty()) {
            return written.or(() -> stemmed);
        }
        return written.get().until() >= stemmed.get().until() ? written : stemmed;
    }

    /** The first phrase of a class; absent if there is none. */
    public Optional<Match> first(List<Word> words, String category) {
        return matches(words).stream()
                .filter(match -> match.category().equals(category))
                .findFirst();
    }

    /** Whether a phrase of a class is there. */
    public boolean has(List<Word> words, String category) {
        return first(words, category).isPresent();
    }

    /** Whether a phrase begins at a word. */
    public boolean isAt(List<Word> words, int from) {
        return from < words.size() && at(words, from).isPresent();
    }

    /** Whether any phrase is there. */
    public boolean hasAny(List<Word> words) {
        return !matches(words).isEmpty();
    }

    private static Optional<Match> longest(List<Word> words, int from, @Nullable List<Entry> entries) {
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            int until = from + entry.words().size();
            if (until <= words.size() && fits(words, from, entry.words())) {
                Span span = words.get(from).span().cover(words.get(until - 1).span());
                return Optional.of(new Match(entry.category(), from, until, span));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<Word> words, int from, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(from + i);
            String wanted = phrase.get(i);
            if (!wanted.equals(word.text()) && !wanted.equals(word.stem())) {
                return false;
            }
        }
        return true;
    }
}
