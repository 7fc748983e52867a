package org.stemma.read.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.ReadResult;
import org.stemma.read.Reader;

class FetcherTest {
    private static final String PAGE = "<html><head><title>Ferry out of service</title></head><body>"
            + "<h1>Ferry out of service</h1><p>The ferry between Asker and Sull was out of service on Tuesday, the"
            + " operator said.</p><p>“We expect six weeks of work,” the director Ada Quill said.</p></body></html>";

    private static final String SITE = "http://news.example";

    @TempDir
    private Path folder;

    private FakeNetwork network;

    @BeforeEach
    void start() throws IOException {
        network = new FakeNetwork();
    }

    @AfterEach
    void stop() throws IOException {
        network.close();
    }

    /** The defaults, but for timeouts that a test can wait for. */
    private static FetchSettings settings(int maxBytes, int maxFetches, boolean again, String... allowed) {
        return FetchSettings.defaults()
                .allowing(List.of(allowed))
                .again(again)
                .with(FetchLimit.STALL_TIMEOUT, Duration.ofMillis(300))
                .with(FetchLimit.MAX_TIME, Duration.ofMillis(900))
                .withLimit("maxHeaderBytes", 8_000)
                .withLimit("maxBodyBytes", maxBytes)
                .withLimit("maxDecodedBytes", maxBytes)
                .withLimit("maxRedirects", 3)
                .withLimit("maxFetches", maxFetches);
    }

    private FetchReport fetch(FetchSettings settings, String... seeds) throws IOException {
        try (CaptureFolder captures = CaptureFolder.open(folder, settings, network)) {
            return new Fetcher(settings, captures, network, network, network, network)
                    .fetch(List.of(seeds), FetchProgress.SILENT);
        }
    }

    private FetchReport fetch(String... seeds) throws IOException {
        return fetch(settings(100_000, 100, false), seeds);
    }

    private String refusal(String seed) throws IOException {
        List<Rejected> rejected = fetch(seed).rejected();
        assertThat(rejected).hasSize(1);
        return rejected.getFirst().detail();
    }

    private ReadResult read() {
        return Reader.withDefaults().read(List.of(folder));
    }

    private static List<String> addresses(ReadResult result) {
        return result.articles().stream()
                .map(article -> article.uri().orElseThrow().toString())
                .toList();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFetchedPageIsReadFromTheFolder() throws IOException {
        network.page("/ferry", "text/html", PAGE);

        FetchReport report = fetch(SITE + "/ferry");

        assertThat(report.rejected()).isEmpty();
        Article article = read().articles().getFirst();
        assertThat(article.headline().map(article::words)).contains("Ferry out of service");
        assertThat(article.uri().map(Object::toString)).contains(SITE + "/ferry");
    }

    @Test
    void readingTheFolderAgainGivesTheSame() throws IOException {
        network.page("/ferry", "text/html", PAGE);
        fetch(SITE + "/ferry");

        assertThat(read()).isEqualTo(read());
    }

    @Test
    void everyRequestIsSigned() throws IOException {
        network.page("/ferry", "text/html", PAGE);

        fetch(SITE + "/ferry");

        assertThat(network.requests()).allMatch(request -> request.contains("User-Agent: Stemma/"));
    }

    @Test
    void aFeedLeadsToItsPagesAndCompletesThem() throws IOException {
        network.page("/ferry", "text/html", PAGE)
                .page(
                        "/feed",
                        "application/rss+xml",
                        "<rss version='2.0'><channel><title>Wire</title><language>en-gb</language><item><link>" + SITE
                                + "/go</link><pubDate>Tue, 04 Mar 2031 06:00:00 GMT</pubDate><category>Transport</category>"
                                + "</item></channel></rss>")
                .redirect("/go", "/ferry#top");

        fetch(SITE + "/feed");

        Article article = read().articles().getFirst();
        assertThat(article.categories()).containsExactly("Transport");
        assertThat(article.published().orElseThrow().interval().from()).isEqualTo("2031-03-04T06:00:00Z");
        assertThat(article.language()).contains("en-gb");
    }

    @Test
    void aListOfFeedsOnDiskLeadsToTheirPages() throws IOException {
        Path list = folder.resolve("feeds.opml");
        Files.writeString(list, "<opml><body><outline xmlUrl='" + SITE + "/atom'/></body></opml>");
        network.page("/ferry", "text/html", PAGE)
                .page("/atom", "application/atom+xml", "<feed><entry><link href='" + SITE + "/ferry'/></entry></feed>");

        fetch(list.toString());

        assertThat(network.asked()).containsExactly("/atom", "/ferry");
        Files.delete(list);
        assertThat(read().rejected()).isEmpty();
    }

    @Test
    void thousandsOfAddressesAreNoTrouble() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 70_000; i++) {
            list.append(SITE).append("/").append(i).append('\n');
        }
        network.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\nAllow: /list\n")
                .page("/list", "text/plain", list.toString());

