package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Article;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Rejected;

class AnnouncementsTest {
    private static final String WORDS = "<p>The road bridge over the Sull was closed on Monday, the county said.</p>";

    @TempDir
    private Path folder;

    private ReadResult read() {
        return Reader.withDefaults().read(List.of(folder));
    }

    private void feed(String items) throws IOException {
        Files.writeString(
                folder.resolve("feed.rss"),
                "<rss><channel><title>Wire</title><language>en</language>" + items + "</channel></rss>");
    }

    private void page(String head) throws IOException {
        Files.writeString(
                folder.resolve("bridge.html"),
                "<html><head><link rel=canonical href='https://www.news.example/bridge/'>" + head
                        + "</head><body><h1>Bridge" + " closed</h1>" + WORDS + "</body></html>");
    }

    @Test
    void aPageIsCompletedByTheFeedThatAnnouncesIt() throws IOException {
        page("");
        feed(
                "<item><link>https://news.example/bridge?utm_source=rss</link><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate>"
                        + "<source>Sull Courier</source></item>");

        ReadResult result = read();

        assertThat(result.rejected()).isEmpty();
        Article article = result.articles().getFirst();
        assertThat(article.id().value()).isEqualTo("bridge");
        assertThat(article.published().orElseThrow().interval().from()).isEqualTo("2031-03-04T08:00:00Z");
        assertThat(article.outlet().map(Outlet::name)).contains("Sull Courier");
        assertThat(article.language()).contains("en");
    }

    @Test
    void whatThePageSaysItselfIsBelieved() throws IOException {
        page("<meta property='article:published_time' content='2031-03-03T05:00:00Z'>"
                + "<meta property='og:site_name' content='The Sull News'>");
        feed("<item><link>https://news.example/bridge</link><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate>"
                + "<source>Sull Courier</source></item>");

        Article article = read().articles().getFirst();

        assertThat(article.published().orElseThrow().interval().from()).isEqualTo("2031-03-03T05:00:00Z");
        assertThat(article.outlet().map(Outlet::name)).contains("The Sull News");
    }

    @Test
    void aDayOfThePageBecomesTheMomentOfItsFeed() throws IOException {
        page("<meta property='article:published_time' content='2031-03-04'>");
        feed("<item><link>https://news.example/bridge</link><pubDate>Tue, 04 Mar 2031 08:00:00 GMT</pubDate></item>");

        assertThat(read().articles()
                        .getFirst()
                        .published()
                        .orElseThrow()
                        .interval()
                        .from())
                .isEqualTo("2031-03-04T08:00:00Z");
    }

    @Test
    void anEntryWithItsWordsIsAnArticle() throws IOException {
        feed("<item><title>Bridge closed</title><link>https://news.example/bridge</link><content:encoded><![CDATA["
                + WORDS + "]]></content:encoded></item>");

        Article article = read().articles().getFirst();

        assertThat(article.headline().map(article::words)).contains("Bridge closed");
        assertThat(article.partial()).isFalse();
        assertThat(article.outlet().map(Outlet::name)).contains("news.example");
    }

    @Test
    void aSummaryIsAPartOfAnArticle() throws IOException {
        feed(
                "<item><title>Bridge closed</title><link>https://news.example/bridge</link><description>The road bridge over the"
                        + " Sull was closed on Monday, the county said.</description></item>");

        assertThat(read().articles().getFirst().partial()).isTrue();
    }

    @Test
    void aFeedOfBareLinksSaysHowToFetchThem() throws IOException {
        feed("<item><title>Bridge closed</title><link>https://news.example/bridge</link></item>");

        assertThat(read().rejected())
                .extracting(Rejected::detail)
                .first()
                .asString()
                .contains("1 report", "stemma fetch");
    }
}
