package org.stemma.annotate.name;

import java.util.Locale;
import org.stemma.model.annotation.EntityKind;

/** How the forms of one name go together: ends, beginnings, initials. Pure functions. */
final class NameForms {

    private NameForms() {}

    static boolean hasNameThatEnds(Figure figure, String key, EntityKind kind) {
        for (String name : figure.names.keySet()) {
            String other = key(name);
            if (endsWith(other, key) || endsWith(key, other)) {
                return true;
            }
            if (kind == EntityKind.PERSON && isSamePerson(key, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name ends with another that is its head: not with what stands behind "of". */
    private static boolean endsWith(String name, String end) {
        return name.endsWith(" " + end)
                && !name.endsWith(" of " + end)
                && !name.endsWith(" for " + end)
                && !name.endsWith(" and " + end);
    }

    /** Whether two full names with one surname may be one person's: an initial or a shorter form stands for the first. */
    private static boolean isSamePerson(String one, String other) {
        String first = one.substring(0, one.indexOf(' ') < 0 ? one.length() : one.indexOf(' '));
        String second = other.substring(0, other.indexOf(' ') < 0 ? other.length() : other.indexOf(' '));
        boolean initial =
                (first.length() == 2 && first.endsWith(".")) || (second.length() == 2 && second.endsWith("."));
        return one.contains(" ")
                && other.contains(" ")
                && (first.equals(second) || (initial && first.charAt(0) == second.charAt(0)));
    }

    static boolean hasNameThatBegins(Figure figure, String key) {
        return figure.names.keySet().stream().anyMatch(name -> key(name).startsWith(key + " "));
    }

    /** Whether letters are the initials of a name, with or without those of its small words. */
    static boolean isInitials(String letters, String name) {
        var all = new StringBuilder();
        var capitals = new StringBuilder();
        for (String word : name.split("[ \\-\u2019']+")) {
            if (word.isEmpty() || word.equals("s")) {
                continue;
            }
            char first = word.charAt(0);
            if (Character.isLetter(first)) {
                all.append(Character.toLowerCase(first));
                capitals.append(Character.isUpperCase(first) ? String.valueOf(Character.toLowerCase(first)) : "");
            }
        }
        return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(capitals));
    }

    static String letters(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring(4) : name;
    }

    /** A name as it is compared. */
    static String key(String name) {
        return withoutArticle(name).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
