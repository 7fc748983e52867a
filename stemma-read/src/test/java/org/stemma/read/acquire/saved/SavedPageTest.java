package org.stemma.read.acquire.saved;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Article;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.ReadResult;
import org.stemma.read.Reader;

class SavedPageTest {
    private static final String PAGE =
            "<h1>Brücke gesperrt</h1><p>The road bridge over the Sülle was closed on Monday, the"
                    + " county said.</p><p>“We found loose rivets,” engineer Ada Quill said.</p>";

    @TempDir
    private Path folder;

    private ReadResult read() {
        return Reader.withDefaults().read(List.of(folder));
    }

    private void save(String coding, String body) throws IOException {
        String message = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://news.example/bridge\r\n"
                + "Date: Tue, 4 Mar 2031 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"----Boundary--1\"\r\n\r\n\r\n------Boundary--1\r\n"
                + "Content-Type: text/css\r\n\r\np { color: red }\r\n------Boundary--1\r\nContent-Type: text/html;"
                + " charset=utf-8\r\nContent-Transfer-Encoding: " + coding
                + "\r\nContent-Location: https://news.example/bridge?edition=1\r\n\r\n" + body
                + "\r\n------Boundary--1--\r\n";
        Files.write(folder.resolve("bridge.mhtml"), message.getBytes(ISO_8859_1));
    }

    @Test
    void aPageInQuotedPrintableIsOpened() throws IOException {
        StringBuilder quoted = new StringBuilder();
        for (byte octet : PAGE.getBytes(UTF_8)) {
            quoted.append(
                    octet < 0 || octet == '='
                            ? String.format(java.util.Locale.ROOT, "=%02X", octet & 0xFF)
                            : (char) octet);
            quoted.append(quoted.length() % 70 == 0 ? "=\r\n" : "");
        }
        save("quoted-printable", quoted.toString());

        Article article = read().articles().getFirst();

        assertThat(article.headline().map(article::words)).contains("Brücke gesperrt");
        assertThat(article.uri().map(Object::toString)).contains("https://news.example/bridge?edition=1");
    }

    @Test
    void aPageInBase64IsOpened() throws IOException {
        save("base64", Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8)));

        assertThat(read().articles().getFirst().text().value()).contains("“We found loose rivets,”");
    }

    @Test
    void aMessageWithoutAPageSaysSo() throws IOException {
        Files.writeString(
                folder.resolve("bridge.mht"),
                "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--");

        assertThat(read().rejected().getFirst().code()).isEqualTo(RejectionCode.MALFORMED);
    }

    @Test
    void theFolderBesideASavedPageIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("bridge.html"), "<!-- saved from url=(0027)https://news.example/bridge -->\n" + PAGE);
        Path files = Files.createDirectory(folder.resolve("bridge_files"));
        Files.writeString(files.resolve("frame.html"), PAGE);
        Files.writeString(files.resolve("style.css"), "p { color: red }");

        ReadResult result = read();

        assertThat(result.rejected()).isEmpty();
        assertThat(result.articles()).hasSize(1);
        assertThat(result.articles().getFirst().uri().map(Object::toString)).contains("https://news.example/bridge");
    }

    @Test
    void aFolderOfThatNameWithoutThePageIsRead() throws IOException {
        Path files = Files.createDirectory(folder.resolve("bridge_files"));
        Files.writeString(files.resolve("frame.html"), PAGE);

        assertThat(read().articles()).hasSize(1);
    }
}
