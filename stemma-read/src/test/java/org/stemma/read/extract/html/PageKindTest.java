package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.read.extract.Extraction;

class PageKindTest {
    private static final String REPORT =
            "<p>The road bridge over the Sull was closed on Monday, the county said, and lorries are"
                    + " sent round by the northern road until the end of the month.</p>";

    private static Extraction extract(String head, String body) {
        String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return new HtmlExtractor()
                .extract(
                        new Capture(
                                "page.html",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Bytes.copyOf(page.getBytes(StandardCharsets.UTF_8))),
                        "page");
    }

    private static String teasers(int number) {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < number; i++) {
            teasers.append("<div><h3><a href='/news/" + i + "'>The county closes bridge number " + i
                    + " for heavy traffic</a></h3></div>");
        }
        return teasers.toString();
    }

    private static String address(String path) {
        return "<link rel=canonical href='https://news.example" + path + "'>";
    }

    private static String refusal(Extraction extraction) {
        assertThat(extraction.articles()).isEmpty();
        return extraction.rejected().getFirst().detail();
    }

    @Test
    void aFrontPageIsNoArticle() {
        String front = teasers(30) + "<p>Weather: It will rain on the coast until Friday morning, then it clears.</p>";

        assertThat(refusal(extract(address("/"), front))).contains("front page");
    }

    @Test
    void aFrontPageLeadsToItsFeed() {
        String feed = "<link rel=alternate type='application/rss+xml' href='/rss.xml'>";

        assertThat(refusal(extract(address("/world") + feed, teasers(30) + REPORT)))
                .contains("stemma fetch https://news.example/rss.xml");
    }

    @Test
    void aShortReportAmongManyLinksIsAnArticle() {
        Extraction extraction = extract(
                address("/2031/03/04/bridge-closed-for-heavy-traffic"),
                "<h1>Bridge closed</h1>" + REPORT + teasers(30));

        assertThat(extraction.articles()).hasSize(1);
    }

    @Test
    void aPageThatDatesItselfIsBelieved() {
        String dated = "<meta property='article:published_time' content='2031-03-04T08:00:00Z'>";

        assertThat(extract(address("/bridge") + dated, "<h1>Bridge closed</h1>" + REPORT + teasers(30))
                        .articles())
                .hasSize(1);
    }

    @Test
    void aPageAroundAFilmIsNoArticle() {
        String film = "<script type='application/ld+json'>{\"@type\": \"VideoObject\", \"name\": \"Bridge\"}</script>";

        assertThat(refusal(extract(film, "<h1>Bridge closed</h1>" + REPORT))).contains("film");
    }

    @Test
    void aReportWithAFilmIsAnArticle() {
        String film = "<script type='application/ld+json'>{\"@type\": \"VideoObject\", \"name\": \"Bridge\"}</script>";

        StringBuilder report = new StringBuilder("<h1>Bridge closed</h1>");
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")) {
            report.append(REPORT.replace("Monday", day));
        }

        assertThat(extract(film, report.toString()).articles()).hasSize(1);
    }
}
