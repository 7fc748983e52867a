package org.stemma.annotate.attribution.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

class QuotationMarksTest {
    private static Article article(String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            blocks.add(Block.of(BlockRole.PARAGRAPH, new Span(start, text.length())));
            text.append("\n\n");
        }
        return new Article(
                new ArticleId("a"),
                Optional.empty(),
                Optional.empty(),
                new Text(text.toString()),
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
    }

    private static List<String> inner(String... paragraphs) {
        Article article = article(paragraphs);
        return QuotationMarks.find(article).stream()
                .map(quotation -> article.text().slice(quotation.inner()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“It rains,” she said. | It rains,",
                "\"It rains,\" she said. | It rains,",
                "''It rains,'' she said. | It rains,",
                "``It rains,'' she said. | It rains,",
                "«It rains», she said. | It rains",
                "»It rains«, she said. | It rains",
                "„It rains“, she said. | It rains",
                "‘It rains,’ she said. | It rains,",
            })
    void everyStyleOfMarksIsPaired(String sentence, String words) {
        assertThat(inner(sentence)).containsExactly(words);
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(inner("The workers' boats weren't the ministry's, nor '90s ones."))
                .isEmpty();
    }

    @Test
    void feetAndInchesAreNoMarks() {
        assertThat(inner("He is 5'10\" tall.")).isEmpty();
    }

    @Test
    void aQuotationInsideAQuotationIsFound() {
        assertThat(inner("“She said ‘never’ twice,” Tarr said.")).containsExactly("She said ‘never’ twice,", "never");
    }

    @Test
    void aParagraphThatOpensWithoutClosingGoesOnInTheNext() {
        List<Quotation> found = QuotationMarks.find(article("“One.", "“Two.”"));

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().closed()).isFalse();
        assertThat(found.getLast().continues()).hasValue(0);
    }

    @Test
    void aStrayOpeningMarkHoldsNoMoreThanItsSentence() {
        assertThat(inner("He said “it rains. Then he left.", "Nobody stayed.")).containsExactly("it rains.");
    }

    @Test
    void anyMixOfMarksGivesStretchesInOrderInsideTheText() {
        long seed = Long.getLong("stemma.seed", 20_330_412L);
        var random = new Random(seed);
        String alphabet = "a .,\"'“”‘’«»„`s\uD83D\uDEA2";
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.appendCodePoint(alphabet.codePointAt(
                        alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
            }
            Article article = article(text.toString());
            int last = 0;
            for (Quotation quotation : QuotationMarks.find(article)) {
                assertThat(quotation.outer().contains(quotation.inner()))
                        .as("seed %d: %s", seed, text)
                        .isTrue();
                assertThat(quotation.outer().start())
                        .as("seed %d: %s", seed, text)
                        .isGreaterThanOrEqualTo(last);
                assertThat(article.text().slice(quotation.inner())).isNotBlank();
                last = quotation.outer().start();
            }
        }
    }
}
