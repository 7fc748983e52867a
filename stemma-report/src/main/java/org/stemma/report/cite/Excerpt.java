package org.stemma.report.cite;

import org.stemma.report.wording.Display;

/** Words cut to a length at a space, with an ellipsis where something was cut. */
public final class Excerpt {
    /** Enough for a name. */
    public static final int NAME = 60;
    /** Enough for a heading. */
    public static final int TITLE = 90;
    /** Enough for the title of a page. */
    public static final int HEADLINE = 140;
    /** Enough for a sentence. */
    public static final int QUOTE = 320;
    /** Enough to see in which surroundings words stand. */
    public static final int CONTEXT = 110;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * The beginning of a text on one line.
     *
     * @param limit code units that are kept, more than 0
     */
    public static String of(String text, int limit) {
        String line = Display.line(text, limit + 2);
        if (line.length() <= limit) {
            return line;
        }
        int space = line.lastIndexOf(' ', limit);
        int cut = space > limit / 2 ? space : whole(line, limit);
        return line.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /**
     * The end of a text on one line.
     *
     * @param limit code units that are kept, more than 0
     */
    public static String endOf(String text, int limit) {
        int from = Math.max(0, text.length() - 2 * limit);
        String line = Display.line(text.substring(from));
        if (line.length() <= limit && from == 0) {
            return line;
        }
        int start = Math.max(0, line.length() - limit);
        int space = line.indexOf(' ', start);
        int cut = space >= 0 && space < start + limit / 2 ? space + 1 : whole(line, start);
        return ELLIPSIS + line.substring(cut);
    }

    /** The nearest place at or before an offset that is not inside a surrogate pair. */
    private static int whole(String line, int offset) {
        boolean inside = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
