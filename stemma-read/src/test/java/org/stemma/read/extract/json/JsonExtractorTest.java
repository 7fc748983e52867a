package org.stemma.read.extract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Article;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.extract.Extraction;

class JsonExtractorTest {
    private static Capture capture(String json) {
        return new Capture(
                "in.json",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bytes.copyOf(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Extraction document(String json) {
        return JsonExtractor.ofDocument().extract(capture(json), "in");
    }

    private static Extraction lines(String json) {
        return JsonExtractor.ofLines(1).extract(capture(json), "in");
    }

    @Test
    void theFieldsOfAnObjectAreAnArticle() {
        Article article = document("""
                {"id": "s1", "title": "Bridge closed", "text": "The county closed the bridge on Monday.",
                 "outlet": "Sull Post", "published": "2031-03-04T08:40:00Z", "url": "https://sullpost.example/b",
                 "authors": ["Ada Quill", "Ben Rook"], "language": "en"}""").articles().getFirst();

        assertThat(article.id().value()).isEqualTo("s1");
        assertThat(article.words(article.headline().orElseThrow())).isEqualTo("Bridge closed");
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("Sull Post");
        assertThat(article.published().orElseThrow().interval().from()).hasToString("2031-03-04T08:40:00Z");
        assertThat(article.uri().orElseThrow()).hasToString("https://sullpost.example/b");
        assertThat(article.authors()).containsExactly("Ada Quill", "Ben Rook");
        assertThat(article.language()).contains("en");
    }

    @Test
    void aPageInsideAnObjectIsReadAsAPage() {
        Article article = document("""
                {"id": "s1", "html": "<h1>Bridge closed</h1><p>The county closed the bridge on Monday.</p>",
                 "date": "2031-03-04"}""").articles().getFirst();

        assertThat(article.headline()).isPresent();
        assertThat(article.blocks().getLast().role()).isEqualTo(BlockRole.PARAGRAPH);
        assertThat(article.published()).isPresent();
    }

    @Test
    void aListUnderArticlesIsRead() {
        assertThat(document("{\"articles\": [{\"text\": \"One bridge.\"}, {\"body\": \"Two bridges.\"}]}")
                        .articles())
                .extracting(article -> article.id().value())
                .containsExactly("in-1", "in-2");
    }

    @Test
    void oneObjectWithoutWordsIsRejectedBesideTheOthers() {
        Extraction extraction = document("[{\"text\": \"One bridge.\"}, {\"title\": \"No words\"}]");

        assertThat(extraction.articles()).hasSize(1);
        assertThat(extraction.rejected().getFirst().where()).isEqualTo("in.json#2");
    }

    @Test
    void aTextThatIsNoStringIsNoArticle() {
        Extraction extraction = document("{\"id\": \"a\", \"text\": 5}");

        assertThat(extraction.articles()).isEmpty();
        assertThat(extraction.rejected().getFirst().code()).isEqualTo(RejectionCode.MALFORMED);
    }

    @Test
    void brokenJsonSaysWhere() {
        Extraction extraction = document("{\"text\": \n oops}");

        assertThat(extraction.rejected().getFirst().code()).isEqualTo(RejectionCode.MALFORMED);
        assertThat(extraction.rejected().getFirst().detail()).contains("line 2");
    }

    @Test
    void aBrokenLineIsRejectedAndTheOthersAreRead() {
        Extraction extraction = lines("{\"text\": \"One bridge.\"}\n{\n\n{\"text\": \"Two bridges.\"}\n");

        assertThat(extraction.articles()).hasSize(2);
        assertThat(extraction.rejected().getFirst().where()).isEqualTo("in.json:2");
    }

    @Test
    void aListDeeperThanTheLimitIsMalformed() {
        assertThat(document("[".repeat(100_000)).rejected().getFirst().code()).isEqualTo(RejectionCode.MALFORMED);
    }
}
