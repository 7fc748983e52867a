package org.stemma.read.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;
import org.stemma.read.language.Byline;

/**
 * Reads feeds in XML. One reader for all vocabularies, since feeds mix them: whatever the outermost element is called,
 * an {@code item} or {@code entry} is an entry, and each fact is looked for under all names that RSS, RDF, Atom, Dublin
 * Core and the content module have for it.
 *
 * <p>Sources: RSS 0.90 to 2.0 (rssboard.org), RSS 1.0 and its modules (purl.org/rss/1.0), RFC 4287 (Atom), Atom 0.3.
 */
final class FeedXml {
    private static final Set<String> ENTRY_NAMES = Set.of("item", "entry");

    private static final String KIND = "feed";

    private FeedXml() {}

    /**
     * The entries of a feed.
     *
     * @param base what relative addresses stand to; absent for a file
     */
    static Listing read(Element root, Optional<URI> base) {
        String own = LenientXml.prefix(root).equals("rdf") ? "" : LenientXml.prefix(root);
        Element channel = channel(root);
        Fields feed = new Fields(channel, own);
        Optional<String> title = feed.words("title");
        Optional<String> language = feed.words("language", "dc:language").or(() -> attribute(root, "xml:lang"));
        Optional<URI> home = base.or(() -> feed.words("link").flatMap(Addresses::absolute));
        List<Announcement> entries = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            boolean entry = ENTRY_NAMES.contains(LenientXml.localName(element))
                    && LenientXml.prefix(element).equals(own)
                    && hasNoEntryAbove(element);
            if (entry && element.childrenSize() > 0) {
                entries.add(entry(new Fields(element, own), home, title, language));
            }
        }
        return new Listing(KIND, entries, List.of());
    }

    private static boolean hasNoEntryAbove(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (ENTRY_NAMES.contains(LenientXml.localName(at))) {
                return false;
            }
        }
        return true;
    }

    private static Element channel(Element root) {
        for (Element child : root.children()) {
            if (LenientXml.localName(child).equals("channel")) {
                return child;
            }
        }
        return root;
    }

    private static Announcement entry(
            Fields entry, Optional<URI> base, Optional<String> feedTitle, Optional<String> language) {
        Optional<URI> from = attribute(entry.element(), "xml:base")
                .flatMap(address -> Addresses.resolve(base, address))
                .or(() -> base);
        Optional<Timestamp> modified = entry.time(KIND, "updated", "modified", "atom:updated", "dcterms:modified");
        Optional<Timestamp> published = entry.time(
                        KIND,
                        "pubdate",
                        "published",
                        "issued",
                        "dc:date",
                        "dcterms:issued",
                        "dcterms:created",
                        "created",
                        "date")
                .or(() -> modified);
        Optional<String> whole = entry.first("content:encoded", "content", "xhtml:body", "body", "fulltext")
                .map(FeedXml::html)
                .filter(words -> !words.isBlank());
        Optional<String> summary = entry.first("description", "summary", "media:description", "itunes:summary")
                .map(FeedXml::html)
                .filter(words -> !words.isBlank());
        return new Announcement(
                address(entry, from),
                entry.words("title", "dc:title", "media:title"),
                published,
                modified,
                entry.words("dc:language", "language")
                        .or(() -> attribute(entry.element(), "xml:lang"))
                        .or(() -> language),
                entry.words("source", "dc:source", "dc:publisher").or(() -> sourceTitle(entry)),
                feedTitle,
                authors(entry),
                categories(entry),
                whole.or(() -> summary),
                whole.isPresent());
    }

    /** Atom's source is the metadata of the feed that the entry was copied from. */
    private static Optional<String> sourceTitle(Fields entry) {
        return entry.first("source").flatMap(source -> new Fields(source, entry.own()).words("title"));
    }

    private static Optional<URI> address(Fields entry, Optional<URI> base) {
        Optional<String> original = entry.words("feedburner:origlink", "pheedo:origlink");
        Optional<String> alternate = entry.all("link")
                .filter(link -> link.hasAttr("href"))
                .filter(link ->
                        List.of("", "alternate").contains(link.attr("rel").strip()))
                .map(link -> link.attr("href"))
                .findFirst();
        Optional<String> words = entry.words("link").filter(link -> !link.isBlank());
        Optional<String> guid = entry.first("guid")
                .filter(element -> !element.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(element -> element.text().strip())
                .filter(text -> text.startsWith("http"));
        Optional<String> about = attribute(entry.element(), "rdf:about").filter(text -> text.startsWith("http"));
        return original.or(() -> alternate)
                .or(() -> words)
                .or(() -> guid)
                .or(() -> about)
                .flatMap(address -> Addresses.resolve(base, address));
    }

    private static List<String> authors(Fields entry) {
        List<String> authors = new ArrayList<>();
        entry.all("author").forEach(author -> {
            String name = new Fields(author, entry.own()).words("name").orElseGet(() -> Fields.plain(author));
            authors.addAll(Byline.names(withoutMailbox(name)));
        });
        if (authors.isEmpty()) {
            entry.allWords("dc:creator", "itunes:author").forEach(name -> authors.addAll(Byline.names(name)));
        }
        return authors.stream().distinct().toList();
    }

    /** RSS 2.0 gives a mailbox with the name in parentheses. */
    private static String withoutMailbox(String author) {
        int open = author.indexOf('(');
        int at = author.indexOf('@');
        if (at < 0) {
            return author;
        }
        return open > at && author.endsWith(")") ? author.substring(open + 1, author.length() - 1) : "";
    }

    private static List<String> categories(Fields entry) {
        List<String> categories = new ArrayList<>();
        entry.all("category")
                .map(element -> Optional.of(Fields.plain(element))
                        .filter(words -> !words.isEmpty())
                        .or(() -> attribute(element, "label"))
                        .or(() -> attribute(element, "term"))
                        .orElse(""))
                .filter(words -> !words.isBlank())
                .forEach(categories::add);
        categories.addAll(entry.allWords("dc:subject", "media:category"));
        return categories.stream().distinct().toList();
    }

    /** The HTML that an element holds, as markup or escaped. */
    private static String html(Element element) {
        boolean plain =
                element.attr("type").equals("text") || element.attr("type").equals("text/plain");
        if (element.childrenSize() > 0) {
            return element.html();
        }
        return plain ? element.html() : element.wholeText();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
