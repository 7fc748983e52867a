package org.stemma.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.extract.Extraction;

/**
 * What came of one document of an input.
 *
 * @param location of the document, for people
 * @param path what the ids of its articles are told apart by: the file's path, or the address of a document of an archive
 * @param extraction its articles, announcements and rejections
 * @param moved a redirection that the input records; absent for a document
 */
public record Reading(String location, String path, Extraction extraction, Optional<Redirection> moved) {
    /** Who asks for the one address is sent to the other. */
    public record Redirection(URI from, URI to) {}

    /** Whether a document of this path is a record of an archive: its path is its address. */
    static boolean isArchived(String path) {
        return path.startsWith("http://") || path.startsWith("https://") || path.startsWith("file:");
    }

    static Reading of(String location, String path, Extraction extraction) {
        return new Reading(location, path, extraction, Optional.empty());
    }

    static Reading refused(String where, RejectionCode code, String detail) {
        return of(where, where, Extraction.rejected(where, code, detail));
    }

    static Reading moved(URI from, URI to) {
        return new Reading(
                from.toString(),
                from.toString(),
                new Extraction(List.of(), List.of()),
                Optional.of(new Redirection(from, to)));
    }

    static Reading nothing(String location) {
        return of(location, location, new Extraction(List.of(), List.of()));
    }
}
