package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that say something about it, by kind, each kind in document order, hidden ones too. One walk
 * gathers them all: a query for each would go through the page as often.
 */
final class PageElements {
    /** Neither {@code author} nor {@code byline} is shorter. */
    private static final int SHORTEST_NAME = 6;

    private final Document page;
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> images = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> credits = new ArrayList<>();

    private PageElements(Document page) {
        this.page = page;
    }

    static PageElements of(Document page) {
        PageElements elements = new PageElements(page);
        NodeTraversor.traverse(elements.new Walk(), page);
        return elements;
    }

    Document page() {
        return page;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** The scripts that hold linked data. */
    List<Element> linkedData() {
        return scripts.stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .toList();
    }

    List<Element> metas() {
        return metas;
    }

    /** The {@code link} elements with this relation. */
    List<Element> links(String relation) {
        return links.stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation))
                .toList();
    }

    /** The headings of the first order. */
    List<Element> headings() {
        return headings;
    }

    List<Element> images() {
        return images;
    }

    /** The elements that are this property of something. */
    List<Element> properties(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").strip().equalsIgnoreCase(name))
                .toList();
    }

    /**
     * The elements that may name who made the page: by property, relation, target, or a class name that speaks of authors or
     * by-lines, and the links inside the last.
     */
    List<Element> credits() {
        return credits;
    }

    private final class Walk implements NodeVisitor {
        private int crediting;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "script" -> scripts.add(element);
                case "meta" -> metas.add(element);
                case "link" -> links.add(element);
                case "h1" -> headings.add(element);
                case "img" -> images.add(element);
                default -> {}
            }
            boolean plain = element.attributes().isEmpty();
            boolean property = !plain && element.hasAttr("itemprop");
            if (property) {
                properties.add(element);
            }
            boolean named = !plain && namesMakers(element);
            crediting += named ? 1 : 0;
            boolean link = element.normalName().equals("a");
            if (property
                    || named
                    || (link && (crediting > 0 || holds(element.attr("href"), "/author/")))
                    || (!plain && element.attr("rel").strip().equalsIgnoreCase("author"))) {
                credits.add(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (crediting > 0 && node instanceof Element element && namesMakers(element)) {
                crediting--;
            }
        }

        private boolean namesMakers(Element element) {
            String names = element.attr("class");
            return names.length() >= SHORTEST_NAME
                    && ((names.indexOf("uthor") > 0 && holds(names, "author"))
                            || (names.indexOf("yline") > 0 && holds(names, "byline"))
                            || (names.indexOf('U') > 0 && holds(names, "author"))
                            || (names.indexOf('Y') > 0 && holds(names, "byline")));
        }
    }

    /** Whether a value holds a lower-case word, in any case. */
    private static boolean holds(String value, String word) {
        for (int at = 0; at + word.length() <= value.length(); at++) {
            if (value.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
