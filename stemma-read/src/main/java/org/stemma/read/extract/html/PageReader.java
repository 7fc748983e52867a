package org.stemma.read.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Post;
import org.stemma.model.text.Span;
import org.stemma.read.extract.Addresses;
import org.stemma.read.language.PostTail;

/** Reads one page: parses it, finds what it says about its article, its body, and the role of each segment. */
public final class PageReader {
    private PageReader() {}

    /**
     * The reading of a page.
     *
     * @param html the decoded page
     * @param fetchedFrom the address it was fetched from; absent for a file
     */
    public static PageReading read(String html, Optional<URI> fetchedFrom) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(html, fetchedFrom.map(URI::toString).orElse(""));
        PageElements elements = PageElements.of(page);
        StructuredArticle structured = JsonLd.read(elements);
        MetaTags meta = MetaTags.of(elements);
        Optional<URI> shownAt = address(elements, structured, meta, fetchedFrom);
        Optional<URI> address = shownAt.map(Addresses::original);
        Optional<String> outlet = outlet(
                structured,
                meta,
                address,
                Optional.of(shownAt).filter(at -> !at.equals(address)).flatMap(at -> at.map(Addresses::host)));
        Optional<String> title = Titles.find(elements, structured, meta, outlet);
        Optional<String> description =
                structured.description().or(() -> meta.first("og:description", "description", "twitter:description"));
        Outline outline = Outline.of(page);
        PageParts parts = PageParts.of(outline, Attestation.of(outline, structured));
        int body = BodyFinder.find(parts);
        List<String> credited = AuthorFinder.credited(elements, structured, meta, outlet);
        PageFacts facts = new PageFacts(
                title,
                description,
                credited,
                elements.images().stream().map(image -> image.attr("alt")).toList());
        LiveEntries entries = LiveEntries.declared(parts, body, structured);
        List<PageReading.Piece> pieces = entries.dated(new Labels(parts, body, facts).pieces());
        List<HeldBody.Line> held = HeldBody.paragraphs(elements, structured, shown(pieces));
        if (!held.isEmpty()) {
            pieces = withHeld(pieces, held, new Roles(parts, facts));
        }
        ShownDates shown = new ShownDates(parts, pieces);
        Optional<PublishedTime> published = DateFinder.published(elements, structured, meta, address, shown);
        if (held.isEmpty()) {
            pieces = entries.orShown(parts, body, title, address, structured, published)
                    .dated(pieces);
        }
        List<PageReading.Piece> dated = pieces;
        return new PageReading(
                title,
                dated,
                published.or(() -> LiveEntries.first(dated)),
                DateFinder.modified(elements, structured, meta, shown).or(() -> LiveEntries.last(dated)),
                AuthorFinder.people(credited, outlet),
                credited,
                outlet,
                language(page, structured, meta),
                address,
                !structured.free(),
                PageKind.objection(elements, structured, meta, address, parts, dated));
    }

    /** The prose of the report that the page shows, in Latin characters. */
    private static double shown(List<PageReading.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.role().isReport() && piece.role() != BlockRole.HEADLINE)
                .mapToDouble(piece -> Prose.weight(piece.segment()))
                .sum();
    }

    /** What stands before the report on the page, then the paragraphs that only its scripts hold. */
    private static List<PageReading.Piece> withHeld(
            List<PageReading.Piece> shown, List<HeldBody.Line> held, Roles roles) {
        List<PageReading.Piece> pieces = new ArrayList<>();
        for (PageReading.Piece piece : shown) {
            switch (piece.role()) {
                case HEADLINE, STANDFIRST, BYLINE, CAPTION, CREDIT -> pieces.add(piece);
                case DATELINE, PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE, EMBED, CORRECTION, FURNITURE -> {}
            }
        }
        boolean begun = false;
        for (HeldBody.Line line : held) {
            Segment segment = new Segment(pieces.size(), 0, line.tag(), line.words(), List.of(), 0, new Span(0, 0));
            boolean begins = begun;
            BlockRole role = line.role().orElseGet(() -> roles.of(segment, begins));
            Optional<Post> post =
                    role == BlockRole.EMBED ? PostTail.find(line.words()).map(PostTail.Found::post) : Optional.empty();
            pieces.add(new PageReading.Piece(role, segment, post, line.entry()));
            begun = true;
        }
        return pieces;
    }

    private static Optional<URI> address(
            PageElements page, StructuredArticle structured, MetaTags meta, Optional<URI> fetchedFrom) {
        Optional<String> canonical =
                page.links("canonical").stream().findFirst().map(element -> element.attr("href"));
        return canonical
                .flatMap(Addresses::absolute)
                .or(() -> meta.first("og:url").flatMap(Addresses::absolute))
                .or(() -> structured.address().flatMap(Addresses::absolute))
                .or(() -> fetchedFrom);
    }

    /** @param archive the host of the web archive that shows a copy of the page; absent for the page itself */
    private static Optional<String> outlet(
            StructuredArticle structured, MetaTags meta, Optional<URI> address, Optional<String> archive) {
        return meta.first("og:site_name")
                .filter(name -> archive.isEmpty() || !namesHost(name, archive.get()))
                .or(structured::publisher)
                .or(() -> meta.first("application-name", "publisher", "dc.publisher", "twitter:app:name:iphone"))
                .or(() -> address.map(Addresses::host));
    }

    /** Whether a name is that of a host, under this or another ending: archives are known under several. */
    private static boolean namesHost(String name, String host) {
        int end = host.indexOf('.');
        return end > 0 && name.toLowerCase(Locale.ROOT).startsWith(host.substring(0, end + 1));
    }

    private static Optional<String> language(Document page, StructuredArticle structured, MetaTags meta) {
        Element root = page.selectFirst("html");
        Optional<String> declared = Optional.ofNullable(root)
                .map(element -> element.attr("lang").strip())
                .filter(tag -> !tag.isEmpty());
        return declared.or(() -> structured.language().filter(tag -> tag.length() <= 10))
                .or(() ->
                        meta.first("content-language", "language", "og:locale").map(tag -> tag.replace('_', '-')));
    }
}
