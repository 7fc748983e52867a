package org.stemma.trace.passage;

/**
 * How shared passages are looked for.
 *
 * @param gram how many words in a row must be equal for a seed
 * @param window of how many neighbouring runs one is a fingerprint; 1 keeps all
 * @param maxFrequency a run with more places than this is followed to few of them, and only if it is long: it is a
 *     phrase of the language, or a text with very many copies
 * @param maxGap how many words on either side may differ between two seeds of one passage
 * @param minWords a passage has at least so many equal words
 */
public record PassageSettings(int gram, int window, int maxFrequency, int maxGap, int minWords) {
    /**
     * For bodies: every run of 15 equal words is found. Calibrated on the pairs of 5,138 news articles that share 15
     * runs of eight words or more.
     */
    public static final PassageSettings BODIES = new PassageSettings(8, 8, 64, 16, 10);

    /** For the articles of one story: every run of five equal words is found. */
    public static final PassageSettings WITHIN_STORY = new PassageSettings(5, 1, 64, 6, 5);

    /** @throws IllegalArgumentException if a number is less than 1, or {@code maxGap} negative */
    public PassageSettings {
        if (gram < 1 || window < 1 || maxFrequency < 1 || maxGap < 0 || minWords < 1) {
            throw new IllegalArgumentException("not settings of a search: gram " + gram + ", window " + window
                    + ", maxFrequency " + maxFrequency + ", maxGap " + maxGap + ", minWords " + minWords);
        }
    }
}