        FetchReport report = fetch(settings(4_000_000, 80_000, false), SITE + "/list");

        assertThat(report.rejected()).hasSize(70_000);
    }

    @Test
    void aPageThatIsThereIsLeftOut() throws IOException {
        network.page("/ferry", "text/html", PAGE).page("/list", "text/plain", SITE + "/ferry\n");
        fetch(SITE + "/list");

        FetchReport second = fetch(SITE + "/list");

        assertThat(second.present()).isEqualTo(1);
        assertThat(network.asked()).containsExactly("/list", "/ferry", "/list");
    }

    @Test
    void anUnchangedPageIsAskedForWithItsMarkAndNotStoredAgain() throws IOException {
        network.answer("/ferry", (request, out) -> {
            boolean known = request.contains("If-None-Match: \"v1\"");
            FakeNetwork.whole(
                            known ? "304 Not Modified" : "200 OK",
                            Map.of("ETag", "\"v1\"", "Content-Type", "text/html"),
                            known ? new byte[0] : PAGE.getBytes(UTF_8))
                    .to(request, out);
        });
        fetch(SITE + "/ferry");
        ReadResult first = read();

        FetchReport second = fetch(settings(100_000, 100, true), SITE + "/ferry");

        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(archives()).hasSize(2);
        assertThat(read()).isEqualTo(first);
    }

    @Test
    void aChangedPageIsASecondArticle() throws IOException {
        network.page("/ferry", "text/html", PAGE);
        fetch(SITE + "/ferry");
        network.page("/ferry", "text/html", PAGE.replace("six weeks", "eight weeks"));

        fetch(settings(100_000, 100, true), SITE + "/ferry");

        assertThat(addresses(read())).containsExactly(SITE + "/ferry", SITE + "/ferry");
    }

    @Test
    void whatIsWrittenIsNeverChanged() throws IOException {
        network.page("/ferry", "text/html", PAGE);
        fetch(SITE + "/ferry");
        Path first = archives().getFirst();
        byte[] before = Files.readAllBytes(first);

        fetch(settings(100_000, 100, true), SITE + "/ferry");

        assertThat(Files.readAllBytes(first)).isEqualTo(before);
        assertThat(archives()).hasSize(2);
    }

    @Test
    void whatAnInterruptedCallHadWrittenIsKept() throws IOException {
        network.page("/a", "text/html", PAGE).page("/b", "text/html", PAGE.replace("six", "ten"));
        fetch(SITE + "/a");
        byte[] whole = Files.readAllBytes(archives().getFirst());
        Files.write(archives().getFirst(), Arrays.copyOf(whole, whole.length - 200));

        fetch(SITE + "/b");

        assertThat(addresses(read())).containsExactly(SITE + "/a", SITE + "/b");
    }

    @Test
    void aCircleOfRedirectionsEnds() throws IOException {
        network.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(refusal(SITE + "/a")).contains("maxRedirects");
    }

    @Test
    void aHostThatStallsIsGivenUp() throws IOException {
        network.answer("/slow", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf".getBytes(ISO_8859_1));
            out.flush();
            Thread.sleep(5_000);
        });

        assertThat(refusal(SITE + "/slow")).contains("stallTimeout");
    }

    @Test
    void aBodyThatDripsForeverIsGivenUp() throws IOException {
        network.answer("/drip", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 1_000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        });

        assertThat(refusal(SITE + "/drip")).contains("maxTime");
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() throws IOException {
        network.answer("/endless", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 100_000; i++) {
                out.write(new byte[1_000]);
            }
        });

        assertThat(refusal(SITE + "/endless")).contains("maxBodyBytes");
    }

    @Test
    void aLengthBeyondTheLimitIsNotWaitedFor() throws IOException {
        network.answer(
                "/huge",
                (request, out) ->
                        out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/huge")).contains("maxBodyBytes");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 500; i++) {
                gzip.write(new byte[10_000]);
            }
        }
        network.answer("/bomb", FakeNetwork.whole("200 OK", Map.of("Content-Encoding", "gzip"), packed.toByteArray()));

        assertThat(refusal(SITE + "/bomb")).contains("maxDecodedBytes");
    }

    @Test
    void aBodyShorterThanItsLengthIsNoDocument() throws IOException {
        network.answer(
                "/short",
                (request, out) ->
                        out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/short")).contains("5 of 500 bytes");
    }

    @Test
    void aHeadWithoutEndIsCutAtTheLimit() throws IOException {
        network.answer("/head", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 100_000; i++) {
                out.write(("X-Field-" + i + ": y\r\n").getBytes(ISO_8859_1));
            }
        });

        assertThat(refusal(SITE + "/head")).contains("maxHeaderBytes");
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        network.answer("/other", (request, out) -> out.write("SSH-2.0-server\r\n\r\n".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/other")).contains("not HTTP");
    }

    @Test
    void chunksAreJoined() throws IOException {
        network.answer("/chunks", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"
                    .getBytes(ISO_8859_1));
            byte[] page = PAGE.getBytes(UTF_8);
            for (int at = 0; at < page.length; at += 100) {
                byte[] chunk = Arrays.copyOfRange(page, at, Math.min(page.length, at + 100));
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(ISO_8859_1));
                out.write(chunk);
                out.write("\r\n".getBytes(ISO_8859_1));
            }
            out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        });

        assertThat(fetch(SITE + "/chunks").rejected()).isEmpty();
        assertThat(read().articles()).hasSize(1);
    }

    @Test
    void aWrongCharsetInTheHeadDoesNotSpoilTheWords() throws IOException {
        network.page("/ferry", "text/html; charset=iso-8859-5", PAGE);

        fetch(SITE + "/ferry");

        assertThat(read().articles().getFirst().text().value()).contains("“We expect");
    }

    @Test
    void aBusyHostIsAskedAgainWhenItSays() throws IOException {
        AtomicInteger times = new AtomicInteger();
        network.answer("/busy", (request, out) -> {
            boolean first = times.incrementAndGet() == 1;
            FakeNetwork.whole(
                            first ? "503 Service Unavailable" : "200 OK",
                            Map.of("Retry-After", "7", "Content-Type", "text/html"),
                            PAGE.getBytes(UTF_8))
                    .to(request, out);
        });

        assertThat(fetch(SITE + "/busy").rejected()).isEmpty();
        assertThat(network.pauses()).contains(Duration.ofSeconds(7));
    }

    @Test
    void aHostThatAsksForALongWaitIsLeftAlone() throws IOException {
        network.answer(
                "/busy", FakeNetwork.whole("429 Too Many Requests", Map.of("Retry-After", "86400"), new byte[0]));

        assertThat(refusal(SITE + "/busy")).contains("maxRetryAfter");
    }

    @Test
    void whatTheRulesForbidIsNotAskedFor() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: stemma\nDisallow: /private/\n")
                .page("/private/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/private/ferry")).contains("robots.txt");
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void aHostWhoseRulesFailIsNotAsked() throws IOException {
        network.answer("/robots.txt", FakeNetwork.whole("500 Internal Server Error", Map.of(), new byte[0]))
                .page("/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/ferry")).contains("robots.txt with 500");
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void thePauseThatTheRulesAskForIsKept() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 9\n")
                .page("/list", "text/plain", SITE + "/a\n" + SITE + "/b\n")
                .page("/a", "text/html", PAGE)
                .page("/b", "text/html", PAGE);

        fetch(SITE + "/list");

        assertThat(network.pauses()).filteredOn(Duration.ofSeconds(9)::equals).hasSize(2);
    }

    @Test
    void aPauseThatIsTooLongIsNotWaitedFor() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3600\n")
                .page("/a", "text/html", PAGE);

        assertThat(refusal(SITE + "/a")).contains("maxCrawlDelay");
    }

    @Test
    void oneHostIsAskedForOneThingAtATime() throws IOException {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            network.page("/page-" + i, "text/html", PAGE);
            list.add(SITE + "/page-" + i);
        }

        fetch(list.toArray(String[]::new));

        assertThat(network.asked()).hasSize(8);
        assertThat(network.mostOpen()).isEqualTo(1);
    }

    @Test
    void moreAddressesThanTheLimitAreCounted() throws IOException {
        network.page("/list", "text/plain", SITE + "/a\n" + SITE + "/b\n" + SITE + "/c\n")
                .page("/a", "text/html", PAGE);

        List<Rejected> rejected =
                fetch(settings(100_000, 2, false), SITE + "/list").rejected();

        assertThat(rejected).extracting(Rejected::where).contains("2 more addresses");
    }

    @Test
    void aNameOfThisMachineIsNotConnectedTo() throws IOException {
        network.host("news.example", List.of("127.0.0.1"));

        assertThat(refusal(SITE + "/ferry")).contains("--allow-host news.example");
        assertThat(network.connected()).isEmpty();
    }

    @Test
    void aHostThatIsAllowedByNameMayBeThisMachine() throws IOException {
        network.host("news.example", List.of("127.0.0.1")).page("/ferry", "text/html", PAGE);

        assertThat(fetch(settings(100_000, 100, false, "news.example"), SITE + "/ferry")
                        .rejected())
                .isEmpty();
    }

    @Test
    void aRedirectionToAnInnerAddressIsNotFollowed() throws IOException {
        network.redirect("/ferry", "http://169.254.169.254/latest/meta-data/");

        List<Rejected> rejected = fetch(SITE + "/ferry").rejected();

        assertThat(rejected).extracting(Rejected::code).containsExactly(RejectionCode.NOT_ALLOWED);
        assertThat(network.connected()).doesNotContain(InetAddress.getByName("169.254.169.254"));
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedEachTime() throws IOException {
        network.host("news.example", List.of("93.184.216.34"), List.of("10.0.0.7"))
                .page("/ferry", "text/html", PAGE);

        List<Rejected> rejected = fetch(SITE + "/ferry").rejected();

        assertThat(rejected).extracting(Rejected::code).containsExactly(RejectionCode.NOT_ALLOWED);
        assertThat(network.connected()).containsExactly(InetAddress.getByName("93.184.216.34"));
    }

    @Test
    void ofSeveralAddressesOnlyThePublicOneIsConnectedTo() throws IOException {
        network.host("news.example", List.of("10.0.0.7", "93.184.216.34")).page("/ferry", "text/html", PAGE);

        fetch(SITE + "/ferry");

        assertThat(network.connected()).containsOnly(InetAddress.getByName("93.184.216.34"));
    }

    @Test
    void onlyTheWebIsFetched() throws IOException {
        network.redirect("/ferry", "file:///etc/hosts");

        assertThat(refusal(SITE + "/ferry")).contains("no address of the web");
    }

    @Test
    void whatIsNeitherAddressNorListingSaysSo() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, PAGE);

        assertThat(refusal(page.toString())).contains("https://");
    }
}
