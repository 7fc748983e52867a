package org.stemma.trace.story;

import org.stemma.model.text.Span;

/**
 * What holds two articles in one story whatever their other words. Ordered by how much it says: a page, a link, a passage.
 *
 * @param kind what it is
 * @param first the number of the article that comes first
 * @param second the number of the other
 * @param inFirst the words of the first that show it
 * @param inSecond the words of the second that show it
 * @param words how many words they share; 0 where it is no passage
 */
record Bond(Kind kind, int first, int second, Span inFirst, Span inSecond, int words) {
    enum Kind {
        /** Both are states of one page. */
        PAGE,
        /** The first links to the second. */
        LINK_FORWARD,
        /** The second links to the first. */
        LINK_BACK,
        /** They share a long passage. */
        PASSAGE
    }
}
