package org.stemma.report.brief;

import java.net.URI;
import org.stemma.report.wording.Display;

/**
 * Escapes words of articles for CommonMark: every ASCII mark that could mean something is preceded by a backslash, and
 * the two that begin markup of a browser become entities.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark: backslash escapes</a>
 */
final class Markdown {
    private static final String MEANINGFUL = "\\`*_[]#+-.|~=@:$";

    private static final String WWW = "www";

    private Markdown() {}

    /** The text on one line, with nothing in it that Markdown or HTML would act on. */
    static String text(String text) {
        String line = Display.line(text);
        var escaped = new StringBuilder(line.length() + line.length() / 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                    if (MEANINGFUL.indexOf(c) >= 0 && acts(line, i)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /** The text between quotation marks, unless marks of its own begin or end it. */
    static String quoted(String text) {
        String line = text(text);
        return line.startsWith("“") || line.endsWith("”") ? line : "“" + line + "”";
    }

    /** An address of the web as a link, any other address as words. */
    static String address(URI uri) {
        String address = uri.toASCIIString();
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web ? "<" + address + ">" : text(address);
    }

    /**
     * Whether a mark could act where it stands. Full stops, hyphens and the like act only at the beginning of a line or
     * in an address, and are left alone elsewhere, for the sake of those who read the file as it is.
     */
    private static boolean acts(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '.' -> startsList(line, at) || line.regionMatches(true, at - WWW.length(), WWW, 0, WWW.length());
            case '-', '+', '=', '#' -> at == 0;
            case ':' -> line.startsWith("//", at + 1);
            case '@' -> isInAddress(line, at);
            default -> true;
        };
    }

    private static boolean startsList(String line, int at) {
        for (int i = 0; i < at; i++) {
            if (!Character.isDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Some readers make a link of anything that looks like an address. */
    private static boolean isInAddress(String line, int at) {
        boolean before = at > 0 && !Character.isWhitespace(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && !Character.isWhitespace(line.charAt(at + 1));
        return before && after;
    }
}
