package org.stemma.read.extract.html;

/** What a part of a page is for, by its tag or its name. */
enum Part {
    /** Navigation, sharing, related links, comments: page, not article. */
    FURNITURE(1),
    /** A picture, with its words if it holds few. */
    PICTURE(16384),
    /** The same as furniture, announced with less doubt. */
    CHROME(8192),
    /** What readers write under the article. */
    COMMENTS(4096),
    /** Who wrote it and when. */
    BYLINE(2),
    /** The words under a picture. */
    CAPTION(4),
    /** Who made a picture. */
    CREDIT(8),
    /** A picture with its words. */
    FIGURE(16),
    /** The summary under the headline. */
    STANDFIRST(32),
    /** Somebody else's post. */
    EMBED(64),
    /** A note that the article was changed. */
    CORRECTION(128),
    /** The body of the article. */
    BODY(256),
    /** A passage set apart as a quotation. */
    QUOTE(512),
    /** A list. */
    LIST(1024),
    /** A table. */
    TABLE(2048);

    private final int bit;

    Part(int bit) {
        this.bit = bit;
    }

    /** Its bit in a set of parts. */
    int bit() {
        return bit;
    }

    /** Whether a set of parts holds it. */
    boolean in(int parts) {
        return (parts & bit) != 0;
    }
}
