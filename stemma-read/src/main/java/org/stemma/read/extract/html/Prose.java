package org.stemma.read.extract.html;

import org.stemma.read.language.Script;

/** How much running text a segment holds: what articles are made of and boxes are not. */
final class Prose {
    /** Shorter segments are labels. Calibrated with the other constants here on news pages; they move as a set. */
    private static final int MIN_CHARS = 25;

    /** Segments without a stop are prose only from this length. */
    private static final int MIN_CHARS_WITHOUT_STOP = 90;

    /** With more of its characters linked, a segment leads elsewhere. */
    private static final double MAX_LINK_SHARE = 0.5;

    /** A Han, kana or Hangul character says as much as this many Latin ones. */
    private static final double DENSE_SCRIPT = 2.5;

    /** A list entry is prose less often than a paragraph. */
    private static final double LIST_WEIGHT = 0.5;

    private static final String STOPS = ".!?…。！？,;:،؟।”»\"";

    private Prose() {}

    /** The weight of a segment in Latin characters of running text; 0 for what is none. */
    static double weight(Segment segment) {
        if (segment.isHeading() || segment.linkShare() > MAX_LINK_SHARE) {
            return 0;
        }
        String text = segment.text();
        double chars = chars(text);
        if (chars < MIN_CHARS || (chars < MIN_CHARS_WITHOUT_STOP && !hasStop(text))) {
            return 0;
        }
        double unlinked = chars * (1 - segment.linkShare());
        return segment.isListItem() ? unlinked * LIST_WEIGHT : unlinked;
    }

    /** The length of a text in Latin characters. */
    static double chars(String text) {
        int dense = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Script.isDense(unit)) {
                dense++;
            }
        }
        return text.length() + dense * (DENSE_SCRIPT - 1);
    }

    private static boolean hasStop(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
