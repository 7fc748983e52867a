package org.stemma.read.acquire.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a message in the format of mail (RFC 2045): fields, a blank line, a body.
 *
 * @param fields by name in lower case; the first of each, folded lines joined
 * @param body coded as {@code Content-Transfer-Encoding} says, each character one byte
 */
record MailPart(Map<String, String> fields, String body) {
    private static final int HEX = 16;

    static MailPart of(String part) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        String name = "";
        while (at < part.length()) {
            int end = part.indexOf('\n', at);
            String line = part.substring(at, end < 0 ? part.length() : end);
            at = end < 0 ? part.length() : end + 1;
            if (line.isBlank()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
                fields.merge(name, line.strip(), (first, folded) -> first + " " + folded);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (fields.putIfAbsent(name, line.substring(colon + 1).strip()) != null) {
                    name = "";
                }
            }
        }
        return new MailPart(fields, part.substring(at));
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean isPage() {
        String type = field("content-type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }

    /** The body's bytes; ill-formed stretches are kept as they are. */
    byte[] content() {
        String coding = field("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "quoted-printable" -> quotedPrintable(body);
            case "base64" -> base64(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException cutOff) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(String body) {
        var bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char unit = body.charAt(i);
            if (unit != '=') {
                bytes.write(unit);
                continue;
            }
            int lineEnd = softBreak(body, i + 1);
            if (lineEnd > 0) {
                i = lineEnd - 1;
            } else if (i + 2 < body.length()
                    && Character.digit(body.charAt(i + 1), HEX) >= 0
                    && Character.digit(body.charAt(i + 2), HEX) >= 0) {
                bytes.write(Character.digit(body.charAt(i + 1), HEX) << 4 | Character.digit(body.charAt(i + 2), HEX));
                i += 2;
            } else {
                bytes.write(unit);
            }
        }
        return bytes.toByteArray();
    }

    /** Where the line after a soft break begins; 0 if there is none here. */
    private static int softBreak(String body, int at) {
        int end = at;
        while (end < body.length() && (body.charAt(end) == ' ' || body.charAt(end) == '\r')) {
            end++;
        }
        return end < body.length() && body.charAt(end) == '\n' ? end + 1 : 0;
    }
}
