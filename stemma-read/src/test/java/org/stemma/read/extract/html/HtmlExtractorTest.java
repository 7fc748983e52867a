package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Post;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.extract.Extraction;

class HtmlExtractorTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Bridge closed | Sull Post</title>
            <meta property="og:site_name" content="Sull Post">
            <meta property="article:published_time" content="2031-03-04T08:40:00+02:00">
            <meta property="article:modified_time" content="2031-03-04T11:00:00+02:00">
            <meta name="author" content="Ada Quill"><link rel="canonical" href="https://sullpost.example/news/bridge"></head><body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Bridge closed</h1><p class="standfirst">The only crossing for heavy traffic shuts at once.</p>
            <div class="meta"><span class="byline">By Ada Quill</span> <time datetime="2031-03-04T08:40:00+02:00">4 March 2031</time></div>
            <p>SULLFORD, March 4 (Eastwire) - The road bridge over the Sull was closed on Monday, the county said.</p>
            <p>“We found loose rivets,” <a href="/people/rook">Ben Rook</a>, an engineer, said.</p>
            <figure><img src="x.jpg"><figcaption>The bridge in autumn. Photo: C. Wren / Sull Post</figcaption></figure>
            <blockquote class="social-post" cite="https://chirp.example/sullroads/7"><p>No crossing tonight, folks.</p>&mdash; Sull Roads (@sullroads) March 4, 2031</blockquote>
            <h2>What happens next</h2>
            <ul><li>Lorries are sent round by the northern road.</li><li>Trains run as usual.</li></ul>
            <p>The county expects repairs to take until the end of the month.</p>
            <div class="correction">Correction: An earlier version of this article gave the wrong day.</div>
            <p class="credit">With Eastwire</p>
            <div class="related"><h3>Related</h3><ul><li><a href="/a">Road tax rises</a></li><li><a href="/b">Snow expected</a></li></ul></div>
            </article>
            <aside><h3>Most read</h3><ul><li>Storm closes coastal road</li></ul></aside>
            <footer>© 2031 Sull Post. All rights reserved.</footer></body></html>""";

    private static Extraction extract(String html) {
        Capture capture = new Capture(
                "page.html",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bytes.copyOf(html.getBytes(StandardCharsets.UTF_8)));
        return new HtmlExtractor().extract(capture, "page");
    }

    private static Article article(String html) {
        return extract(html).articles().getFirst();
    }

    private static List<String> words(Article article, BlockRole role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(article::words)
                .toList();
    }

    @Test
    void everyPartOfAPageGetsItsRole() {
        Article article = article(PAGE);

        assertThat(article.blocks().stream().map(Block::role))
                .containsExactly(
                        BlockRole.HEADLINE,
                        BlockRole.STANDFIRST,
                        BlockRole.BYLINE,
                        BlockRole.DATELINE,
                        BlockRole.PARAGRAPH,
                        BlockRole.PARAGRAPH,
                        BlockRole.CAPTION,
                        BlockRole.EMBED,
                        BlockRole.SUBHEADING,
                        BlockRole.LIST_ITEM,
                        BlockRole.LIST_ITEM,
                        BlockRole.PARAGRAPH,
                        BlockRole.CORRECTION,
                        BlockRole.CREDIT);
    }

    @Test
    void theMetadataSayWhereTheyStood() {
        Article article = article(PAGE);

        assertThat(article.uri()).contains(URI.create("https://sullpost.example/news/bridge"));
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("Sull Post");
        assertThat(article.outlet().orElseThrow().host()).contains("sullpost.example");
        assertThat(article.published().orElseThrow().interval().from()).hasToString("2031-03-04T06:40:00Z");
        assertThat(article.published().orElseThrow().foundIn()).isEqualTo("meta article:published_time");
        assertThat(article.modified().orElseThrow().interval().from()).hasToString("2031-03-04T09:00:00Z");
        assertThat(article.authors()).containsExactly("Ada Quill");
        assertThat(article.language()).contains("en");
    }

    @Test
    void aPostKeepsItsOwnAuthorDateAndAddress() {
        Article article = article(PAGE);
        Post post = article.blocks().stream()
                .flatMap(block -> block.post().stream())
                .findFirst()
                .orElseThrow();

        assertThat(words(article, BlockRole.EMBED))
                .containsExactly("No crossing tonight, folks. — Sull Roads (@sullroads) March 4, 2031");
        assertThat(post.author()).contains("Sull Roads");
        assertThat(post.handle()).contains("@sullroads");
        assertThat(post.uri()).contains(URI.create("https://chirp.example/sullroads/7"));
        assertThat(post.posted().orElseThrow().interval().from()).hasToString("2031-03-04T00:00:00Z");
    }

    @Test
    void linksAreAbsolute() {
        Article article = article(PAGE);

        assertThat(article.links().getFirst().target()).hasToString("https://sullpost.example/people/rook");
        assertThat(article.text().slice(article.links().getFirst().anchor())).isEqualTo("Ben Rook");
    }

    @Test
    void anAddressThatStandsAsAParagraphIsPartOfTheReport() {
        Article article = article("""
                <article><h1>Sull Roads post</h1><p>Confirmed. The Post has it too.</p>
                <p><a href="https://sullpost.example/news/bridge">https://sullpost.example/news/bridge</a></p></article>""");

        assertThat(article.links()).hasSize(1);
        assertThat(words(article, BlockRole.PARAGRAPH)).hasSize(2);
    }

    @Test
    void theSourceOfABlockIsItsPlaceInThePage() {
        Article article = article(PAGE);
        Block paragraph = article.blocks().get(5);

        String source = PAGE.substring(
                paragraph.source().orElseThrow().start(),
                paragraph.source().orElseThrow().end());

        assertThat(source.replaceAll("<[^>]*>", "")).isEqualTo(article.words(paragraph));
    }

    @Test
    void aPageWithoutRunningTextIsNoArticle() {
        Extraction extraction = extract("<html><body><nav><a href=/>Home</a></nav><div id=app></div></body></html>");

        assertThat(extraction.articles()).isEmpty();
        assertThat(extraction.rejected().getFirst().code()).isEqualTo(RejectionCode.NOT_AN_ARTICLE);
    }

    @Test
    void brokenMarkupIsReadAllTheSame() {
        Article article = article(
                "<h1>Bridge closed<p>The road bridge was <b>closed on Monday.<p>Nobody was hurt & nothing broke.");

        assertThat(words(article, BlockRole.PARAGRAPH)).contains("Nobody was hurt & nothing broke.");
    }

    @Test
    void scriptsNeverBecomeText() {
        Article article = article("""
                <h1>Bridge closed</h1><p>The road bridge was closed.<script>alert("The county said so.")</script></p>
                <style>p { color: red }</style><p hidden>The county never said this sentence aloud.</p>""");

        assertThat(article.text().value()).doesNotContain("alert", "color", "never said");
    }

    @Test
    void thousandsOfOpenElementsDoNotExhaustTheStack() {
        String deep =
                "<div>".repeat(20_000) + "<p>The road bridge over the Sull was closed on Monday, the county said.</p>";

        assertThat(article(deep).text().value()).contains("was closed on Monday");
    }

    @Test
    void aPaywalledPageIsPartial() {
        String page = PAGE.replace("</head>", """
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closed",
                "isAccessibleForFree": false}</script></head>""");

        assertThat(article(page).partial()).isTrue();
    }

    @Test
    void wordsThatDescribeAPictureAreItsCaption() {
        String page = PAGE.replace(
                "<h2>What happens next</h2>",
                "<div><img src=y.jpg alt='Workers on the bridge over the Sull in the rain'></div><p>Workers on the bridge over the Sull"
                        + " in the rain</p><h2>What happens next</h2>");

        assertThat(words(article(page), BlockRole.CAPTION)).contains("Workers on the bridge over the Sull in the rain");
    }

    @Test
    void aCaptionInABodyThatScriptsHoldIsACaption() {
        String body = "<div class=\\\"caption\\\"><p>Workers on the bridge in the rain.</p></div>"
                + "<p>The road bridge over the Sull was closed on Monday, the county said, and lorries go round by the north.</p>"
                        .repeat(4);
        String page =
                "<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1><script>var data = {\"html\": \""
                        + body + "\"};</script></body></html>";

        assertThat(words(article(page), BlockRole.CAPTION)).containsExactly("Workers on the bridge in the rain.");
    }

    @Test
    void theDateInAReportsNumberIsItsDay() {
        String page =
                "<html><head><title>Bridge closed</title><link rel=canonical href='https://post.example/news/A2031030414320005196'>"
                        + "</head><body><h1>Bridge closed</h1><p>The road bridge over the Sull was closed, the county said.</p></body></html>";

        assertThat(article(page).published().orElseThrow().interval().from()).isEqualTo("2031-03-04T00:00:00Z");
    }

    @Test
    void ofTwoDeclaredTitlesTheOneWithoutTheSiteIsTheHeadline() {
        String page = "<html><head><title>The bridge is closed for lorries-local|Sull Post</title>"
                + "<meta property=og:title content='The bridge is closed for lorries-local|Sull Post'>"
                + "<meta name=title content='The bridge is closed for lorries'></head><body><p>The road bridge over the Sull was closed,"
                + " the county said.</p></body></html>";

        assertThat(words(article(page), BlockRole.HEADLINE)).containsExactly("The bridge is closed for lorries");
    }

    @Test
    void aCopyInAWebArchiveKeepsItsOutletAndItsLinks() {
        String archive = "https://archive.example/web/20350611101316/";
        String page = "<html><head><link rel=canonical href='" + archive + "https://sullpost.example/bridge'>"
                + "<meta property='og:site_name' content='archive.test'></head><body><h1>Bridge closed</h1>"
                + "<p>The road bridge was closed on Monday, <a href='/web/20350611101316/https://county.example/note'>the county"
                + " said</a>.</p></body></html>";

        Article article = article(page);

        assertThat(article.uri()).contains(URI.create("https://sullpost.example/bridge"));
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("sullpost.example");
        assertThat(article.links().getFirst().target()).isEqualTo(URI.create("https://county.example/note"));
    }
}
