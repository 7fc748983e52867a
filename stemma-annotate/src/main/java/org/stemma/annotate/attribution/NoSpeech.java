package org.stemma.annotate.attribution;

import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Tells words in quotation marks that nobody is said to have said: titles, nicknames, terms kept at a distance. */
final class NoSpeech {
    /** Words kept at a distance are one or two; longer ones are somebody's. */
    private static final int SCARE_WORDS = 2;

    private NoSpeech() {}

    private record Shape(int words, int capitals, boolean opensSmall) {}

    /** A title or a name: nearly all its words begin with a capital, or it stands between the parts of a name. */
    static boolean isTitle(Strand strand, int item) {
        Shape shape = shape(strand, item);
        if (shape.words() == 0) {
            return true;
        }
        boolean nickname = strand.is(item - 1, WordClass.CAPITALISED) && strand.is(item + 1, WordClass.CAPITALISED);
        boolean title =
                shape.capitals() == shape.words() || (shape.words() > 2 && shape.capitals() * 3 >= shape.words() * 2);
        return nickname || title;
    }

    /** One or two small words that modify a noun: the "friendly" visit. */
    static boolean isScare(Strand strand, int item) {
        Shape shape = shape(strand, item);
        boolean modifies = !strand.isNoWord(item + 1)
                && !strand.isAny(
                        item + 1,
                        WordClass.CAPITALISED.bit()
                                | WordClass.AUXILIARY.bit()
                                | WordClass.VERB.bit()
                                | WordClass.CUE_VERB.bit()
                                | WordClass.PREPOSITION.bit()
                                | WordClass.COORDINATOR.bit()
                                | WordClass.SUBORDINATOR.bit());
        return shape.words() <= SCARE_WORDS && shape.opensSmall() && modifies;
    }

    /** Whether the first word has a small letter. */
    static boolean opensSmall(Strand strand, int item) {
        return shape(strand, item).opensSmall();
    }

    private static Shape shape(Strand strand, int item) {
        String text = strand.text();
        int words = 0;
        int capitals = 0;
        boolean opensSmall = false;
        boolean inWord = false;
        for (int i = strand.start(item); i < strand.end(item); i++) {
            char letter = text.charAt(i);
            boolean wordCharacter = Character.isLetterOrDigit(letter)
                    || (inWord && (letter == '\'' || letter == '\u2019' || letter == '-'));
            if (wordCharacter && !inWord) {
                words++;
                if (Character.isUpperCase(letter) || Character.isDigit(letter)) {
                    capitals++;
                } else if (words == 1) {
                    opensSmall = true;
                }
            }
            inWord = wordCharacter;
        }
        return new Shape(words, capitals, opensSmall);
    }
}
