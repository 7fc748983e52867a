package org.stemma.trace.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Newsroom;

/** How strongly words put their matter, by the hedges of their article. */
final class StrengthTest {
    private static Clause clause(String words) {
        AnnotatedArticle article = new Newsroom()
                .prints("paper", "Paper", OutletKind.OUTLET, "2031-05-01T08:00:00Z", List.of(words))
                .corpus()
                .articles()
                .getFirst();
        return Clauses.sentences(article).getFirst();
    }

    @Test
    void theWeakestHedgeCounts() {
        assertThat(Strength.of(clause("it is likely that the gate could fail")).commitment())
                .isEqualTo(Commitment.POSSIBLE);
        assertThat(Strength.of(clause("the gate almost certainly failed")).commitment())
                .isEqualTo(Commitment.NEAR_CERTAIN);
    }

    @Test
    void wordsWithoutAHedgeArePlain() {
        assertThat(Strength.of(clause("the gate failed")).commitment()).isEqualTo(Commitment.PLAIN);
    }

    @Test
    void aHedgeIsFoundAmongTheWords() {
        assertThat(Strength.of(clause("the gate almost certainly failed")).hedge())
                .hasValueSatisfying(hedge -> {
                    assertThat(hedge.from()).isEqualTo(2);
                    assertThat(hedge.until()).isEqualTo(4);
                });
    }

    @Test
    void aHedgeOutsideTheWordsLimitsNothingInThem() {
        Clause sentence = clause("the gate failed and the dam may hold");
        assertThat(Strength.of(sentence.article(), sentence.words().subList(0, 3))
                        .hedge())
                .isEmpty();
    }

    @Test
    void aConditionIsFound() {
        assertThat(Strength.of(clause("work ends in May, subject to the weather"))
                        .condition())
                .isPresent();
    }
}
