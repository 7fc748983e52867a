package org.stemma.read.extract.html;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.model.article.BlockRole;
import org.stemma.read.extract.Addresses;

/**
 * Tells pages that hold no report of their own: front pages and sections, which list reports, and pages around a film.
 *
 * <p>A page that calls itself an article, or dates itself as one, is believed. Of the others, a front page lists many reports,
 * each by a line that is all link, and shows little running text beside them; an address that names a section, or nothing, is
 * asked for as well, since a short report may stand among many links. Calibrated on the pages of four collections of articles,
 * none of which may be taken for a front page.
 */
final class PageKind {
    /** A page with fewer lines that lead to reports is no front page. */
    private static final int MIN_TEASERS = 12;

    /** A teaser's line is a headline: so many characters. */
    private static final int MIN_TEASER = 25;

    private static final int MAX_TEASER = 220;

    /** On a front page the lines of the teasers are at least this share of the running text beside them. */
    private static final double TEASER_SHARE = 0.5;

    /** Where no address helps, the teasers outweigh the running text so many times. */
    private static final double TEASER_MAJORITY = 2;

    /** A film's page says less than this about it, in Latin characters. */
    private static final double FILM_PROSE = 600;

    private static final int SECTION_DEPTH = 2;
    private static final Pattern SECTION = Pattern.compile("[\\p{L}_]{1,24}(?:-[\\p{L}_]{1,24})?(?:\\.html?|\\.php)?");
    private static final Pattern FILM = Pattern.compile("\"@type\"\\s*:\\s*\"VideoObject\"");

    private PageKind() {}

    /** Why a page is no report, for people; absent if it is one. */
    static Optional<String> objection(
            PageElements page,
            StructuredArticle structured,
            MetaTags meta,
            Optional<URI> address,
            PageParts parts,
            List<PageReading.Piece> pieces) {
        if (saysArticle(structured, meta)) {
            return Optional.empty();
        }
        double prose = pieces.stream()
                .filter(piece -> piece.role() == BlockRole.PARAGRAPH || piece.role() == BlockRole.LIST_ITEM)
                .mapToDouble(piece -> Prose.weight(piece.segment()))
                .sum();
        if (prose < FILM_PROSE && isFilm(page, meta)) {
            return Optional.of("The page shows a film; what is said in it is not written there.");
        }
        return isFront(address, parts, prose)
                ? Optional.of("A front page or section: it lists reports and holds none." + feed(page, address))
                : Optional.empty();
    }

    private static boolean saysArticle(StructuredArticle structured, MetaTags meta) {
        String type = meta.first("og:type").orElse("").toLowerCase(Locale.ROOT);
        return structured.published().isPresent()
                || structured.body().isPresent()
                || type.contains("article")
                || meta.first("article:published_time", "datepublished").isPresent();
    }

    private static boolean isFilm(PageElements page, MetaTags meta) {
        if (meta.first("og:type").orElse("").toLowerCase(Locale.ROOT).startsWith("video")) {
            return true;
        }
        return page.linkedData().stream()
                .anyMatch(script -> FILM.matcher(script.data()).find());
    }

    private static boolean isFront(Optional<URI> address, PageParts parts, double prose) {
        Set<String> targets = new HashSet<>();
        double linked = 0;
        for (Segment segment : parts.segments()) {
            boolean line =
                    segment.text().length() >= MIN_TEASER && segment.text().length() <= MAX_TEASER;
            if (line
                    && segment.anchors().size() == 1
                    && segment.linkChars() >= segment.text().length()
                    && targets.add(segment.anchors().getFirst().target())) {
                linked += segment.text().length();
            }
        }
        if (targets.size() < MIN_TEASERS) {
            return false;
        }
        return address.isPresent()
                ? isSection(address.get()) && linked > prose * TEASER_SHARE
                : linked > prose * TEASER_MAJORITY;
    }

    private static boolean isSection(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        List<String> names = List.of(path.split("/")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        boolean asked = address.getRawQuery() != null && address.getRawQuery().matches(".*\\d.*");
        return !asked
                && names.size() <= SECTION_DEPTH
                && names.stream().allMatch(name -> SECTION.matcher(name).matches());
    }

    /** The feed that a page names, as something to do. */
    private static String feed(PageElements page, Optional<URI> address) {
        for (Element link : page.links("alternate")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            Optional<URI> target = Addresses.resolve(address, link.attr("href"));
            if (target.isPresent() && (type.contains("rss") || type.contains("atom") || type.contains("feed+json"))) {
                return " `stemma fetch " + target.get() + "` fetches the reports that its feed announces.";
            }
        }
        return "";
    }
}
