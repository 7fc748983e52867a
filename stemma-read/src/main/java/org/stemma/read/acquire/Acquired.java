package org.stemma.read.acquire;

import java.net.URI;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;

/** One thing that an input held. */
public sealed interface Acquired {
    /**
     * The bytes of a document.
     *
     * @param capture with its location for people
     * @param path what ids are made from: the file's path, or the address for a document of an archive
     * @param firstLine the number of its first line in the file, from 1; above 1 for a later part of a file that is read
     *     in parts
     */
    record Captured(Capture capture, String path, int firstLine) implements Acquired {
        /** A whole document. */
        public Captured(Capture capture, String path) {
            this(capture, path, 1);
        }
    }

    /** Something that could not be acquired: where, and why. */
    record Refused(String where, RejectionCode code, String detail) implements Acquired {}

    /** A redirection: who asks for the one address is sent to the other. */
    record Moved(URI from, URI to) implements Acquired {}

    /** A capture that found a document unchanged since an earlier one; it holds no bytes. */
    record Unchanged(URI address) implements Acquired {}
}
