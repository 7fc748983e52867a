package org.stemma.report.page;

import java.util.List;

/** Sets words and marks of a collation as a printed line: a mark closes up to the word that it belongs to. */
final class Setting {
    private static final String CLOSING = ",.;:!?%)]}”’…";
    private static final String OPENING = "([{“‘$£€";

    private Setting() {}

    /** The words in order, spaces only where print has them. */
    static String line(List<String> words) {
        var line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty()) {
                line.append(between(line.charAt(line.length() - 1), word));
            }
            line.append(word);
        }
        return line.toString();
    }

    /** What stands between a character and the word after it: a space or nothing. */
    static String between(char last, String next) {
        boolean closes = !next.isEmpty() && CLOSING.indexOf(next.charAt(0)) >= 0;
        return closes || OPENING.indexOf(last) >= 0 ? "" : " ";
    }

    /** Whether it holds no letter and no digit. Leaving out or changing a mark is no variant of the words. */
    static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
