package org.stemma.read.extract.html;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about its article in JSON-LD (schema.org).
 *
 * @param headline the title
 * @param description the summary
 * @param body the text, paragraphs on lines of their own where the page keeps them
 * @param published {@code datePublished} as written
 * @param modified {@code dateModified} as written
 * @param authors the authors as named
 * @param publisher the name of the publisher
 * @param language {@code inLanguage}
 * @param address {@code url} or {@code mainEntityOfPage}
 * @param free false where {@code isAccessibleForFree} says so
 * @param live whether it is called a live report
 * @param updates the entries of a live report, in the order given
 */
record StructuredArticle(
        Optional<String> headline,
        Optional<String> description,
        Optional<String> body,
        Optional<String> published,
        Optional<String> modified,
        List<Credited> authors,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> address,
        boolean free,
        boolean live,
        List<Update> updates) {
    /** Nothing said. */
    static final StructuredArticle NONE = new StructuredArticle(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            List.of());

    /**
     * An entry of a live report.
     *
     * @param headline over it
     * @param words of it, perhaps marked up; may be empty
     * @param published when it was; absent where the page does not say, or says no time of day
     */
    record Update(Optional<String> headline, String words, Optional<PublishedTime> published) {}

    /**
     * An author as the page names it.
     *
     * @param name as written
     * @param person whether the page calls it a person; absent where it does not say
     */
    record Credited(String name, Optional<Boolean> person) {}
}
