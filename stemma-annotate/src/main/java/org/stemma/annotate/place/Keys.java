package org.stemma.annotate.place;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a place name is looked up. Pure functions. */
public final class Keys {
    private Keys() {}

    /**
     * The key of a name: its runs of letters and digits in lower case, without accents, with single spaces between;
     * "Saint", "Mount" and "Fort" in their short forms, so that both spellings meet.
     */
    public static String of(String name) {
        if (isOneWord(name)) {
            return shortened(name.toLowerCase(Locale.ROOT));
        }
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        var key = new StringBuilder(plain.length());
        int word = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char here = i < plain.length() ? plain.charAt(i) : ' ';
            int type = Character.getType(here);
            if (type == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(here)) {
                key.append(here);
                continue;
            }
            if (key.length() > word) {
                close(key, word);
                word = key.length();
            }
        }
        return key.isEmpty() ? "" : key.substring(0, key.length() - 1);
    }

    /** Folds the last word and puts a space behind it. */
    private static void close(StringBuilder key, int word) {
        String folded = key.substring(word).toLowerCase(Locale.ROOT);
        key.setLength(word);
        key.append(shortened(folded)).append(' ');
    }

    /** The short form of a word that names write both ways. */
    static String shortened(String word) {
        return switch (word) {
            case "saint" -> "st";
            case "mount" -> "mt";
            case "fort" -> "ft";
            default -> word;
        };
    }

    /** Whether it is letters and digits of ASCII alone, which most names are. */
    private static boolean isOneWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char here = name.charAt(i);
            boolean letter = (here >= 'a' && here <= 'z') || (here >= 'A' && here <= 'Z');
            if (!letter && (here < '0' || here > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }
}
