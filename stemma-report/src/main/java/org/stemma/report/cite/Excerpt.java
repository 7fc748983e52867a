package org.stemma.report.cite;

/** Words cut to a length at a space, with an ellipsis where something was cut. */
public final class Excerpt {
    /** Enough for a heading. */
    public static final int TITLE = 90;
    /** Enough for a sentence in a list. */
    public static final int QUOTE = 280;

    private static final char ELLIPSIS = '…';

    private Excerpt() {}

    /**
     * The text on one line, cut at a space where it is longer than the limit.
     *
     * @param limit code units that are kept, more than 0
     */
    public static String of(String text, int limit) {
        String line = oneLine(text, limit);
        if (line.length() <= limit) {
            return line;
        }
        int space = line.lastIndexOf(' ', limit);
        int cut = space > limit / 2 ? space : limit;
        if (Character.isLowSurrogate(line.charAt(cut)) && Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /** Runs of white space become one space; reading stops soon after the limit, because a paragraph may be a book. */
    private static String oneLine(String text, int limit) {
        var line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() <= limit + 1; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
