package org.stemma.read.feed;

import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Format;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;

/**
 * Reads the announcements of a listing; what they mean for the articles of a run is found when all inputs are read.
 *
 * @param format one that {@link ListingReader} reads
 */
public record ListingExtractor(Format format) implements Extractor {
    @Override
    public Extraction extract(Capture capture, String name) {
        try {
            Listing listing = ListingReader.read(capture, format);
            if (listing.announcements().isEmpty()) {
                return Extraction.rejected(
                        capture.location(), RejectionCode.NOT_AN_ARTICLE, explanation(listing, capture));
            }
            return Extraction.announced(listing.announcements());
        } catch (MalformedListing malformed) {
            return Extraction.rejected(capture.location(), RejectionCode.MALFORMED, malformed.sentence());
        }
    }

    private static String explanation(Listing listing, Capture capture) {
        return listing.further().isEmpty()
                ? "A " + listing.kind() + " that announces nothing."
                : "A " + listing.kind() + " that names " + listing.further().size()
                        + " others and holds no report; `stemma fetch " + capture.location()
                        + "` fetches their reports.";
    }
}
