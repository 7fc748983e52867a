package org.stemma.trace.passage;

/**
 * A run of equal words in two texts.
 *
 * @param first where it begins in the first text
 * @param second where it begins in the second
 * @param length how many words
 */
record Run(int first, int second, int length) {
    static final Run NONE = new Run(0, 0, 0);

    /** The longest equal run around two places; of length 0 if the words there differ. */
    static Run around(WordView first, int firstWord, WordView second, int secondWord) {
        int before = 0;
        while (firstWord - before > 0
                && secondWord - before > 0
                && first.hash(firstWord - before - 1) == second.hash(secondWord - before - 1)) {
            before++;
        }
        int after = 0;
        while (firstWord + after < first.size()
                && secondWord + after < second.size()
                && first.hash(firstWord + after) == second.hash(secondWord + after)) {
            after++;
        }
        return new Run(firstWord - before, secondWord - before, after == 0 ? 0 : before + after);
    }

    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    /** Whether two places lie on this run. */
    boolean covers(int firstWord, int secondWord) {
        return firstWord - first == secondWord - second && firstWord >= first && firstWord < firstEnd();
    }
}
