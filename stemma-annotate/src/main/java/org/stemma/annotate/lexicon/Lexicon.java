package org.stemma.annotate.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One file of words: sections of rows, rows of columns. Immutable; safe between threads. A file is read when it is first
 * asked for, and its lexicon is kept: several users ask for the same one. Looking up is the business of whoever loads it.
 */
public final class Lexicon {
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, List<Row>> sections;

    private Lexicon(String name, Map<String, List<Row>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /**
     * The lexicon of a language.
     *
     * @param language the folder, an ISO 639-1 code: {@code en}
     * @param name the file without its ending: {@code titles}
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Lexicon of(String language, String name) {
        String path = path(language, name);
        Lexicon known = READ.get(path);
        if (known == null) {
            known = parse(path, text(path));
            READ.put(path, known);
        }
        return known;
    }

    /**
     * The file of a lexicon as it is written, for a table that is too long to keep as rows.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static String text(String language, String name) {
        return text(path(language, name));
    }

    private static String path(String language, String name) {
        return "/org/stemma/annotate/" + language + "/" + name + ".txt";
    }

    private static String text(String path) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no lexicon " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon " + path + " cannot be read", e);
        }
    }

    private static Lexicon parse(String name, String text) {
        var sections = new LinkedHashMap<String, List<Row>>();
        String section = "";
        int next = 0;
        for (int start = 0; start < text.length(); start = next) {
            int end = text.indexOf('\n', start);
            next = end < 0 ? text.length() : end + 1;
            String entry = withoutComment(text.substring(start, end < 0 ? next : end));
            if (entry.isEmpty()) {
                continue;
            }
            if (entry.charAt(0) == '[' && entry.charAt(entry.length() - 1) == ']') {
                section = entry.substring(1, entry.length() - 1).trim();
                continue;
            }
            sections.computeIfAbsent(section, key -> new ArrayList<>()).add(new Row(split(entry, '|')));
        }
        return new Lexicon(name, sections);
    }

    private static List<String> split(String text, char separator) {
        int end = text.indexOf(separator);
        if (end < 0) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        int start = 0;
        while (end >= 0) {
            pieces.add(text.substring(start, end).strip());
            start = end + 1;
            end = text.indexOf(separator, start);
        }
        pieces.add(text.substring(start).strip());
        return List.copyOf(pieces);
    }

    private static String withoutComment(String line) {
        for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
            if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
                return line.substring(0, i).trim();
            }
        }
        return line.trim();
    }

    /** The names of the sections, in the order of the file. */
    public List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    /**
     * The rows of a section, in the order of the file.
     *
     * @throws IllegalArgumentException if the file has no such section
     */
    public List<Row> rows(String section) {
        List<Row> rows = sections.get(section);
        if (rows == null) {
            throw new IllegalArgumentException("no section [" + section + "] in the lexicon " + name);
        }
        return Collections.unmodifiableList(rows);
    }

    /** The words of a section whose rows hold several, between white space; in the order of the file. */
    public List<String> wordsOfRows(String section) {
        var words = new ArrayList<String>();
        for (Row row : rows(section)) {
            addWords(row.column(0), words);
        }
        return words;
    }

    private static void addWords(String text, List<String> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /** The first columns of a section's rows, in the order of the file. */
    public Set<String> words(String section) {
        var words = new LinkedHashSet<String>();
        for (Row row : rows(section)) {
            words.add(row.column(0));
        }
        return Collections.unmodifiableSet(words);
    }

    /** As {@link #words}, in lower case. */
    public Set<String> lowerWords(String section) {
        var words = new LinkedHashSet<String>();
        for (Row row : rows(section)) {
            words.add(row.column(0).toLowerCase(Locale.ROOT));
        }
        return Collections.unmodifiableSet(words);
    }

    /**
     * One line of a lexicon.
     *
     * @param columns at least one, without surrounding white space
     */
    public record Row(List<String> columns) {
        /** A column, counted from 0; empty where the row is shorter. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        /** The values that a column lists between commas; none for an empty column. */
        public List<String> values(int index) {
            String column = column(index);
            return column.isEmpty() ? List.of() : split(column, ',');
        }
    }
}
