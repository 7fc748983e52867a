package org.stemma.report.cite;

/** Texts as XML 1.0 can hold them: what it cannot becomes U+FFFD, one for one in code units. */
public final class Xml10 {
    private static final char REPLACEMENT = '\uFFFD';

    private Xml10() {}

    /** The text without characters that no escape can put into XML 1.0: most controls, halves of surrogate pairs. */
    public static String text(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean low = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            boolean plain = !Character.isSurrogate(c) && !control && c != '\uFFFE' && c != '\uFFFF';
            clean.append(high || low || plain ? c : REPLACEMENT);
        }
        return clean.toString();
    }
}
