package org.stemma.annotate.attribution;

import java.util.List;

/**
 * Whom a cue credits.
 *
 * @param phrases the noun phrases, several for joint speakers; none if the words name nobody
 * @param from the first item of the attributing words
 * @param until one past the last item of cue and subject
 * @param shared whether the subject is that of an earlier verb
 */
record Subject(List<Range> phrases, int from, int until, boolean shared) {
    Subject {
        phrases = List.copyOf(phrases);
    }

    /**
     * A range of items.
     *
     * @param from the first
     * @param until one past the last
     */
    record Range(int from, int until) {}
}
