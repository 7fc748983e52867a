package org.stemma.report.wording;

/**
 * Words of articles made safe to stand inside a line of ours. Escaping for a format is the format's own business; here
 * go the characters that would work in any format: controls, and those that turn the direction of the text around them.
 */
public final class Display {
    private Display() {}

    /** The text on one line: white space folded, control and direction-turning characters left out. */
    public static String line(String text) {
        return line(text, Integer.MAX_VALUE);
    }

    /**
     * As {@link #line(String)}, reading no more than is needed.
     *
     * @param limit code units after which reading stops; the result may be one longer
     */
    public static String line(String text, int limit) {
        var line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < limit; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !line.isEmpty();
            } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /**
     * A reason as a sentence: on one line, with a capital letter and a full stop. A first word that holds a digit is a
     * name and keeps its letters.
     */
    public static String sentence(String why) {
        String line = line(why);
        if (line.isEmpty()) {
            return line;
        }
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        boolean name = first.chars().anyMatch(Character::isDigit);
        String capital = name ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return ends(capital) ? capital : capital + ".";
    }

    /** Words with a capital letter at their beginning; not empty. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether it ends in a stop, inside or outside closing quotation marks. */
    private static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && "”’\")".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(line.charAt(last)) >= 0;
    }

    /** Whether the character embeds, overrides or isolates a direction, and so may reach beyond its own text. */
    public static boolean turnsDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }
}
