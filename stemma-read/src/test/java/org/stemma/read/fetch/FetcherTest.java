package org.stemma.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.read.ReadResult;

class FetcherTest extends FetchTestCase {
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
    void moreAddressesThanTheLimitAreCounted() throws IOException {
        network.page("/list", "text/plain", SITE + "/a\n" + SITE + "/b\n" + SITE + "/c\n")
                .page("/a", "text/html", PAGE);

        List<Rejected> rejected =
                fetch(settings(100_000, 2, false), SITE + "/list").rejected();

        assertThat(rejected).extracting(Rejected::where).contains("2 more addresses");
        assertThat(rejected).extracting(Rejected::detail).anyMatch(detail -> detail.contains("maxFetches"));
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
