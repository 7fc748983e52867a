package org.stemma.read.language;

import java.util.Locale;

/** Measures of single lines that the rules of this package share. */
final class Lines {
    private Lines() {}

    /** The number of words, by white space. */
    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    /** Whether it ends as a sentence does, also inside a closing quotation mark or bracket. */
    static boolean endsAsSentence(String line) {
        int at = line.length() - 1;
        while (at >= 0 && "\"'”’»)]".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…:。！？".indexOf(line.charAt(at)) >= 0;
    }

    /** The line in lower case without the signs around it, apostrophes straight. */
    static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return lower(line.substring(start, end)).replace('’', '\'');
    }

    static String lower(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
