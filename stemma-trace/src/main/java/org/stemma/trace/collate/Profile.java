package org.stemma.trace.collate;

import java.util.Arrays;

/** The different tokens that stand in one column so far. Not safe between threads. */
final class Profile {
    private int[] readings;

    Profile(int first) {
        readings = new int[] {first};
    }

    /** How well a token fits here: as well as it fits the reading that is most like it. */
    int likeness(Lexicon lexicon, int token) {
        int likeness = Integer.MIN_VALUE;
        for (int reading : readings) {
            likeness = Math.max(likeness, lexicon.likeness(reading, token));
        }
        return likeness;
    }

    void add(int token) {
        for (int reading : readings) {
            if (reading == token) {
                return;
            }
        }
        readings = Arrays.copyOf(readings, readings.length + 1);
        readings[readings.length - 1] = token;
    }
}
