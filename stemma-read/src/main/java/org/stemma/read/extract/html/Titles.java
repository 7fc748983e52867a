package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds a page's headline: the one that several places agree on, without the outlet's name behind it. */
final class Titles {
    private static final Pattern SUFFIX = Pattern.compile("^(.{8,}?)\\s+(?:[|–—·»•-]|::)\\s+(.{2,60})$");

    /** A shorter heading names a section. */
    private static final int MIN_KEY = 8;

    private static final char MAX_ASCII = 0x7F;

    /** The bit by which ASCII's small letters differ from its capitals. */
    private static final int LOWER_CASE = 0x20;

    private Titles() {}

    /**
     * The headline: the first heading that a declared title equals or begins with, since it is what readers see; else
     * the first declared title.
     */
    static Optional<String> find(
            PageElements page, StructuredArticle structured, MetaTags meta, Optional<String> outlet) {
        List<String> headings = headings(page);
        List<String> declared = new ArrayList<>();
        structured.headline().ifPresent(declared::add);
        meta.first("og:title").ifPresent(declared::add);
        meta.first("twitter:title").ifPresent(declared::add);
        meta.first("title", "headline", "dc.title").ifPresent(declared::add);
        if (!page.page().title().isBlank()) {
            declared.add(page.page().title());
        }
        for (String heading : headings) {
            if (declared.stream().anyMatch(title -> beginsWith(title, heading))) {
                return Optional.of(heading);
            }
        }
        return declared.stream()
                .findFirst()
                .map(title -> withoutOutlet(plainest(title, declared), outlet))
                .or(() -> headings.stream().findFirst());
    }

    /** Of the declared titles that the first begins with, the shortest: what stands behind it names the section and site. */
    private static String plainest(String first, List<String> declared) {
        String plainest = first;
        for (String title : declared) {
            if (title.length() < plainest.length()
                    && title.length() >= first.length() / 2
                    && beginsWith(first, title)) {
                plainest = title;
            }
        }
        return plainest;
    }

    private static boolean beginsWith(String declared, String shown) {
        String key = key(shown);
        return key.length() > MIN_KEY && key(declared).startsWith(key);
    }

    private static List<String> headings(PageElements page) {
        List<String> headings = new ArrayList<>();
        for (Element heading : page.headings()) {
            String text = heading.text().strip();
            if (!text.isEmpty()) {
                headings.add(text);
            }
        }
        return headings;
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        Matcher matcher = SUFFIX.matcher(title);
        if (!matcher.matches()) {
            return title;
        }
        boolean named = outlet.isPresent() && key(matcher.group(2)).contains(key(outlet.get()));
        return named ? matcher.group(1) : title;
    }

    /** A title's letters and digits in lower case, one space between words: equal for titles that differ in signs only. */
    static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        boolean gap = false;
        boolean ascii = true;
        for (int i = 0; i < title.length(); i++) {
            char unit = title.charAt(i);
            boolean simple = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
            if (simple || (unit >= 'A' && unit <= 'Z') || (unit > MAX_ASCII && isWord(unit))) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                ascii &= unit <= MAX_ASCII;
                key.append(simple || unit > MAX_ASCII ? unit : (char) (unit | LOWER_CASE));
            } else {
                gap = true;
            }
        }
        return ascii ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }
}
