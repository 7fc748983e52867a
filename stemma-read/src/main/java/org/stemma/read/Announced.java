package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.stemma.model.article.Article;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Timestamp;
import org.stemma.read.acquire.Format;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;
import org.stemma.read.extract.html.HtmlExtractor;
import org.stemma.read.language.OutletKinds;

/** Brings an announcement and its article together. */
final class Announced {
    private static final int MAX_NAME = 60;

    private Announced() {}

    /** What two announcements of one page say; the first is believed where both say something. */
    static Announcement together(Announcement first, Announcement second) {
        return new Announcement(
                first.address(),
                first.title().or(second::title),
                first.published().or(second::published),
                first.modified().or(second::modified),
                first.language().or(second::language),
                first.outlet().or(second::outlet),
                first.feedTitle().or(second::feedTitle),
                first.authors().isEmpty() ? second.authors() : first.authors(),
                first.categories().isEmpty() ? second.categories() : first.categories(),
                first.words().or(second::words),
                first.words().isPresent() ? first.whole() : second.whole());
    }

    /** An article with what its announcement knows and it does not: the page is believed where both say something. */
    static Article complete(Article article, Announcement announcement) {
        return new Article(
                article.id(),
                article.uri().or(announcement::address),
                outlet(article, announcement),
                article.text(),
                article.blocks(),
                moreExact(article.published(), announcement.published()),
                moreExact(article.modified(), announcement.modified()),
                article.language().or(announcement::language),
                article.authors().isEmpty() ? announcement.authors() : article.authors(),
                article.links(),
                article.digest(),
                article.partial(),
                article.categories().isEmpty() ? announcement.categories() : article.categories());
    }

    /** A page that is named by its host only has not said who publishes it. */
    private static Optional<Outlet> outlet(Article article, Announcement announcement) {
        boolean named = article.outlet()
                .filter(outlet -> outlet.host().filter(outlet.name()::equals).isEmpty())
                .isPresent();
        return named || announcement.outlet().isEmpty()
                ? article.outlet()
                : announcement.outlet().map(name -> outlet(name, article.uri().map(Addresses::host)));
    }

    private static Outlet outlet(String name, Optional<String> host) {
        return new Outlet(name, OutletKinds.of(name), host);
    }

    /** The announced time, where the page gives none, or one that the announced time makes more exact. */
    private static Optional<Timestamp> moreExact(Optional<Timestamp> page, Optional<Timestamp> announced) {
        boolean inside = page.isPresent()
                && announced.isPresent()
                && !page.get().equals(announced.get())
                && announced.get().zoneKnown()
                && !announced
                        .get()
                        .interval()
                        .from()
                        .isBefore(page.get().possible().from())
                && !announced
                        .get()
                        .interval()
                        .until()
                        .isAfter(page.get().possible().until());
        return inside ? announced : page.or(() -> announced);
    }

    /** The article of an announcement's own words; absent if it has none that are a report. */
    static Optional<ArticleNames.Named> ownWords(Announcement announcement, String listing) {
        if (announcement.words().isEmpty()) {
            return Optional.empty();
        }
        String page = "<html><body><article>"
                + announcement
                        .title()
                        .map(title -> "<h1>" + Entities.escape(title) + "</h1>")
                        .orElse("")
                + "<div>" + announcement.words().get() + "</div></article></body></html>";
        Capture capture = new Capture(
                listing,
                announcement.address(),
                Optional.empty(),
                Optional.of("text/html"),
                Optional.of("UTF-8"),
                Bytes.copyOf(page.getBytes(StandardCharsets.UTF_8)));
        List<Article> articles = new HtmlExtractor()
                .extract(capture, name(announcement, listing))
                .articles();
        return articles.stream()
                .findFirst()
                .map(article -> asAnnounced(article, announcement))
                .map(article -> new ArticleNames.Named(
                        article, announcement.address().map(Object::toString).orElse(listing)));
    }

    private static Article asAnnounced(Article article, Announcement announcement) {
        Optional<String> host = announcement.address().map(Addresses::host);
        Optional<String> publisher = announcement.outlet().or(() -> host.isPresent() ? host : announcement.feedTitle());
        return new Article(
                article.id(),
                announcement.address(),
                publisher.map(name -> outlet(name, host)),
                article.text(),
                article.blocks(),
                announcement.published(),
                announcement.modified(),
                announcement.language(),
                announcement.authors(),
                article.links(),
                article.digest(),
                article.partial() || !announcement.whole(),
                announcement.categories());
    }

    private static String name(Announcement announcement, String listing) {
        return announcement
                .address()
                .map(address -> Format.baseName(address.toString()))
                .or(() -> announcement.title().map(Announced::slug))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> Format.baseName(listing));
    }

    private static String slug(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), MAX_NAME)));
    }
}
