package org.stemma.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | Die Brücke über die Sülle wurde am Montag gesperrt, größere Fahrzeuge müssen über Nördlingsfähre fahren.
            windows-1252 | Le pont a été fermé après la découverte de rivets desserrés; les élèves seront hébergés à l'école.
            windows-1252 | El puente quedó cerrado después de la inspección, según el alcalde; el próximo año volverá a abrirse allí.
            windows-1250 | Most został zamknięty w poniedziałek, a ciężarówki będą kierowane północną drogą przez Wężów.
            ISO-8859-2 | Most został zamknięty w poniedziałek, a ciężarówki będą kierowane północną drogą; jeździć będą też pociągi.
            windows-1250 | Most byl v pondělí uzavřen, těžká vozidla budou jezdit severní cestou přes Křížov, řekl úřad.
            windows-1250 | A hidat hétfőn lezárták; a nehéz járműveket öt hónapig az északi úton terelik, közölte a jegyző.
            windows-1251 | Мост закрыли в понедельник, грузовики пойдут по северной дороге, сообщили в округе.
            KOI8-R | Мост закрыли в понедельник, грузовики пойдут по северной дороге, сообщили в округе.
            ISO-8859-5 | Мост закрыли в понедельник, грузовики пойдут по северной дороге, сообщили в округе.
            windows-1251 | Міст закрили в понеділок, вантажівки їздитимуть північною дорогою, повідомили в окрузі.
            windows-1253 | Η γέφυρα έκλεισε τη Δευτέρα και τα φορτηγά θα κινούνται από τον βόρειο δρόμο.
            windows-1254 | Köprü pazartesi günü kapatıldı, ağır taşıtlar kuzey yolundan geçecek, dediği açıklandı.
            windows-1255 | הגשר נסגר ביום שני והמשאיות יעברו בדרך הצפונית
            windows-1256 | أغلق الجسر يوم الاثنين وستسلك الشاحنات الطريق الشمالي
            Shift_JIS | 橋は月曜日に閉鎖され、大型車は北の道を通ることになると郡が発表した。
            EUC-JP | 橋は月曜日に閉鎖され、大型車は北の道を通ることになると郡が発表した。
            GB18030 | 这座桥在星期一关闭，大型车辆要走北边的道路，县里的人说这是为了安全。
            Big5 | 這座橋在星期一關閉，大型車輛要走北邊的道路，縣裡的人說這是為了安全。
            x-windows-949 | 다리는 월요일에 폐쇄되었고 대형 차량은 북쪽 도로를 이용해야 한다고 군은 밝혔다.
            """)
    void undeclaredTextIsReadInTheCharsetOfItsLanguage(String charset, String words) {
        byte[] page = ("<html><body><p>" + words + "</p></body></html>").getBytes(Charset.forName(charset));

        assertThat(Decoder.decode(page, Optional.empty()).orElseThrow().text()).contains(words);
    }

    @Test
    void aDeclaredCharsetThatFitsIsNotDoubted() {
        byte[] page = "Most został zamknięty w poniedziałek.".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(Decoder.decode(page, Optional.of("iso-8859-2")).orElseThrow().evidence())
                .isEqualTo("declared");
    }

    @Test
    void aFewSignsTellNothing() {
        byte[] page = "The bridge – closed since “Monday” – stays so.".getBytes(Charset.forName("windows-1252"));

        assertThat(CharsetGuess.of(page)).isEmpty();
        assertThat(Decoder.decode(page, Optional.empty()).orElseThrow().charset())
                .isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void noiseIsNoLanguage() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (0x80 + i * 37 % 0x80);
        }

        assertThat(CharsetGuess.of(noise)).isEmpty();
        assertThat(CharsetGuess.of("plain words".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
