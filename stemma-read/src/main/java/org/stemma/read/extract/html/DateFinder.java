package org.stemma.read.extract.html;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.WrittenTime;

/**
 * Finds when a page's article was published and last changed.
 *
 * <p>Publication, in this order:
 *
 * <ol>
 *   <li>what the page declares: JSON-LD, meta elements, microdata, the data of its scripts;
 *   <li>but the day of its address where the two are far apart: a template's date is copied into every page;
 *   <li>but the date that readers see above the report, where it is another day and not that of the last change: what a
 *       system declares may be when it built the page;
 *   <li>where nothing is declared, a {@code time} element that the address does not contradict, the address, the dates that
 *       the page shows.
 * </ol>
 *
 * <p>A moment declared in UTC is written as the day that readers see ({@link ReadersDay}). A date that the page calls one of
 * change, or of something else, is none of publication; of several that disagree none is believed.
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
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\\\\?[\"'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|first[_-]?published|firstPublishDate|first_publish_date|display_date|datepublished)\\\\?[\"']\\s*:\\s*\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']",
            Pattern.CASE_INSENSITIVE);

    /** Each name has one of these, which are found far faster than the pattern in scripts of a megabyte. */
    private static final List<String> NAME_PARTS = List.of("ubli", "UBLI", "pubDate", "pubdate", "display_date");

    /** How far into a name, with the quotation mark before it, such a part begins. */
    private static final int NAME_REACH = 20;

    /** A name and its value end within so many characters behind such a part. */
    private static final int FIELD_REACH = 120;

    /** Longer scripts are programs, not data about the page. */
    private static final int MAX_SCRIPT = 2_000_000;

    /** Two dates of one page agree if they are at most so many days apart: they may be given in different zones. */
    private static final long NEAR_DAYS = 1;

    /** The date in an address and the date of publication are at most so many days apart. */
    private static final long FAR_DAYS = 30;

    private DateFinder() {}

    static Optional<PublishedTime> published(
            PageElements page, StructuredArticle structured, MetaTags meta, Optional<URI> address, ShownDates shown) {
        Optional<PublishedTime> inAddress = AddressDate.find(address);
        Optional<PublishedTime> declared = field(structured.published(), "JSON-LD datePublished")
                .or(() -> named(meta, PUBLISHED_NAMES))
                .or(() -> microdata(page, "datePublished"))
                .or(() -> inScripts(page));
        if (declared.isEmpty()) {
            Optional<PublishedTime> element = shown.element();
            boolean believed = element.isPresent()
                    && inAddress
                            .map(date -> daysApart(element.get(), date) <= NEAR_DAYS)
                            .orElse(true);
            return (believed ? element : inAddress).or(shown::find);
        }
        if (inAddress.isPresent() && daysApart(declared.get(), inAddress.get()) > FAR_DAYS) {
            return inAddress;
        }
        Optional<PublishedTime> seen = shown.beside();
        if (seen.isPresent() && daysApart(declared.get(), seen.get()) > NEAR_DAYS) {
            boolean change = declaredChange(page, structured, meta)
                    .map(time -> daysApart(time, seen.get()) <= NEAR_DAYS)
                    .orElse(false);
            return change ? declared : seen;
        }
        boolean dayOnly = declared.get().time().time().isEmpty();
        if (dayOnly && seen.flatMap(time -> time.time().time()).isPresent()) {
            return seen;
        }
        Optional<PublishedTime> day = seen.or(() -> inAddress)
                .or(shown::inBylines)
                .filter(time -> daysApart(declared.get(), time) <= NEAR_DAYS);
        return day.isEmpty()
                ? declared
                : declared.map(found ->
                        new PublishedTime(ReadersDay.of(found.time(), day.get().time()), found.foundIn()));
    }

    private static long daysApart(PublishedTime one, PublishedTime other) {
        return Math.abs(ChronoUnit.DAYS.between(one.time().date(), other.time().date()));
    }

    /** What the data of the page's scripts say, if all of them agree: they hold those of other pages, too. */
    private static Optional<PublishedTime> inScripts(PageElements page) {
        Optional<PublishedTime> only = Optional.empty();
        for (Element script : page.scripts()) {
            String data = script.data();
            if (data.length() < MAX_SCRIPT) {
                Matcher matcher = IN_SCRIPT.matcher(data);
                int from = 0;
                int[] next = NAME_PARTS.stream().mapToInt(data::indexOf).toArray();
                for (int part = first(next); part >= 0; part = namePart(data, from, next)) {
                    matcher.region(Math.max(from, part - NAME_REACH), Math.min(data.length(), part + FIELD_REACH));
                    boolean found = matcher.find();
                    from = found ? matcher.end() : part + 1;
                    if (!found) {
                        continue;
                    }
                    Optional<PublishedTime> time = field(Optional.of(matcher.group(1)), "script");
                    if (time.isPresent() && only.isPresent() && daysApart(time.get(), only.get()) > NEAR_DAYS) {
                        return Optional.empty();
                    }
                    only = only.or(() -> time);
                }
            }
        }
        return only;
    }

    /**
     * Where in a script a part stands that each of the names has; -1 if none does.
     *
     * @param next where each part stands next, -1 where it stands no more: brought up to date, so that no stretch is looked
     *     through twice for the same part
     */
    private static int namePart(String data, int from, int[] next) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && next[i] < from) {
                next[i] = data.indexOf(NAME_PARTS.get(i), from);
            }
        }
        return first(next);
    }

    private static int first(int[] places) {
        int first = -1;
        for (int place : places) {
            first = place >= 0 && (first < 0 || place < first) ? place : first;
        }
        return first;
    }

    /** When the page was last changed: what it declares, else what a by-line shows as such. */
    static Optional<PublishedTime> modified(
            PageElements page, StructuredArticle structured, MetaTags meta, ShownDates shown) {
        return declaredChange(page, structured, meta).or(shown::change);
    }

    private static Optional<PublishedTime> declaredChange(
            PageElements page, StructuredArticle structured, MetaTags meta) {
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

    private static Optional<PublishedTime> microdata(PageElements page, String property) {
        for (Element element : page.properties(property)) {
            for (String value : List.of(element.attr("content"), element.attr("datetime"), element.text())) {
                Optional<PublishedTime> time = field(Optional.of(value), "microdata " + property);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }
}
