package org.stemma.read.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;

/** Reads sitemaps (sitemaps.org) with the extension for news (schemas/sitemap-news/0.9), and indexes of sitemaps. */
final class SitemapXml {
    private static final String KIND = "sitemap";

    private SitemapXml() {}

    static Listing read(Element root, Optional<URI> base) {
        String own = LenientXml.prefix(root);
        List<Announcement> pages = new ArrayList<>();
        List<URI> further = new ArrayList<>();
        for (Element child : root.children()) {
            Fields fields = new Fields(child, own);
            Optional<URI> address = fields.words("loc")
                    .or(() -> Optional.of(child.ownText()).filter(words -> words.startsWith("http")))
                    .flatMap(place -> Addresses.resolve(base, place));
            if (address.isEmpty()) {
                continue;
            }
            if (LenientXml.localName(child).equals("sitemap")) {
                further.add(address.get());
            } else if (LenientXml.localName(child).equals("url")) {
                pages.add(page(fields, address));
            }
        }
        return new Listing(KIND, pages, further);
    }

    private static Announcement page(Fields url, Optional<URI> address) {
        Optional<Timestamp> modified = url.time(KIND, "lastmod");
        Optional<Element> found = url.element().children().stream()
                .filter(child -> LenientXml.localName(child).equals("news"))
                .findFirst();
        Fields news = new Fields(
                found.orElse(url.element()), found.map(LenientXml::prefix).orElse(""));
        Optional<Element> publication = found.flatMap(element -> news.first("publication"));
        Optional<Fields> publisher = publication.map(element -> new Fields(element, news.own()));
        List<String> keywords = news.words("keywords").stream()
                .flatMap(words -> List.of(words.split(",")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Announcement(
                address,
                found.flatMap(element -> news.words("title")),
                found.flatMap(element -> news.time("news sitemap", "publication_date")),
                modified,
                publisher.flatMap(fields -> fields.words("language")),
                publisher.flatMap(fields -> fields.words("name")),
                Optional.empty(),
                List.of(),
                found.isPresent() ? keywords : List.of(),
                Optional.empty(),
                false);
    }
}
