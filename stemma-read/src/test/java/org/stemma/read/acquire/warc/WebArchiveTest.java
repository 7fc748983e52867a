package org.stemma.read.acquire.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.ReadResult;
import org.stemma.read.Reader;

class WebArchiveTest {
    private static final String PAGE =
            "<h1>Bridge closed</h1><p>The road bridge over the Sull was closed on Monday, the"
                    + " county said.</p><p>“We found loose rivets,” engineer Ada Quill said.</p>";

    @TempDir
    private Path folder;

    private ReadResult read(String name, byte[]... records) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, Archives.joined(records));
        return Reader.withDefaults().read(List.of(file));
    }

    private static List<String> ids(ReadResult result) {
        return result.articles().stream().map(article -> article.id().value()).toList();
    }

    private static byte[] page(String name) {
        return Archives.page("https://news.example/" + name + ".html", PAGE.replace("Monday", "Monday, " + name));
    }

    @Test
    void thePagesOfAnArchiveAreCalledAfterTheirAddresses() throws IOException {
        ReadResult result = read("crawl.warc", page("bridge"), page("ferry"));

        assertThat(ids(result)).containsExactly("bridge", "ferry");
        Article article = result.articles().getFirst();
        assertThat(article.uri().map(Object::toString)).contains("https://news.example/bridge.html");
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void packedRecordsAreRead() throws IOException {
        assertThat(ids(read("crawl.warc.gz", Archives.gzip(page("bridge")), Archives.gzip(page("ferry")))))
                .containsExactly("bridge", "ferry");
    }

    @Test
    void codedBodiesAreUndone() throws IOException {
        byte[] body = PAGE.getBytes(UTF_8);
        byte[] half = Arrays.copyOf(body, 40);
        byte[] rest = Arrays.copyOfRange(body, 40, body.length);
        byte[] chunks = Archives.joined(
                "28\r\n".getBytes(ISO_8859_1),
                half,
                ("\r\n" + Integer.toHexString(rest.length) + "\r\n").getBytes(ISO_8859_1),
                rest,
                "\r\n0\r\n\r\n".getBytes(ISO_8859_1));

        ReadResult result = read(
                "crawl.warc",
                Archives.response("https://a.example/gzip", "Content-Encoding: gzip\r\n", Archives.gzip(body)),
                Archives.response("https://a.example/br", "Content-Encoding: br\r\n", Archives.brotli(body)),
                Archives.response("https://a.example/plain", "Content-Encoding: gzip\r\n", body),
                Archives.response("https://a.example/chunks", "Transfer-Encoding: chunked\r\n", chunks));

        assertThat(result.rejected()).isEmpty();
        assertThat(ids(result)).containsExactly("br", "chunks", "gzip", "plain");
        assertThat(result.articles()).allMatch(article -> article.text().value().contains("loose rivets"));
    }

    @Test
    void whatIsNoDocumentIsPassedOver() throws IOException {
        ReadResult result = read(
                "crawl.warc",
                page("bridge"),
                Archives.response("https://a.example/p.png", "Content-Type: image/png\r\n", new byte[] {1, 2}),
                Archives.response(
                        "https://a.example/robots.txt",
                        "Content-Type: text/plain\r\n",
                        "User-agent: *".getBytes(UTF_8)),
                Archives.record(
                        "request", "https://a.example/", "application/http", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                Archives.record("resource", "dns:a.example", "text/dns", "a.example 1.2.3.4".getBytes(UTF_8)));

        assertThat(ids(result)).containsExactly("bridge");
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void anArchiveWithoutPagesSaysWhatItHolds() throws IOException {
        ReadResult result = read(
                "crawl.warc",
                Archives.response("https://a.example/p.png", "Content-Type: image/png\r\n", new byte[] {1, 2}));

        assertThat(result.rejected())
                .extracting(Rejected::detail)
                .containsExactly("The archive holds no page: 1 × image/png.");
    }

    @Test
    void aPageThatIsStoredTwiceIsOneArticle() throws IOException {
        byte[] revisit = Archives.record(
                "revisit",
                "https://news.example/bridge.html",
                "application/http; msgtype=response",
                "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(ISO_8859_1));

        assertThat(ids(read("crawl.warc", page("bridge"), revisit, page("bridge"))))
                .containsExactly("bridge");
    }

    @Test
    void anAddressThatIsNoneIsNoObstacle() throws IOException {
        ReadResult result = read("crawl.warc", Archives.page("https://news.example/a b|c%zz[", PAGE));

        assertThat(result.articles()).hasSize(1);
    }

    @Test
    void anErrorPageIsNoArticle() throws IOException {
        byte[] missing = Archives.record(
                "response",
                "https://a.example/gone",
                "application/http",
                ("HTTP/1.1 404 Not Found\r\n\r\n" + PAGE).getBytes(UTF_8));

        assertThat(read("crawl.warc", missing).rejected())
                .extracting(Rejected::detail)
                .containsExactly("The server answered 404 Not Found: there was no report at this address.");
    }

    @Test
    void readingGoesOnBehindABrokenRecord() throws IOException {
        byte[] broken = "WARC/1.0\r\nWARC-Type response\r\n\r\nrubbish\r\n\r\n".getBytes(ISO_8859_1);

        ReadResult result = read("crawl.warc", page("bridge"), broken, page("ferry"));

        assertThat(ids(result)).containsExactly("bridge", "ferry");
        assertThat(result.rejected()).hasSize(1);
        assertThat(result.rejected().getFirst().where()).contains("crawl.warc, record at byte");
    }

    @Test
    void readingGoesOnBehindARecordThatIsPackedWrongly() throws IOException {
        byte[] packed = Archives.gzip(page("ferry"));
        Arrays.fill(packed, packed.length / 2, packed.length, (byte) 0x5a);

        ReadResult result =
                read("crawl.warc.gz", Archives.gzip(page("bridge")), packed, Archives.gzip(page("harbour")));

        assertThat(ids(result)).contains("bridge", "harbour");
        assertThat(result.rejected()).isNotEmpty();
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatItHas() throws IOException {
        byte[] whole = Archives.joined(Archives.gzip(page("bridge")), Archives.gzip(page("ferry")));

        ReadResult result = read("crawl.warc.gz", Arrays.copyOf(whole, whole.length - 60));

        assertThat(ids(result)).containsExactly("bridge");
        assertThat(result.rejected()).extracting(Rejected::code).contains(RejectionCode.MALFORMED);
    }

    /** Unpacked, the archive is twelve times as large as the memory that the reading process is given. */
    @Test
    void memoryDoesNotGrowWithTheArchive() throws IOException, InterruptedException {
        Path file = folder.resolve("large.warc.gz");
        byte[] record =
                Archives.gzip(Archives.page("https://news.example/long", PAGE + "<p>" + "Words. ".repeat(14_000)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 4_000; i++) {
                out.write(record);
            }
        }

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountCaptures.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), UTF_8);

        assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("4000");
    }
}
