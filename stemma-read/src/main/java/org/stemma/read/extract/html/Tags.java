package org.stemma.read.extract.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What HTML's tags mean for reading. */
final class Tags {
    /** How many elements up a paragraph may look for the heading or list entry that it fills. */
    static final int WRAPPING_DEPTH = 3;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "object",
            "applet",
            "head",
            "title",
            "link",
            "meta",
            "iframe",
            "audio",
            "video",
            "map",
            "input",
            "textarea",
            "datalist",
            "option",
            "select",
            "amp-ad",
            "amp-consent",
            "amp-sidebar",
            "amp-lightbox",
            "amp-user-notification");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Class names for words that are read out but not shown. */
    private static final List<String> UNSEEN = List.of(
            "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "element-invisible");

    private static final int SHORTEST_UNSEEN = 7;

    private Tags() {}

    /** Whether nothing inside is for readers. */
    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }

    /** Whether it begins on a new line. */
    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
    }

    /** Whether it shows a picture or a film. */
    static boolean isPicture(String tag) {
        return switch (tag) {
            case "img", "picture", "amp-img", "video", "iframe", "amp-video" -> true;
            default -> false;
        };
    }

    /** Whether it says what a paragraph inside it is. */
    static boolean isTelling(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "figcaption", "pre" -> true;
            default -> false;
        };
    }

    /** Whether an inline style hides its element. */
    static boolean hides(String style) {
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none")
                || folded.contains("visibility:hidden")
                || folded.contains("clip:rect(0");
    }

    /** Whether a class attribute says that its element is read out but not shown. */
    static boolean isForScreenReaders(String names) {
        if (names.length() < SHORTEST_UNSEEN) {
            return false;
        }
        for (String unseen : UNSEEN) {
            int at = names.indexOf(unseen);
            boolean starts = at == 0 || (at > 0 && names.charAt(at - 1) == ' ');
            int end = at + unseen.length();
            if (starts && (end == names.length() || names.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
