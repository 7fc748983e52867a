package org.stemma.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into characters, whatever was declared.
 *
 * <p>Evidence in order: the byte order mark; well-formed UTF-8 with at least one sequence of several bytes, which other
 * charsets all but never produce by chance, so that it outweighs a wrong declaration; the charset that the transport
 * declared; the charset that the document declares in its first {@value #DECLARATION_BYTES} bytes; UTF-16 and UTF-32 by
 * their zero bytes; UTF-8 with a few ill-formed stretches; the legacy charset in which the bytes are words of some language
 * ({@link CharsetGuess}); windows-1252, which the Encoding Standard reads for ISO-8859-1.
 */
public final class Decoder {
    private static final int DECLARATION_BYTES = 4096;

    /** Bytes looked at for zero bytes: enough for a sentence in UTF-16. */
    private static final int ZERO_SAMPLE = 512;

    /** Of the sample's bytes, the least share of zeros that means UTF-16 of a Latin text. */
    private static final double ZERO_SHARE = 0.3;

    /** The most control characters among the first {@link #ZERO_SAMPLE} of a text; more means that it is no text. */
    private static final double CONTROL_SHARE = 0.02;

    /** UTF-8 is kept in spite of ill-formed stretches if well-formed sequences are this many times as frequent. */
    private static final int WELL_FORMED_MAJORITY = 4;

    private static final byte ESCAPE = 0x1B;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"'])\\s*([A-Za-z0-9_.:-]{2,40})");

    private Decoder() {}

    /**
     * The characters of a document.
     *
     * @param bytes the whole document
     * @param declared the charset that the transport declared; absent where it declared none
     * @return absent if the bytes are no text
     */
    public static Optional<Decoded> decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Charset> wide = wideByZeros(bytes);
        if (wide.isPresent()) {
            return Optional.of(lenient(bytes, 0, wide.get(), "zero bytes"));
        }
        if (looksBinary(bytes)) {
            return Optional.empty();
        }
        if (isShifted(bytes)) {
            return Optional.of(lenient(bytes, 0, Charset.forName("ISO-2022-JP"), "escape sequences"));
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (census.illFormed() == 0) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(new Decoded(text, StandardCharsets.UTF_8, "content", 0));
        }
        Optional<Charset> transport = declared.flatMap(Decoder::charset);
        Optional<Charset> inside = insideDeclaration(bytes);
        boolean mostlyUtf8 = census.wellFormed() >= WELL_FORMED_MAJORITY * census.illFormed();
        if (!mostlyUtf8) {
            for (Optional<Charset> candidate : List.of(transport, inside)) {
                if (candidate.isPresent() && !candidate.get().equals(StandardCharsets.UTF_8)) {
                    Optional<Decoded> strict = strict(bytes, candidate.get());
                    if (strict.isPresent()) {
                        return strict;
                    }
                }
            }
            Optional<Charset> guessed = CharsetGuess.of(bytes);
            return Optional.of(
                    guessed.isPresent()
                            ? lenient(bytes, 0, guessed.get(), "letters")
                            : lenient(bytes, 0, Charset.forName("windows-1252"), "fallback"));
        }
        return Optional.of(lenient(bytes, 0, StandardCharsets.UTF_8, "content"));
    }

    /** A charset by its name in a document, with the Encoding Standard's reading of Latin-1 and ASCII as windows-1252. */
    static Optional<Charset> charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii") || label.equals("ascii")) {
            label = "windows-1252";
        }
        try {
            return Charset.isSupported(label) ? Optional.of(Charset.forName(label)) : Optional.empty();
        } catch (IllegalArgumentException noLegalName) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8, "byte order mark"));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32LE"), "byte order mark"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32BE"), "byte order mark"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE, "byte order mark"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE, "byte order mark"));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> wideByZeros(byte[] bytes) {
        Optional<Charset> widest = widestByZeros(bytes);
        if (widest.isPresent()) {
            return widest;
        }
        int length = Math.min(bytes.length, ZERO_SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > length * ZERO_SHARE && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > length * ZERO_SHARE && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** ISO-2022-JP is seven bits wide and shifts between alphabets by escape sequences that no other text holds. */
    private static boolean isShifted(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean shift = bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
            if (shift) {
                return true;
            }
            if (bytes[i] < 0) {
                return false;
            }
        }
        return false;
    }

    /** UTF-32 of a text without astral characters: of each four bytes, the first two or the last two are zero. */
    private static Optional<Charset> widestByZeros(byte[] bytes) {
        int length = Math.min(bytes.length, ZERO_SAMPLE) & ~3;
        boolean little = length > 0;
        boolean big = length > 0;
        for (int i = 0; i < length; i += 4) {
            little &= bytes[i + 2] == 0 && bytes[i + 3] == 0;
            big &= bytes[i] == 0 && bytes[i + 1] == 0;
        }
        if (little == big) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(little ? "UTF-32LE" : "UTF-32BE"));
    }

    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, ZERO_SAMPLE * 8);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int octet = bytes[i] & 0xFF;
            boolean space = octet == '\t' || octet == '\n' || octet == '\r' || octet == '\f' || octet == 0x1B;
            if ((octet < 0x20 && !space) || octet == 0x7F) {
                control++;
            }
        }
        return control > length * CONTROL_SHARE;
    }

    private static Optional<Charset> insideDeclaration(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher matcher = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            Optional<Charset> charset = charset(matcher.group(1));
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset, "declared", 0));
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset, String evidence) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int replaced = (int) text.chars().filter(unit -> unit == '\uFFFD').count();
        return new Decoded(text, charset, evidence, replaced);
    }
}
