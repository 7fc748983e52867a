package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of an article by their names, by the first and last words of these, and by their letters. Each list is in
 * the order in which the names were added, empty for what nobody bears, and holds a figure as often as it was added.
 * Not shared between threads.
 */
final class FigureIndex {
    private final Map<String, List<Figure>> byKey = new HashMap<>();

    private final Map<String, List<Figure>> byLastWord = new HashMap<>();

    private final Map<String, List<Figure>> byFirstWord = new HashMap<>();

    private final Map<String, List<Figure>> byAcronym = new HashMap<>();

    /** Adds a name of a figure. */
    void add(Figure figure, String name) {
        String key = NameForms.key(name);
        int space = key.lastIndexOf(' ');
        put(byKey, key, figure);
        put(byLastWord, key.substring(space + 1), figure);
        if (space > 0) {
            put(byFirstWord, key.substring(0, key.indexOf(' ')), figure);
        }
    }

    /** Adds letters of a figure, as {@link NameForms#letters} gives them. */
    void addLetters(Figure figure, String letters) {
        put(byAcronym, letters, figure);
    }

    /** The figures of a whole name, given as {@link NameForms#key}; so are the words below. */
    List<Figure> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The figures of whose name a word is the last. */
    List<Figure> endingIn(String word) {
        return byLastWord.getOrDefault(word, List.of());
    }

    /** The figures of whose name of several words a word is the first. */
    List<Figure> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    List<Figure> withLetters(String letters) {
        return byAcronym.getOrDefault(letters, List.of());
    }

    private static void put(Map<String, List<Figure>> map, String key, Figure figure) {
        map.computeIfAbsent(key, word -> new ArrayList<>()).add(figure);
    }
}
