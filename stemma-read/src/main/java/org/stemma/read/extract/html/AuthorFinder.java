package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.stemma.read.language.Byline;
import org.stemma.read.language.PersonNames;

/**
 * Finds who is credited for a page's article. Evidence in order: JSON-LD, meta elements, microdata and links to authors,
 * then the by-line that the page shows. The first that names a person wins; where none does, the first that names anybody.
 */
final class AuthorFinder {
    private static final int MAX_NAME = 60;

    /** More names than this are those of a list of writers. */
    private static final int MAX_NAMES = 8;

    private static final List<String> META_NAMES = List.of(
            "author",
            "article:author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "cxenseparse:author",
            "citation_author");
    /** Where markup says who wrote the page, the most telling first. */
    private static final List<Predicate<Element>> MARKED = List.of(
            property("name").and(inside(property("author"))),
            property("author"),
            element -> element.attr("rel").strip().equalsIgnoreCase("author"),
            link().and(element -> element.attr("href").toLowerCase(Locale.ROOT).contains("/author/")));

    /** Where class names do. */
    private static final List<Predicate<Element>> SHOWN = List.of(
            link().and(inside(named("byline"))),
            named("author-name"),
            link().and(inside(named("author"))),
            nameHolds("author_name"),
            nameHolds("authorname"),
            link().and(inside(nameHolds("byline"))),
            named("byline"),
            named("author"));

    private AuthorFinder() {}

    /** Everybody credited, people or not, in the order given. */
    static List<String> credited(
            PageElements page, StructuredArticle structured, MetaTags meta, Optional<String> outlet) {
        Set<String> first = new LinkedHashSet<>();
        structured.authors().forEach(author -> add(first, author.name()));
        if (!people(first, outlet).isEmpty()) {
            return List.copyOf(first);
        }
        for (String name : META_NAMES) {
            Set<String> names = new LinkedHashSet<>();
            meta.all(name).forEach(value -> add(names, value));
            if (!people(names, outlet).isEmpty()) {
                return List.copyOf(names);
            }
            if (first.isEmpty()) {
                first.addAll(names);
            }
        }
        for (List<Predicate<Element>> places : List.of(MARKED, SHOWN)) {
            for (Predicate<Element> place : places) {
                Set<String> names = new LinkedHashSet<>();
                for (Element element : page.credits()) {
                    if (place.test(element)
                            && element.text().length() < MAX_NAME * 2
                            && element.closest("aside, footer, nav") == null) {
                        add(names, element.text());
                    }
                }
                List<String> people = people(names, outlet);
                if (!people.isEmpty() && people.size() <= MAX_NAMES) {
                    return people;
                }
                if (first.isEmpty() && names.size() <= MAX_NAMES) {
                    first.addAll(names);
                }
            }
        }
        return List.copyOf(first);
    }

    private static Predicate<Element> property(String name) {
        return element -> element.attr("itemprop").strip().equalsIgnoreCase(name);
    }

    private static Predicate<Element> link() {
        return element -> element.normalName().equals("a");
    }

    private static Predicate<Element> named(String name) {
        return element -> element.hasClass(name);
    }

    private static Predicate<Element> nameHolds(String part) {
        return element -> element.attr("class").toLowerCase(Locale.ROOT).contains(part);
    }

    private static Predicate<Element> inside(Predicate<Element> around) {
        return element -> element.parents().stream().anyMatch(around);
    }

    /** Those of the names that are people's. */
    static List<String> people(Iterable<String> credited, Optional<String> outlet) {
        List<String> people = new ArrayList<>();
        String own = outlet.map(Titles::key).orElse("");
        for (String name : credited) {
            if (!Titles.key(name).equals(own) && PersonNames.isPerson(name)) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    private static void add(Set<String> names, String value) {
        if (value.startsWith("http") || value.length() > MAX_NAME * MAX_NAMES) {
            return;
        }
        for (String name : Byline.names(value)) {
            boolean known = names.stream().anyMatch(other -> other.equalsIgnoreCase(name));
            boolean address =
                    name.indexOf('@') >= 0 || name.toLowerCase(Locale.ROOT).startsWith("http");
            if (name.length() > 1 && name.length() < MAX_NAME && !known && !address) {
                names.add(name);
            }
        }
    }
}
