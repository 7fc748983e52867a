package org.stemma.model.finding;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One way of writing an analysis down: a page, a brief, a JSON document. The same analysis gives the same bytes on every
 * machine. Implementations hold no state and are safe between threads.
 */
public interface Renderer {
    /** The name of the file that people find it under, as {@code index.html}; never a path. */
    String fileName();

    /** The media type of what is written, with its charset. */
    String mediaType();

    /**
     * Writes the analysis as UTF-8.
     *
     * @param analysis what to write
     * @param out where to; flushed, and left open
     * @throws IOException if {@code out} fails
     */
    void render(Analysis analysis, OutputStream out) throws IOException;
}
