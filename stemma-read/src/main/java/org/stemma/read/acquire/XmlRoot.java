package org.stemma.read.acquire;

import java.util.Optional;
import java.util.Set;

/** Finds the name of a document's outermost element, whatever stands before it. */
final class XmlRoot {
    /** Servers print warnings before a feed; that much is passed over before an element which nothing else begins with. */
    private static final int MAX_RUBBISH = 512;

    private static final Set<String> LISTINGS = Set.of("rss", "feed", "rdf", "urlset", "sitemapindex", "opml");

    private XmlRoot() {}

    /**
     * The element's name without its prefix, in lower case; absent where the document does not begin with markup.
     *
     * @param head the first characters, in lower case
     */
    static Optional<String> find(String head) {
        int at = head.indexOf('<');
        if (at < 0 || at > MAX_RUBBISH) {
            return Optional.empty();
        }
        Optional<String> name = from(head, at);
        boolean clean = head.substring(0, at).isBlank();
        return clean ? name : name.filter(LISTINGS::contains);
    }

    private static Optional<String> from(String head, int start) {
        int at = start;
        while (at >= 0 && at + 1 < head.length()) {
            char next = head.charAt(at + 1);
            if (Character.isLetter(next)) {
                return Optional.of(name(head, at + 1));
            }
            int end = head.startsWith("<!--", at)
                    ? head.indexOf("-->", at + 4)
                    : next == '!' ? declarationEnd(head, at) : head.indexOf('>', at);
            at = end < 0 ? -1 : head.indexOf('<', end);
        }
        return Optional.empty();
    }

    /** A document type may hold declarations in square brackets. */
    private static int declarationEnd(String head, int at) {
        int end = head.indexOf('>', at);
        int bracket = head.indexOf('[', at);
        return bracket > 0 && bracket < end ? head.indexOf("]", bracket) : end;
    }

    private static String name(String head, int from) {
        int end = from;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "_:-.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = head.substring(from, end);
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
