package org.stemma.read.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.article.Bytes;

/** The formats that are read, told by the ending of a file's name, or by its first bytes where it has none. */
public enum Format {
    /** A web page. */
    HTML,
    /** Plain text. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** A JSON object a line. */
    JSON_LINES;

    /** The first bytes that are looked at. */
    private static final int SNIFFED = 2048;

    /** Enough for two JSON lines that hold articles. */
    private static final int SNIFFED_LINES = 1 << 20;

    /** The endings of file names in this format, lower case. */
    private List<String> endings() {
        return switch (this) {
            case HTML -> List.of(".html", ".htm", ".xhtml", ".shtml");
            case TEXT -> List.of(".txt", ".text");
            case JSON -> List.of(".json");
            case JSON_LINES -> List.of(".jsonl", ".ndjson");
        };
    }

    /** The format of a file; absent for one that is not read. */
    public static Optional<Format> of(String location, Bytes body) {
        String name = fileName(location);
        for (Format format : values()) {
            if (format.endings().stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return name.indexOf('.') < 0 || name.matches(".*\\.\\d+") ? byContent(body) : pageByContent(body);
    }

    /** The format of bytes without a name; plain text where they look like nothing else. */
    public static Optional<Format> byContent(Bytes body) {
        String head = head(body);
        Optional<Format> page = pageByContent(body);
        if (page.isPresent()) {
            return page;
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return Optional.of(head.startsWith("{") && isLines(body) ? JSON_LINES : JSON);
        }
        return head.startsWith("%pdf") || head.startsWith("pk\u0003\u0004") ? Optional.empty() : Optional.of(TEXT);
    }

    /** The name without the ending of its format and without {@code .gz}: what an article is called. */
    public static String baseName(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        String shorter = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int stop = shorter.lastIndexOf('.');
        return stop > 0 ? shorter.substring(0, stop) : shorter;
    }

    /** The endings of all formats, for people. */
    public static String known() {
        StringBuilder words = new StringBuilder();
        for (Format format : values()) {
            for (String ending : format.endings()) {
                words.append(words.isEmpty() ? "" : ", ").append(ending);
            }
        }
        return words.toString();
    }

    private static Optional<Format> pageByContent(Bytes body) {
        String head = head(body);
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<")
                        && (head.contains("<html") || head.contains("<head") || head.contains("<body")));
        return page ? Optional.of(HTML) : Optional.empty();
    }

    private static boolean isLines(Bytes body) {
        String[] lines = new String(start(body, SNIFFED_LINES), StandardCharsets.ISO_8859_1)
                .strip()
                .split("\n", 3);
        return lines.length > 1
                && lines[0].strip().endsWith("}")
                && lines[1].strip().startsWith("{");
    }

    private static String head(Bytes body) {
        String head = new String(start(body, SNIFFED), StandardCharsets.ISO_8859_1);
        return head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] start(Bytes body, int length) {
        try (InputStream stream = body.open()) {
            return stream.readNBytes(length);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can always be read", impossible);
        }
    }

    private static String fileName(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
