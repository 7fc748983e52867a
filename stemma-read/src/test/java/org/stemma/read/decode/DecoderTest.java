package org.stemma.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String WORDS = "Die Brücke über die Sülle wurde gesperrt. “Sofort”, sagte der Kreis.";

    private static Decoded decode(byte[] bytes, String... declared) {
        return Decoder.decode(bytes, Optional.ofNullable(declared.length == 0 ? null : declared[0]))
                .orElseThrow();
    }

    @Test
    void utf8OutweighsAWrongDeclaration() {
        byte[] page = ("<meta charset=iso-8859-1>" + WORDS).getBytes(StandardCharsets.UTF_8);

        assertThat(decode(page, "iso-8859-1").text()).endsWith(WORDS);
    }

    @Test
    void aDeclarationInTheDocumentIsUsed() {
        byte[] page = "<meta charset=\"windows-1251\">Мост закрыт.".getBytes(Charset.forName("windows-1251"));

        assertThat(decode(page).text()).endsWith("Мост закрыт.");
    }

    @Test
    void latin1IsReadAsWindows1252() {
        byte[] bytes = WORDS.getBytes(Charset.forName("windows-1252"));

        assertThat(decode(bytes, "iso-8859-1").text()).isEqualTo(WORDS);
    }

    @Test
    void aByteOrderMarkIsBelievedAndRemoved() {
        byte[] bytes = ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decode(bytes, "utf-8").text()).isEqualTo(WORDS);
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeros() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(WORDS);
    }

    @Test
    void aFewIllFormedBytesAreReplacedAndCounted() {
        byte[] bytes = (WORDS + WORDS + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(decode(bytes).replaced()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(Decoder.decode(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, Optional.empty()))
                .isEmpty();
    }

    @Test
    void iso2022JpIsKnownByItsEscapesWhateverIsDeclared() {
        byte[] page = "<meta charset=utf-8>橋は月曜日に閉鎖された。".getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(decode(page).text()).endsWith("橋は月曜日に閉鎖された。");
    }

    @Test
    void utf32IsKnownByItsZeroBytes() {
        byte[] page = WORDS.getBytes(Charset.forName("UTF-32LE"));

        assertThat(decode(page).text()).isEqualTo(WORDS);
    }
}
