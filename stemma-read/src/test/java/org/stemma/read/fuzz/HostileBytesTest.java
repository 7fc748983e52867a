package org.stemma.read.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.article.Bytes;
import org.stemma.read.Reader;
import org.stemma.read.acquire.warc.Archives;

/**
 * Reads inputs that were broken at random: every reader answers with articles or reasons and never throws. What once threw is
 * kept in the folder {@code crashers} and read each time.
 */
class HostileBytesTest {
    private static final long SEED = Long.getLong("stemma.seed", 20310304L);

    /** Broken inputs for each kind: a few seconds in all. */
    private static final int ROUNDS = 150;

    private static final String PAGE =
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge closed</title>"
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"datePublished\":"
                    + "\"2031-03-04T08:00:00Z\",\"author\":[{\"name\":\"Ada Quill\"}]}</script></head><body><h1>Bridge closed</h1><figure>"
                    + "<img src=x><figcaption>The bridge. Photo: A. Quill</figcaption></figure><p>The road bridge over the Sull was closed"
                    + " on Monday, the county said.</p><blockquote class=twitter-tweet><p>Closed!</p>— County (@county) <a"
                    + " href='https://t.example/1'>March 4, 2031</a></blockquote><ul><li>One</li></ul></body></html>";
    private static final String FEED =
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title><item><title>Bridge"
                    + "</title><link>https://news.example/b</link><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate><description><![CDATA[<p>"
                    + "The bridge was closed on Monday, the county said.</p>]]></description></item></channel></rss>";
    private static final String SITEMAP =
            "<urlset><url><loc>https://news.example/b</loc><lastmod>2031-03-04</lastmod><news:news>"
                    + "<news:publication><news:name>Wire</news:name></news:publication></news:news></url></urlset>";
    private static final String RULES = """
            User-agent: *
            Disallow: /private
            Crawl-delay: 5
            Sitemap: https://news.example/s.xml
            """;
    private static final String JSON =
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"url\":\"https://news.example/b\","
                    + "\"content_html\":\"<p>The bridge was closed on Monday.</p>\",\"date_published\":\"2031-03-04T08:00:00Z\"}]}";
    private static final String SAVED = """
            Content-Type: multipart/related; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <p>The bridge =
            was closed on Monday.</p>
            --b--
            """;

    @TempDir
    private Path folder;

    /**
     * A kind of input.
     *
     * @param name of its file
     * @param whole as it should be
     */
    record Kind(String name, Bytes whole) {
        static Kind of(String name, byte[] whole) {
            return new Kind(name, Bytes.copyOf(whole));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        byte[] archive = Archives.joined(
                Archives.page("https://news.example/a", PAGE),
                Archives.response(
                        "https://news.example/b", "Content-Encoding: gzip\r\n", Archives.gzip(PAGE.getBytes(UTF_8))),
                Archives.page("https://news.example/c", PAGE));
        return Stream.of(
                Kind.of("page.html", PAGE.getBytes(UTF_8)),
                Kind.of("feed.rss", FEED.getBytes(UTF_8)),
                Kind.of("sitemap.xml", SITEMAP.getBytes(UTF_8)),
                Kind.of("robots.txt", RULES.getBytes(UTF_8)),
                Kind.of("feed.json", JSON.getBytes(UTF_8)),
                Kind.of("page.mhtml", SAVED.getBytes(UTF_8)),
                Kind.of("crawl.warc", archive),
                Kind.of("crawl.warc.gz", Archives.gzip(archive)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void brokenInputsAreReadOrRejected(Kind kind) throws IOException {
        Random chance = new Random(SEED);
        Path file = folder.resolve(kind.name());
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, broken(kind.whole().toArray(), chance));
            assertThatCode(() -> Reader.withDefaults().read(List.of(file)))
                    .as("%s, round %d of -Dstemma.seed=%d", kind, round, SEED)
                    .doesNotThrowAnyException();
        }
    }

    static List<Path> crashers() throws IOException, URISyntaxException {
        URI place =
                HostileBytesTest.class.getResource("/org/stemma/read/crashers").toURI();
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void whatOnceThrewDoesNotThrow(Path crasher) {
        assertThatCode(() -> Reader.withDefaults().read(List.of(crasher))).doesNotThrowAnyException();
    }

    /** Changes, cuts, doubles and moves a few stretches. */
    private static byte[] broken(byte[] whole, Random chance) {
        byte[] bytes = whole.clone();
        int changes = 1 + chance.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 4; i++) {
            int from = chance.nextInt(bytes.length - 2);
            int to = Math.min(bytes.length, from + 1 + chance.nextInt(60));
            byte[] stretch = Arrays.copyOfRange(bytes, from, to);
            byte[] before = Arrays.copyOf(bytes, from);
            byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
            bytes = switch (chance.nextInt(5)) {
                case 0 -> Archives.joined(before, after);
                case 1 -> Archives.joined(before, stretch, stretch, after);
                case 2 -> Archives.joined(after, stretch, before);
                case 3 -> {
                    chance.nextBytes(stretch);
                    yield Archives.joined(before, stretch, after);
                }
                default -> {
                    bytes[from] = (byte) "<>&\"'=:/\\\n\u0000%{[]}0".charAt(chance.nextInt(17));
                    yield bytes;
                }
            };
        }
        return bytes;
    }
}
