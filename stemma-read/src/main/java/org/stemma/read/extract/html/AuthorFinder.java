package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.read.language.Byline;

/** Finds who is credited for a page's article: JSON-LD, meta elements, microdata, then the by-line on the page. */
final class AuthorFinder {
    private static final int MAX_NAME = 60;
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)\\b(?:staff|desk|editors?|editorial|redaktion|redaction|rédaction|redacción|redazione|newsroom|agenc(?:y|ies)|press|news|media|reuters|afp|dpa|ap|bbc|team|online|correspondents?|reporters?|contributors?|admin|guest|wire|service|magazine|times|post|journal|tv|radio|inc|ltd|association)\\b|\\.(?:com|de|org|net|co|tv|fr|it|is|tr)\\b|https?:|@");

    private AuthorFinder() {}

    static List<String> credited(Document page, StructuredArticle structured, MetaTags meta) {
        Set<String> names = new LinkedHashSet<>();
        for (StructuredArticle.Credited author : structured.authors()) {
            add(names, author.name());
        }
        if (names.isEmpty()) {
            for (String name : List.of(
                    "author",
                    "article:author",
                    "byl",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "cxenseparse:author")) {
                for (String value : meta.all(name)) {
                    add(names, value);
                }
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        if (names.isEmpty()) {
            for (String query : List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "[rel=author]",
                    ".byline a",
                    ".author-name",
                    ".author a",
                    ".byline",
                    ".author")) {
                for (Element element : page.select(query)) {
                    String text = element.text();
                    if (text.length() < MAX_NAME * 2) {
                        add(names, text);
                    }
                    if (names.size() > 4) {
                        break;
                    }
                }
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        return List.copyOf(names);
    }

    /** Those of the names that are people's. */
    static List<String> people(List<String> credited, Optional<String> outlet) {
        List<String> people = new ArrayList<>();
        for (String name : credited) {
            boolean outletItself =
                    outlet.isPresent() && Titles.key(outlet.get()).equals(Titles.key(name));
            if (!outletItself && !NO_PERSON.matcher(name).find()) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    private static void add(Set<String> names, String value) {
        if (value.startsWith("http") || value.length() > MAX_NAME * 5) {
            return;
        }
        for (String name : Byline.names(value)) {
            boolean known = names.stream().anyMatch(other -> other.equalsIgnoreCase(name));
            if (name.length() > 1
                    && name.length() < MAX_NAME
                    && !known
                    && !name.toLowerCase(Locale.ROOT).startsWith("http")) {
                names.add(name);
            }
        }
    }
}
