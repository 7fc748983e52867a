package org.stemma.annotate.attribution.grammar;

import org.stemma.model.text.Span;

/** Tells the title of a work by its capitals. */
final class TitleShape {
    private TitleShape() {}

    /** Whether nearly all words of a stretch of at least two begin with a capital or a figure. */
    static boolean of(String text, Span span) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char letter = text.charAt(i);
            boolean wordCharacter = Character.isLetterOrDigit(letter)
                    || (inWord && (letter == '\'' || letter == '\u2019' || letter == '-'));
            if (wordCharacter && !inWord) {
                words++;
                if (Character.isUpperCase(letter) || Character.isDigit(letter)) {
                    capitals++;
                }
            }
            inWord = wordCharacter;
        }
        return words >= 1 && capitals * 3 >= words * 2;
    }
}
