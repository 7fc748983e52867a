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
        for (int i = 0; i < name.length(); i++) {
            char first = name.charAt(i);
            boolean begins = i == 0 || isJoint(name.charAt(i - 1));
            boolean ending = first == 's' && (i + 1 == name.length() || isJoint(name.charAt(i + 1)));
            if (begins && !ending && Character.isLetter(first)) {
                all.append(Character.toLowerCase(first));
                if (Character.isUpperCase(first)) {
                    capitals.append(Character.toLowerCase(first));
                }
            }
        }
        return letters.length() > 1 && (letters.contentEquals(all) || letters.contentEquals(capitals));
    }

    private static boolean isJoint(char character) {
        return character == ' ' || character == '-' || character == '\'' || character == '\u2019';
    }

    /** A text with one space for each stretch of white space. */
    static String singleSpaced(String text) {
        var spaced = new StringBuilder(text.length());
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean space = isSpace(here);
            boolean more = space && i > 0 && isSpace(text.charAt(i - 1));
            changed |= space && (more || here != ' ');
            if (!more) {
                spaced.append(space ? ' ' : here);
            }
        }
        return changed ? spaced.toString() : text;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    /** A text without its symbols, emoji and control characters. */
    static String withoutSymbols(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(NameForms::isWritten).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isWritten(int point) {
        return switch (Character.getType(point)) {
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
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
