package org.stemma.read.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stemma.model.article.Capture;
import org.stemma.read.acquire.Format;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;

/** Reads what lists reports. Stateless and safe between threads. */
public final class ListingReader {
    private ListingReader() {}

    /** Whether a document of this format lists reports. */
    public static boolean reads(Format format) {
        return switch (format) {
            case FEED, JSON_FEED, OPML, SITEMAP, ADDRESSES -> true;
            case HTML, TEXT, JSON, JSON_LINES, CRAWLER_RULES, OTHER_XML -> false;
        };
    }

    /**
     * What a document lists.
     *
     * @param format one that {@link #reads} names
     * @throws MalformedListing if it cannot be read, with the reason
     * @throws IllegalArgumentException if the format lists nothing
     */
    public static Listing read(Capture capture, Format format) throws MalformedListing {
        return switch (format) {
            case FEED -> FeedXml.read(LenientXml.root(capture), capture.uri());
            case JSON_FEED -> JsonFeed.read(capture);
            case OPML -> opml(LenientXml.root(capture));
            case SITEMAP -> SitemapXml.read(LenientXml.root(capture), capture.uri());
            case ADDRESSES -> addresses(capture);
            case HTML, TEXT, JSON, JSON_LINES, CRAWLER_RULES, OTHER_XML ->
                throw new IllegalArgumentException(format + " lists nothing");
        };
    }

    /** OPML 1.0 and 2.0 (opml.org): the addresses of the feeds. */
    private static Listing opml(Element root) {
        Set<URI> feeds = new LinkedHashSet<>();
        for (Element outline : root.getAllElements()) {
            for (String name : List.of("xmlUrl", "xmlurl", "xmlURL")) {
                Addresses.absolute(outline.attr(name)).ifPresent(feeds::add);
            }
        }
        return new Listing("list of feeds", List.of(), List.copyOf(feeds));
    }

    /** One address a line; what begins with a number sign is a comment. */
    private static Listing addresses(Capture capture) throws MalformedListing {
        Optional<Decoded> decoded = Decoder.decode(capture.body().toArray(), capture.charset());
        if (decoded.isEmpty()) {
            throw new MalformedListing("The bytes are no text in any charset that fits.");
        }
        List<Announcement> pages = new ArrayList<>();
        decoded.get()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Addresses.absolute(line).stream())
                .distinct()
                .map(Announcement::of)
                .forEach(pages::add);
        return new Listing("list of addresses", pages, List.of());
    }
}
