package org.stemma.read.extract;

import org.stemma.model.article.Capture;

/** Turns a capture of one format into articles. Stateless and safe between threads; never throws for bad input. */
public interface Extractor {
    /**
     * The articles of a capture, or why there are none.
     *
     * @param capture the bytes as they came
     * @param name the id for its article if it names none itself; not blank
     */
    Extraction extract(Capture capture, String name);
}
