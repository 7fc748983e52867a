package org.stemma.read.extract.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.stemma.read.language.Lexicon;

/** Tells what an element is for from its tag, class, id and role; see {@code page/parts.txt}. */
final class PartNames {
    private static final Map<String, Integer> BY_NAME = byName();

    /** Longer class attributes are lists of utility classes, whose words say nothing. */
    private static final int MAX_NAME_LENGTH = 300;

    private PartNames() {}

    /** The parts that an element announces, as bits of {@link Part}. */
    static int of(Element element) {
        int parts = ofTag(element.normalName());
        if (element.attributes().isEmpty()) {
            return parts;
        }
        parts |= ofName(element.className());
        parts |= ofName(element.id());
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

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "footer", "aside", "form", "button", "menu", "dialog", "select" -> Part.FURNITURE.bit();
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
                    "toolbar" -> Part.FURNITURE.bit();
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

    /** The parts that a class or id names. */
    static int ofName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            return 0;
        }
        int parts = 0;
        String previous = "";
        int start = 0;
        int length = name.length();
        while (start < length) {
            while (start < length && !Character.isLetter(name.charAt(start))) {
                if (Character.isWhitespace(name.charAt(start))) {
                    previous = "";
                }
                start++;
            }
            int end = start;
            while (end < length && Character.isLetter(name.charAt(end)) && !beginsWord(name, start, end)) {
                end++;
            }
            if (end > start) {
                String word = name.substring(start, end).toLowerCase(Locale.ROOT);
                parts |= BY_NAME.getOrDefault(word, 0);
                if (!previous.isEmpty()) {
                    parts |= BY_NAME.getOrDefault(previous + "-" + word, 0);
                }
                previous = word;
            }
            start = end;
        }
        return parts;
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
