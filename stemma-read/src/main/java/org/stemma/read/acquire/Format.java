package org.stemma.read.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;

/**
 * The formats that are told apart: by the ending of a file's name, by what a server declares, and by the first bytes,
 * which decide wherever the other two leave a choice.
 */
public enum Format {
    /** A web page. */
    HTML,
    /** Plain text. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** A JSON object a line. */
    JSON_LINES,
    /** A feed in XML: RSS, RDF, Atom. */
    FEED,
    /** A JSON Feed. */
    JSON_FEED,
    /** A list of feeds. */
    OPML,
    /** A sitemap, or an index of sitemaps. */
    SITEMAP,
    /** A list of addresses, one a line. */
    ADDRESSES,
    /** A site's rules for crawlers, robots.txt. */
    CRAWLER_RULES,
    /** XML of another kind. */
    OTHER_XML;

    /** The first bytes that are looked at. */
    private static final int SNIFFED = 8192;

    /** Enough for two JSON lines that hold articles. */
    static final int SNIFFED_LINES = 1 << 20;

    /** Of the lines of a robots.txt, at least so many are fields; people write notes between them. */
    private static final double RULES_SHARE = 0.6;

    private static final List<String> XML_ENDINGS = List.of(".xml", ".rss", ".atom", ".rdf", ".opml");
    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text");
    private static final List<String> PAGE_ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");
    private static final List<String> LINES_ENDINGS = List.of(".jsonl", ".ndjson");
    private static final List<String> OTHER_ENDINGS =
            List.of(".json", ".mhtml", ".mht", ".warc", ".warc.gz", ".arc", ".arc.gz");

