package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Post;

class EmbedsTest {
    private static Article article(String embed) {
        String html = "<html><body><article><h1>Bridge closed to lorries</h1>"
                + "<p>The road bridge over the Sull was closed on Monday, the county said, and lorries must drive round.</p>"
                + embed
                + "<p>Repairs will take until the end of the month, and trains run on the old bridge as usual, it said.</p>"
                + "</article></body></html>";
        Capture capture = new Capture(
                "page.html",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bytes.copyOf(html.getBytes(StandardCharsets.UTF_8)));
        return new HtmlExtractor().extract(capture, "page").articles().getFirst();
    }

    private static List<Block> embeds(String embed) {
        return article(embed).blocks().stream()
                .filter(block -> block.role() == BlockRole.EMBED)
                .toList();
    }

    private static Post post(String embed) {
        return embeds(embed).getFirst().post().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            <iframe src='https://platform.twitter.com/embed/Tweet.html?dnt=false&id=2000000000000000000'></iframe>      | https://x.com/i/status/2000000000000000000
            <iframe data-src='//www.youtube-nocookie.com/embed/aB3_xY9-q?rel=0'></iframe>                               | https://www.youtube.com/watch?v=aB3_xY9-q
            <iframe src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsull%2Fposts%2F7&width=500'></iframe> | https://www.facebook.com/sull/posts/7
            <iframe src='https://www.instagram.com/p/Cx12/embed/captioned/'></iframe>                                   | https://www.instagram.com/p/Cx12/
            <iframe src='https://t.me/sullroads/12?embed=1&mode=tme'></iframe>                                          | https://t.me/sullroads/12
            <script async src='https://telegram.org/js/telegram-widget.js' data-telegram-post='sullroads/12'></script>  | https://t.me/sullroads/12
            <amp-twitter width=375 data-tweetid='2000000000000000000'></amp-twitter>                                    | https://x.com/i/status/2000000000000000000
            <amp-youtube data-videoid='aB3_xY9-q'></amp-youtube>                                                       | https://www.youtube.com/watch?v=aB3_xY9-q
            <figure><iframe src='https://vk.com/video_ext.php?oid=-1&id=2'></iframe></figure>                           | https://vk.com/video_ext.php?oid=-1&id=2
            """)
    void aFrameIsAnEmbedWithItsAddress(String embed, String address) {
        Article article = article(embed);

        assertThat(post(embed).uri()).hasToString("Optional[" + address + "]");
        assertThat(embeds(embed)).hasSize(1);
        assertThat(embeds(embed).getFirst().source()).isEmpty();
        assertThat(article.words(embeds(embed).getFirst())).isEqualTo(address);
        assertThat(article.blocks()).extracting(Block::role).doesNotContain(BlockRole.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='https://ads.example/slot?id=7'></iframe>",
                "<iframe src='about:blank'></iframe>",
                "<iframe></iframe>",
                "<iframe src='https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fsullpost.example%2Fbridge'></iframe>",
                "<iframe src='https://platform.twitter.com/widgets/follow_button.html?id=twitter-widget-0'></iframe>",
                "<iframe src='https://notx.com/a/status/1'></iframe>",
                "<amp-ad data-slot='7'></amp-ad>"
            })
    void aFrameOfAnotherHostIsNone(String embed) {
        assertThat(embeds(embed)).isEmpty();
    }

    @Test
    void theAddressOfAPostTellsItsAccountAndItsMoment() {
        Post post = post("<iframe src='https://x.com/sullroads/status/2000000000000000000'></iframe>");

        assertThat(post.handle()).contains("@sullroads");
        assertThat(post.posted().orElseThrow().interval().from()).isEqualTo("2025-12-14T00:28:52Z");
    }

    @Test
    void theNumberOfAPostMakesItsDayExact() {
        String quoted =
                "<blockquote class='twitter-tweet'><p>No crossing tonight, folks.</p>&mdash; Sull Roads (@sullroads)"
                        + " <a href='https://twitter.com/sullroads/status/2000000000000000000?ref_src=x'>December DAY, 2025</a></blockquote>";

        assertThat(post(quoted.replace("DAY", "14"))
                        .posted()
                        .orElseThrow()
                        .interval()
                        .from())
                .isEqualTo("2025-12-14T00:28:52Z");
        assertThat(post(quoted.replace("DAY", "4"))
                        .posted()
                        .orElseThrow()
                        .interval()
                        .from())
                .isEqualTo("2025-12-04T00:00:00Z");
    }

    @Test
    void aPostInAHeldBodyIsNoneOfItsParagraphs() {
        String body =
                "<p>The road bridge over the Sull was closed on Monday, the county said, and lorries must drive round.</p>"
                        + "<blockquote class='twitter-tweet'><p>No crossing tonight, folks.</p>&mdash; Sull Roads (@sullroads) December 14,"
                        + " 2025</blockquote><h2>What happens next</h2><p>Repairs will take until the end of the month, and trains run on"
                        + " the old bridge as usual, the county said; it asks drivers for patience and promises a ferry for lorries.</p>";
        String page = "<html><body><h1>Bridge closed</h1><script type='application/json'>{\"body\":\""
                + body.replace("\"", "\\\"") + "\"}</script></body></html>";

        List<PageReading.Piece> pieces = PageReader.read(page, Optional.empty()).pieces();

        assertThat(pieces)
                .extracting(PageReading.Piece::role)
                .containsExactly(
                        BlockRole.HEADLINE,
                        BlockRole.PARAGRAPH,
                        BlockRole.EMBED,
                        BlockRole.SUBHEADING,
                        BlockRole.PARAGRAPH);
    }
}
