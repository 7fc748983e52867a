package org.stemma.read.acquire;

import java.util.Optional;

/** Finds the name of a document's outermost element, whatever stands before it. */
final class XmlRoot {
    private XmlRoot() {}

    /**
     * The element's name without its prefix, in lower case; absent where the document does not begin with markup.
     *
     * @param head the first characters, in lower case
     */
    static Optional<String> find(String head) {
        int at = head.indexOf('<');
        if (at < 0 || !isBlankOrSigns(head.substring(0, at))) {
            return Optional.empty();
        }
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

    private static boolean isBlankOrSigns(String before) {
        return before.chars().noneMatch(Character::isLetterOrDigit)
                || before.strip().length() <= 3;
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
