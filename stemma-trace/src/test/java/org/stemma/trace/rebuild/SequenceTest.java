package org.stemma.trace.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.trace.Newsroom;
import org.stemma.trace.passage.WordView;

class SequenceTest {
    private static final AnnotatedArticle REPORT = new Newsroom()
            .prints("pell", "Pell News", OutletKind.OUTLET, "2031-05-01T06:00:00Z", List.of("x".repeat(400)))
            .corpus()
            .articles()
            .getFirst();

    @Test
    void statementsStandAsTheArticlesGiveThem() {
        List<Strand> strands = List.of(strand(given(0, 20)), strand(given(0, 10)), strand(given(0, 30)));

        assertThat(Sequence.of(strands)).containsExactly(strands.get(1), strands.get(0), strands.get(2));
    }

    @Test
    void aLongSpeechThatTwoArticlesGiveInPartsIsOrderedInReasonableTime() {
        var strands = new ArrayList<Strand>();
        for (int i = 0; i < 60; i++) {
            strands.add(i < 20 ? strand(given(0, i)) : strand(given(0, i), given(1, i)));
        }

        assertThat(Sequence.of(strands)).containsExactlyElementsOf(strands);
    }

    private static Strand strand(Passage... passages) {
        return new Strand(List.of(passages));
    }

    private static Passage given(int article, int place) {
        return new Passage(
                article,
                REPORT,
                OptionalInt.of(0),
                List.of(new Span(place, place + 1)),
                List.of(),
                Passage.Form.OWN,
                WordView.of("x"),
                WordView.of("x"));
    }
}
