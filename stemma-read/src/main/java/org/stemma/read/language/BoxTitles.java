package org.stemma.read.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the titles of boxes that lead to other pages; see {@code page/box-titles.txt}. */
public final class BoxTitles {
    private static final Set<String> TITLES = Set.copyOf(new HashSet<>(Lexicon.lines("page/box-titles.txt")));
    private static final int MAX_CHARS = 48;

    /** Titles that name the section or topic behind the opening words are short. */
    private static final int MAX_OPENING_WORDS = 6;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:more from|more stories|more in|more on|related |latest from|latest in|read more (?:on|about|from)|mehr aus|mehr zu|plus sur|más sobre|más de|mais sobre)");

    private BoxTitles() {}

    /** Whether a line begins with such a title and a sign: {@code "Read also: ..."}, {@code "Related | ..."}. */
    public static boolean opens(String line) {
        int end = 0;
        while (end < line.length() && end < MAX_CHARS && ":|–>".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end < line.length() && end < MAX_CHARS && TITLES.contains(Lines.bare(line.substring(0, end)));
    }

    /** Whether a whole line is such a title, whatever its capitals and the signs around it. */
    public static boolean matches(String line) {
        if (line.length() > MAX_CHARS) {
            return false;
        }
        String bare = Lines.bare(line);
        return TITLES.contains(bare)
                || (Lines.words(line) <= MAX_OPENING_WORDS
                        && OPENING.matcher(bare).find());
    }
}
