package org.stemma.model.article;

/** What sort of publisher stands behind a text. */
public enum OutletKind {
    /** A newspaper, broadcaster, site: it reports what others say. */
    OUTLET,
    /** A news agency: its reports are made to be carried by outlets. */
    AGENCY,
    /** A body that publishes its own words: a ministry, company, union, court. Its text is a primary source. */
    OFFICIAL,
    /** An account or blog that publishes its own words. */
    SOCIAL,
    /** Not known. */
    UNKNOWN;

    /** Whether the text is the publisher's own utterance, not a report of others' words. */
    public boolean speaksForItself() {
        return this == OFFICIAL || this == SOCIAL;
    }
}
