package org.stemma.trace.rebuild;

import org.stemma.trace.passage.Overlap;

/**
 * When two passages count as bearers of one statement.
 *
 * <p>The shorter a passage, the more of it must stand in the other, and the more the speakers count: half a sentence
 * of eight words is nobody's formula, three words are. The thresholds were set on the variants of quotations in four
 * small stories and move as a set.
 */
final class Kinship {
    /** From so many words on a passage speaks for itself, whoever is credited. */
    private static final int LONG = 8;
    /** How much of a long passage must stand in the other. */
    private static final double LONG_CONTAINMENT = 0.6;
    /** How much of it when two different people are credited. */
    private static final double LONG_CONTAINMENT_ELSE = 0.8;
    /** How many words of a long passage that carry news must be shared. */
    private static final int LONG_CONTENT = 4;
    /** How many words of a long passage must stand together in the other. */
    private static final int LONG_RUN = 4;

    /** From so many words on a passage may differ a little. */
    private static final int MIDDLE = 4;

    private static final double MIDDLE_CONTAINMENT = 0.75;
    private static final int MIDDLE_CONTENT = 2;
    private static final int MIDDLE_RUN = 3;
    /** From so many words on an exact passage needs no speaker. */
    private static final int MIDDLE_ELSE = 5;

    /** Fewer words than this are a word in quotation marks, not a quotation. */
    private static final int SHORTEST = 2;

    private Kinship() {}

    /** Whether two passages that claim to give words give the same. */
    static boolean sameWords(Overlap overlap, Speakers.Relation relation) {
        boolean same = relation == Speakers.Relation.SAME;
        if (overlap.shorter() >= LONG) {
            double needed = relation == Speakers.Relation.DIFFERENT ? LONG_CONTAINMENT_ELSE : LONG_CONTAINMENT;
            return overlap.containment() >= needed
                    && overlap.content() >= Math.min(LONG_CONTENT, overlap.shorterContent())
                    && overlap.run() >= LONG_RUN;
        }
        if (overlap.shorter() >= MIDDLE) {
            return same
                    ? overlap.containment() >= MIDDLE_CONTAINMENT
                            && overlap.content() >= MIDDLE_CONTENT
                            && overlap.run() >= MIDDLE_RUN
                    : overlap.isWhole() && overlap.shorter() >= MIDDLE_ELSE && overlap.content() >= MIDDLE_CONTENT;
        }
        return false;
    }

    /** Whether a few words in quotation marks stand in a statement. */
    static boolean isFragmentOf(Overlap overlap, Speakers.Relation relation) {
        if (overlap.shorter() < SHORTEST || !overlap.isWhole() || overlap.content() == 0) {
            return false;
        }
        return switch (relation) {
            case SAME -> true;
            case OPEN, DIFFERENT -> overlap.content() == overlap.shorter();
        };
    }

    /** Whether a passage is short enough to be placed by what surrounds it. */
    static boolean isShort(Passage passage) {
        return passage.view().size() < (passage.form() == Passage.Form.FRAGMENT ? LONG : MIDDLE);
    }

    /** Whether a short passage that no statement contains is a statement itself. */
    static boolean standsAlone(Passage passage) {
        return passage.form() != Passage.Form.FRAGMENT || passage.view().size() >= MIDDLE;
    }
}
