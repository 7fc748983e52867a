package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.stemma.model.article.Timestamp;
import org.stemma.read.language.DateParser;

/**
 * The children of a feed's, entry's or page's element, by name. Names are those of the standards in lower case; those of
 * the feed's own vocabulary are found with its prefix and without.
 *
 * @param element whose children are asked for
 * @param own the prefix of the feed's own vocabulary, empty for none
 */
record Fields(Element element, String own) {
    private static final Set<String> WORDS_ONLY = Set.of("title", "link", "guid", "pubdate", "category", "author");
    private static final Set<String> FACTS = Set.of("link", "guid", "pubdate", "description", "author", "category");

    /**
     * The children of a name, in order: {@code title}, {@code dc:date}. Where there is none, an element further inside, since
     * what stands behind an element that was never closed is inside of it.
     */
    Stream<Element> all(String name) {
        List<Element> children = element.children().stream()
                .filter(child -> isCalled(child, name))
                .toList();
        if (!children.isEmpty() || element.childrenSize() == 0) {
            return children.stream();
        }
        return element.children().stream()
                .filter(Fields::isUnclosed)
                .flatMap(child -> child.getAllElements().stream())
                .filter(inside -> isCalled(inside, name));
    }

    private boolean isCalled(Element child, String name) {
        String tag = child.tagName().toLowerCase(Locale.ROOT);
        return tag.equals(name) || (!own.isEmpty() && tag.equals(own + ":" + name));
    }

    /** Whether an element that can hold words only holds a link, a date or an identifier: it was never closed. */
    private static boolean isUnclosed(Element child) {
        return WORDS_ONLY.contains(LenientXml.localName(child))
                && child.children().stream().anyMatch(inside -> FACTS.contains(LenientXml.localName(inside)));
    }

    /** The first child of the first of these names that is there. */
    Optional<Element> first(String... names) {
        return Stream.of(names).flatMap(this::all).findFirst();
    }

    /** The words of the first child of these names that has any, white space folded, markup taken out. */
    Optional<String> words(String... names) {
        return Stream.of(names)
                .flatMap(this::all)
                .map(Fields::plain)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The words of all children of these names. */
    List<String> allWords(String... names) {
        List<String> all = new ArrayList<>();
        Stream.of(names)
                .flatMap(this::all)
                .map(Fields::plain)
                .filter(words -> !words.isEmpty() && !all.contains(words))
                .forEach(all::add);
        return all;
    }

    /** The time in the first child of these names that can be read. */
    Optional<Timestamp> time(String kind, String... names) {
        return Stream.of(names)
                .flatMap(name -> all(name)
                        .flatMap(child -> DateParser.inField(child.text().strip()).stream())
                        .map(time -> time.timestamp(kind + " " + name)))
                .findFirst();
    }

    /** The words that an element holds, whether they are markup, escaped markup or plain. */
    static String plain(Element element) {
        String words = (isUnclosed(element) ? element.ownText() : element.text()).strip();
        boolean marked = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return marked ? Jsoup.parse(words).text().strip() : words;
    }
}
