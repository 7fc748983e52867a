package org.stemma.read.feed;

/** A listing that cannot be read; the message is a sentence for people. */
public final class MalformedListing extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedListing(String message) {
        super(message);
    }

    MalformedListing(String message, Throwable cause) {
        super(message, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
