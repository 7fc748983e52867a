package org.stemma.read.language;

import java.util.HashSet;
import java.util.Set;

/** Recognises whole lines that pages print among the paragraphs; see {@code page/furniture-lines.txt}. */
public final class FurnitureLines {
    private static final Set<String> LINES = Set.copyOf(new HashSet<>(Lexicon.lines("page/furniture-lines.txt")));
    private static final int MAX_CHARS = 60;

    private FurnitureLines() {}

    /** Whether a line is one of them, whatever its capitals and the signs around it. */
    public static boolean matches(String line) {
        return line.length() <= MAX_CHARS && LINES.contains(Lines.bare(line));
    }
}
