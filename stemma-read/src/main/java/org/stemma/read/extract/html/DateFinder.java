package org.stemma.read.extract.html;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.WrittenTime;

/**
 * Finds when a page's article was published and last changed.
 *
 * <p>Evidence in order, the first that can be read wins: JSON-LD, {@code article:} and other meta elements, microdata,
 * {@code time} elements near the headline, the date in the address, a date in the words beside the headline.
 */
final class DateFinder {
    private static final String[] PUBLISHED_NAMES = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date_published",
        "og:published_time",
        "published_time",
        "publish-date",
        "publish_date",
        "publishdate",
        "published-date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "bt:pubdate",
        "article.published",
        "article_date_original",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "shareaholic:article_published_time",
        "dcterms.created",
        "dcterms.date",
        "dcterms.issued",
        "dc.date.issued",
        "dc.date.created",
        "dc.date",
        "dc.created",
        "created",
        "rnews:datepublished",
        "displaydate",
        "ptime",
        "mediator_published_time",
        "prism.publicationdate",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "bepress_citation_date",
        "releasedate",
        "release_date",
        "dateissued",
        "uploaddate",
        "date"
    };
    private static final String[] MODIFIED_NAMES = {
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "revision_date",
        "dcterms.modified",
        "dc.date.modified",
        "modified",
        "updated_time"
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?:[/_.-]|$)");
    private static final Pattern IN_ADDRESS_SPLIT =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/_.-]|$)");

    /** Systems that number their reports by the minute: a letter or two, the date, the time, a counter. */
    private static final Pattern IN_NUMBER = Pattern.compile(
            "/[A-Za-z]{0,4}((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d{0,12}(?:[/.]|$)");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\\\\?[\"'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|first[_-]?published|firstPublishDate|datepublished)\\\\?[\"']\\s*:\\s*\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']",
            Pattern.CASE_INSENSITIVE);

    /** Longer scripts are programs, not data about the page. */
    private static final int MAX_SCRIPT = 2_000_000;

    /** A time element dates the article if it lies so many days from the date in the address. */
    private static final long NEAR_DAYS = 1;

    /** The date in an address and the date of publication are at most so many days apart. */
    private static final long FAR_DAYS = 30;

    private DateFinder() {}

    static Optional<PublishedTime> published(
            Document page, StructuredArticle structured, MetaTags meta, Optional<URI> address, ShownDates shown) {
        Optional<PublishedTime> inAddress = inAddress(address);
        Optional<PublishedTime> declared = field(structured.published(), "JSON-LD datePublished")
                .or(() -> named(meta, PUBLISHED_NAMES))
                .or(() -> microdata(page, "datePublished"))
                .or(() -> inScripts(page));
        if (declared.isPresent() && inAddress.isPresent() && areFarApart(declared.get(), inAddress.get())) {
            return inAddress;
        }
        if (declared.isPresent()) {
            return declared;
        }
        Optional<PublishedTime> element = timeElement(page);
        boolean believed = element.isPresent()
                && inAddress.map(date -> areNear(element.get(), date)).orElse(true);
        return (believed ? element : inAddress).or(shown::find);
    }

    private static boolean areNear(PublishedTime one, PublishedTime other) {
        return Math.abs(ChronoUnit.DAYS.between(one.time().date(), other.time().date())) <= NEAR_DAYS;
    }

    /** A template's date, copied into every page, lies years from the one in the address. */
    private static boolean areFarApart(PublishedTime one, PublishedTime other) {
        return Math.abs(ChronoUnit.DAYS.between(one.time().date(), other.time().date())) > FAR_DAYS;
    }

    private static Optional<PublishedTime> inScripts(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            if (data.length() < MAX_SCRIPT) {
                Matcher matcher = IN_SCRIPT.matcher(data);
                while (matcher.find()) {
                    Optional<PublishedTime> time = field(Optional.of(matcher.group(1)), "script");
                    if (time.isPresent()) {
                        return time;
                    }
                }
            }
        }
        return Optional.empty();
    }

    static Optional<PublishedTime> modified(Document page, StructuredArticle structured, MetaTags meta) {
        return field(structured.modified(), "JSON-LD dateModified")
                .or(() -> named(meta, MODIFIED_NAMES))
                .or(() -> microdata(page, "dateModified"));
    }

    private static Optional<PublishedTime> named(MetaTags meta, String... names) {
        for (String name : names) {
            for (String value : meta.all(name)) {
                Optional<PublishedTime> time = field(Optional.of(value), "meta " + name);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedTime> field(Optional<String> value, String foundIn) {
        return value.flatMap(DateParser::inField)
                .filter(DateFinder::isPlausible)
                .map(time -> new PublishedTime(time, foundIn));
    }

    /** The web began in 1991; templates left unfilled give years like 1970 and 0001. */
    static boolean isPlausible(WrittenTime time) {
        return time.date().getYear() > 1990 && time.date().getYear() < 2100;
    }

    private static Optional<PublishedTime> microdata(Document page, String property) {
        for (Element element : page.getElementsByAttributeValue("itemprop", property)) {
            for (String value : List.of(element.attr("content"), element.attr("datetime"), element.text())) {
                Optional<PublishedTime> time = field(Optional.of(value), "microdata " + property);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedTime> timeElement(Document page) {
        for (Element element : page.getElementsByTag("time")) {
            for (String value : List.of(element.attr("datetime"), element.attr("content"), element.text())) {
                Optional<PublishedTime> time = field(Optional.of(value), "time element");
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedTime> inAddress(Optional<URI> address) {
        String path = address.map(URI::getPath).orElse("");
        if (path == null) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(IN_ADDRESS_SPLIT, IN_ADDRESS, IN_NUMBER)) {
            Matcher matcher = pattern.matcher(path);
            if (matcher.find()) {
                return field(
                        Optional.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)), "address");
            }
        }
        return Optional.empty();
    }
}
