package org.stemma.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

class ArticleTest {
    private static Article article(Block... blocks) {
        return new Article(
                new ArticleId("a"),
                Optional.empty(),
                Optional.empty(),
                new Text("Ferry out\n\nThe ferry is out."),
                List.of(blocks),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
    }

    @Test
    void theHeadlineIsTheFirstBlockOfThatRole() {
        Article article =
                article(Block.of(BlockRole.HEADLINE, new Span(0, 9)), Block.of(BlockRole.PARAGRAPH, new Span(11, 28)));
        assertThat(article.headline().map(article::words)).contains("Ferry out");
    }

    @Test
    void blocksDoNotOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(
                        Block.of(BlockRole.HEADLINE, new Span(0, 9)), Block.of(BlockRole.PARAGRAPH, new Span(8, 28))));
    }

    @Test
    void aBlockStaysInsideTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> article(Block.of(BlockRole.PARAGRAPH, new Span(11, 29))));
    }

    @Test
    void wordsAppearWithTheEntryOfALiveReportThatTheyStandIn() {
        Instant moment = Instant.parse("2031-03-04T08:00:00Z");
        Timestamp entry = new Timestamp(new TimeInterval(moment, moment.plusSeconds(60)), true, "live entry");
        Span words = new Span(11, 28);
        Article article = article(
                Block.of(BlockRole.HEADLINE, new Span(0, 9)),
                new Block(BlockRole.PARAGRAPH, words, Optional.empty(), Optional.empty(), Optional.of(entry)));

        assertThat(article.appeared(new Span(15, 20))).contains(entry);
        assertThat(article.appeared(new Span(0, 5))).isEqualTo(article.appeared());
    }

    @Test
    void onlyAnEmbedIsAPost() {
        Post post = new Post(Optional.of("Quay Watch"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block(BlockRole.PARAGRAPH, new Span(0, 4), Optional.of(post), Optional.empty()));
    }

    @Test
    void captionsCreditsAndEmbedsAreNotTheOutletsReport() {
        assertThat(List.of(BlockRole.values()).stream().filter(BlockRole::isReport))
                .doesNotContain(
                        BlockRole.CAPTION,
                        BlockRole.CREDIT,
                        BlockRole.EMBED,
                        BlockRole.BYLINE,
                        BlockRole.DATELINE,
                        BlockRole.FURNITURE)
                .contains(BlockRole.HEADLINE, BlockRole.PARAGRAPH, BlockRole.CORRECTION);
    }

    @Test
    void anotherIdChangesNothingElse() {
        Article article = article(Block.of(BlockRole.HEADLINE, new Span(0, 9)));

        assertThat(article.withId(new ArticleId("b")).withId(new ArticleId("a")))
                .isEqualTo(article);
    }
}
