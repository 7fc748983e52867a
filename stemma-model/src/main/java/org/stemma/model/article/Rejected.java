package org.stemma.model.article;

import java.util.Comparator;

/**
 * An input that could not be read, with where and why; the run goes on without it. Ordered by where, then by code.
 *
 * @param where the path, URI or record, as the user would look for it
 * @param code why
 * @param detail a sentence for people: what was found, and what to do
 */
public record Rejected(String where, RejectionCode code, String detail) implements Comparable<Rejected> {
    private static final Comparator<Rejected> ORDER =
            Comparator.comparing(Rejected::where).thenComparing(Rejected::code).thenComparing(Rejected::detail);

    @Override
    public int compareTo(Rejected other) {
        return ORDER.compare(this, other);
    }
}
