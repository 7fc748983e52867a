package org.stemma.model.article;

/** Why an input could not be read. Each has a kind, so that a caller can tell a bad file from a full disk. */
public enum RejectionCode {
    /** The path does not exist. */
    NOT_FOUND(Kind.USER),
    /** The folder holds no file that could be an article. */
    EMPTY_FOLDER(Kind.USER),
    /** The file cannot be opened or read to its end. */
    UNREADABLE(Kind.RESOURCE),
    /** A folder leads back to itself. */
    DIRECTORY_LOOP(Kind.INPUT),
    /** No bytes. */
    EMPTY(Kind.INPUT),
    /** More bytes than the limit allows. */
    TOO_LARGE(Kind.INPUT),
    /** A format that is not read. */
    UNSUPPORTED(Kind.INPUT),
    /** Bytes that are no text in any charset that fits. */
    UNDECODABLE(Kind.INPUT),
    /** The format is known, the content breaks its rules. */
    MALFORMED(Kind.INPUT),
    /** Readable, but no article: a front page, a video shell, an empty body. */
    NOT_AN_ARTICLE(Kind.INPUT),
    /** An address that may not be fetched: by its host's rules for crawlers, or by one's own for the network. */
    NOT_ALLOWED(Kind.USER),
    /** An address that could not be fetched: the host does not answer, or not as agreed. */
    NOT_FETCHED(Kind.RESOURCE);

    /** Who can mend it. */
    public enum Kind {
        /** The document is at fault. */
        INPUT,
        /** The call is at fault. */
        USER,
        /** The machine or the network is at fault: a disk, a permission, a host. */
        RESOURCE
    }

    private final Kind kind;

    RejectionCode(Kind kind) {
        this.kind = kind;
    }

    /** Who can mend it. */
    public Kind kind() {
        return kind;
    }
}