    private static final Pattern WEB = Pattern.compile("https?://");
    private static final Pattern JSON_FEED_MARK = Pattern.compile("jsonfeed\\.org\\\\?/version");
    private static final Pattern RULE = Pattern.compile("(?:user-?agent|disallow|allow|sitemap)\\s*:.*");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z -]{1,30}:.*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /**
     * The format of a document; absent for one that is not read.
     *
     * @param path what names it: a path, or an address
     */
    public static Optional<Format> of(Capture capture, String path) {
        Bytes body = capture.body();
        if (path.startsWith("http://") || path.startsWith("https://")) {
            return ofWeb(capture.mediaType().orElse(""), body);
        }
        String name = fileName(path);
        if (ends(name, PAGE_ENDINGS) || name.endsWith(".mhtml") || name.endsWith(".mht")) {
            return Optional.of(HTML);
        }
        if (ends(name, XML_ENDINGS)) {
            return xml(head(body)).or(() -> Optional.of(OTHER_XML));
        }
        if (ends(name, TEXT_ENDINGS)) {
            return Optional.of(text(head(body)));
        }
        if (ends(name, LINES_ENDINGS)) {
            return Optional.of(JSON_LINES);
        }
        if (name.endsWith(".json")) {
            return Optional.of(json(body));
        }
        return name.indexOf('.') < 0 || name.matches(".*\\.\\d+") ? byContent(body) : pageByContent(body);
    }

    private static Optional<Format> ofWeb(String mediaType, Bytes body) {
        if (mediaType.equals("application/pdf") || mediaType.equals("application/zip")) {
            return Optional.empty();
        }
        String head = head(body);
        Optional<Format> marked = xml(head);
        if (marked.isPresent()) {
            return marked;
        }
        if (mediaType.endsWith("json")) {
            return Optional.of(json(body));
        }
        if (mediaType.contains("html")
                || mediaType.isEmpty()
                || pageByContent(body).isPresent()) {
            return byContent(body).map(found -> found == TEXT && !mediaType.isEmpty() ? HTML : found);
        }
        return mediaType.endsWith("xml") ? Optional.of(OTHER_XML) : byContent(body);
    }

    /** The format of bytes without a name; plain text where they look like nothing else. */
    public static Optional<Format> byContent(Bytes body) {
        String head = head(body);
        Optional<Format> page = pageByContent(body);
        if (page.isPresent()) {
            return page;
        }
        Optional<Format> marked = xml(head);
        if (marked.isPresent()) {
            return marked;
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return Optional.of(head.startsWith("{") && isLines(body) ? JSON_LINES : json(body));
        }
        return head.startsWith("%pdf") || head.startsWith("pk\u0003\u0004")
                ? Optional.empty()
                : Optional.of(text(head));
    }

    /**
     * The name without the ending of its format and without {@code .gz}: what an article is called. Of an address the last
     * name of its path, or its host.
     */
    public static String baseName(String location) {
        Matcher web = WEB.matcher(location);
        String path = web.lookingAt() ? location.substring(web.end()).replaceFirst("[?#].*$", "") : location;
        String shorter = path.replaceFirst("/+$", "");
        if (web.lookingAt() && shorter.indexOf('/') < 0) {
            return shorter.isBlank() ? "page" : shorter;
        }
        String name = shorter.substring(shorter.lastIndexOf('/') + 1);
        String unpacked = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int stop = unpacked.lastIndexOf('.');
        String base = stop > 0 ? unpacked.substring(0, stop) : unpacked;
        return base.isBlank() ? "page" : base;
    }

    /** The endings of all formats, for people. */
    public static String known() {
        return String.join(
                ", ",
                List.of(PAGE_ENDINGS, TEXT_ENDINGS, LINES_ENDINGS, OTHER_ENDINGS, XML_ENDINGS).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Optional<Format> xml(String head) {
        return XmlRoot.find(head)
                .map(root -> switch (root) {
                    case "rss", "feed", "rdf", "channel" -> FEED;
                    case "opml" -> OPML;
                    case "urlset", "sitemapindex" -> SITEMAP;
                    case "html", "head", "body" -> HTML;
                    default -> OTHER_XML;
                })
                .filter(format -> format != OTHER_XML || head.startsWith("<?xml"));
    }

    private static Format json(Bytes body) {
        String head = head(body);
        return JSON_FEED_MARK.matcher(head).find() ? JSON_FEED : JSON;
    }

    private static Format text(String head) {
        if (isRules(head)) {
            return CRAWLER_RULES;
        }
        return isAddresses(head) ? ADDRESSES : TEXT;
    }

    /** Whether all but a few lines are fields, and the first or second of them is one of the rules for crawlers. */
    private static boolean isRules(String head) {
        List<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        long fields =
                lines.stream().filter(line -> FIELD.matcher(line).matches()).count();
        return lines.stream().limit(2).anyMatch(line -> RULE.matcher(line).matches())
                && fields >= lines.size() * RULES_SHARE;
    }

    /** Whether every line is an address; the last may be cut off. */
    private static boolean isAddresses(String head) {
        List<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        int whole = Math.max(Math.min(1, lines.size()), lines.size() - 1);
        return !lines.isEmpty()
                && lines.subList(0, whole).stream()
                        .allMatch(line -> ADDRESS.matcher(line).matches())
                && lines.getLast().startsWith("http");
    }

    private static Optional<Format> pageByContent(Bytes body) {
        String head = head(body);
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<")
                        && (head.contains("<html") || head.contains("<head") || head.contains("<body")));
        return page
                        && xml(head)
                                .filter(format -> format != HTML && format != OTHER_XML)
                                .isEmpty()
                ? Optional.of(HTML)
                : Optional.empty();
    }

    private static boolean isLines(Bytes body) {
        String[] lines = new String(start(body, SNIFFED_LINES), StandardCharsets.ISO_8859_1)
                .strip()
                .split("\n", 3);
        return lines.length > 1
                && lines[0].strip().endsWith("}")
                && lines[1].strip().startsWith("{");
    }

    /** The first characters in lower case; of wide charsets, the ASCII among them. */
    private static String head(Bytes body) {
        String head = new String(start(body, SNIFFED), StandardCharsets.ISO_8859_1);
        return head.replace("\u00ef\u00bb\u00bf", "")
                .replace("\u0000", "")
                .replaceFirst("^[\u00fe\u00ff]{2}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static byte[] start(Bytes body, int length) {
        try (InputStream stream = body.open()) {
            return stream.readNBytes(length);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can always be read", impossible);
        }
    }

    private static boolean ends(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    private static String fileName(String path) {
        return Captures.withoutGz(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
}
