package org.stemma.model.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Text;

class CorpusTest {
    private static AnnotatedArticle article(String id, Optional<String> published) {
        Article article = new Article(
                new ArticleId(id),
                Optional.empty(),
                Optional.empty(),
                new Text("One sentence."),
                List.of(),
                published.map(moment -> new Timestamp(TimeInterval.at(Instant.parse(moment)), true, "test")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
        return new AnnotatedArticle(
                article,
                OutletKind.UNKNOWN,
                Optional.empty(),
                Tokens.of(new int[0], new int[0], 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void articlesStandInOrderOfAppearanceThenOfIdAndTheUndatedLast() {
        Corpus corpus = new Corpus(
                List.of(
                        article("undated", Optional.empty()),
                        article("c", Optional.of("2031-03-04T09:00:00Z")),
                        article("b", Optional.of("2031-03-04T10:00:00Z")),
                        article("a", Optional.of("2031-03-04T10:00:00Z"))),
                List.of());
        assertThat(corpus.articles())
                .extracting(annotated -> annotated.article().id().value())
                .containsExactly("c", "a", "b", "undated");
    }

    @Test
    void oneIdIsOneArticle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Corpus(List.of(article("a", Optional.empty()), article("a", Optional.empty())), List.of()));
    }
}
