package org.stemma.read.extract.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stemma.read.language.Lexicon;

/** Tells what an element is for from its tag, class, id and role; see {@code page/parts.txt}. */
final class PartNames {
    private static final Map<String, Integer> BY_NAME = byName();

    /** What the names of several words begin with: each of their beginnings that ends before a hyphen. */
    private static final Set<String> BEGINNINGS =
            BY_NAME.keySet().stream().flatMap(PartNames::beginnings).collect(Collectors.toUnmodifiableSet());

    /** Longer attributes are lists of utility classes, whose words say nothing. */
    private static final int MAX_LENGTH = 600;

    /** A name of more words is a title turned into a name. */
    private static final int MAX_WORDS = 6;

    /** How publishing systems begin the names that repeat an article's topics: {@code tag-twitter}. */
    private static final Set<String> TOPICS = Set.of("tag", "category", "topic", "keyword");

    private PartNames() {}

    /** The parts that an element announces other than by its class, as bits of {@link Part}. */
    static int of(Element element) {
        int parts = ofTag(element.normalName());
        if (element.attributes().isEmpty()) {
            return parts;
        }
        parts |= ofNames(element.id());
        String role = element.attr("role");
        if (!role.isEmpty()) {
            parts |= ofRole(role);
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            parts |= ofProperty(property);
        }
        return parts;
    }

    /** The parts that a tag announces. */
    static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "footer", "aside" -> Part.CHROME.bit();
            case "form", "button", "menu", "dialog", "select" -> Part.FURNITURE.bit();
            case "figure" -> Part.FIGURE.bit();
            case "figcaption" -> Part.CAPTION.bit();
            case "blockquote" -> Part.QUOTE.bit();
            case "ul", "ol", "dl" -> Part.LIST.bit();
            case "table" -> Part.TABLE.bit();
            case "address" -> Part.BYLINE.bit();
            default -> 0;
        };
    }

    private static int ofRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "dialog",
                    "menu",
                    "menubar",
                    "toolbar" -> Part.CHROME.bit();
            default -> 0;
        };
    }

    private static int ofProperty(String property) {
        return switch (property.toLowerCase(Locale.ROOT)) {
            case "articlebody" -> Part.BODY.bit();
            case "caption" -> Part.CAPTION.bit();
            case "author", "datepublished", "datemodified" -> Part.BYLINE.bit();
            default -> 0;
        };
    }

    /** The parts that a class attribute or an id names: those of each of its names, blanks between them. */
    static int ofNames(String names) {
        if (names.length() > MAX_LENGTH) {
            return 0;
        }
        int parts = 0;
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            if (at == names.length() || Character.isWhitespace(names.charAt(at))) {
                if (at > start) {
                    parts |= ofName(names, start, at);
                }
                start = at + 1;
            }
        }
        return parts;
    }

    /** The parts of one name. A long name is made of the words of a title and says nothing; so does that of a topic. */
    private static int ofName(String names, int from, int end) {
        int parts = 0;
        int words = 0;
        String first = "";
        String firstTwo = "";
        int start = from;
        while (start < end) {
            while (start < end && !Character.isLetter(names.charAt(start))) {
                start++;
            }
            int stop = start;
            while (stop < end && Character.isLetter(names.charAt(stop)) && !beginsWord(names, start, stop)) {
                stop++;
            }
            if (stop > start) {
                String word = names.substring(start, stop).toLowerCase(Locale.ROOT);
                words++;
                if (words > MAX_WORDS || (words == 1 && TOPICS.contains(word))) {
                    return 0;
                }
                parts |= BY_NAME.getOrDefault(word, 0);
                String two = first.isEmpty() ? "" : first + "-" + word;
                parts |= BY_NAME.getOrDefault(two, 0);
                if (!firstTwo.isEmpty()) {
                    parts |= BY_NAME.getOrDefault(firstTwo + "-" + word, 0);
                }
                firstTwo = BEGINNINGS.contains(two) ? two : "";
                first = BEGINNINGS.contains(word) ? word : "";
            }
            start = stop;
        }
        return parts;
    }

    private static Stream<String> beginnings(String name) {
        return IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '-')
                .mapToObj(at -> name.substring(0, at));
    }

    private static boolean beginsWord(String name, int start, int at) {
        return at > start && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> parts = new HashMap<>();
        for (String line : Lexicon.lines("page/parts.txt")) {
            String[] words = line.split("\\s+");
            int bit = Part.valueOf(words[0]).bit();
            for (int i = 1; i < words.length; i++) {
                parts.merge(words[i], bit, (one, other) -> one | other);
            }
        }
        return Map.copyOf(parts);
    }
}
