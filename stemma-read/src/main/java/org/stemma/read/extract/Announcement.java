package org.stemma.read.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Timestamp;

/**
 * What a feed or a sitemap says about a report that stands elsewhere, or that the feed itself holds.
 *
 * @param address where the report stands; absent where only the feed holds it
 * @param title of the report
 * @param published when it was published
 * @param modified when it was last changed
 * @param language the BCP 47 tag of the report, or of the feed where the entry names none
 * @param outlet who published it, by the entry's own word ({@code <source>}, {@code news:publication}); absent where the
 *     entry does not say
 * @param feedTitle the name of the feed; absent for a sitemap
 * @param authors as given
 * @param categories as given
 * @param words the report, or its summary, as HTML; absent where the entry holds none
 * @param whole whether {@code words} is the report; otherwise a summary
 */
public record Announcement(
        Optional<URI> address,
        Optional<String> title,
        Optional<Timestamp> published,
        Optional<Timestamp> modified,
        Optional<String> language,
        Optional<String> outlet,
        Optional<String> feedTitle,
        List<String> authors,
        List<String> categories,
        Optional<String> words,
        boolean whole) {
    public Announcement {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** The announcement of an address about which nothing else is known. */
    public static Announcement of(URI address) {
        return new Announcement(
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }
}
