package org.stemma.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.Article;

/** Texts that are no news: each is read to its end, and nothing points outside it. */
class AttributorOnHostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "'",
                "‘a ",
                "(",
                "\" ( ",
                "he said ",
                "said that ",
                "“a” he said ",
                "allegedly ",
                "Q: ",
                "of the "
            })
    void anyTextIsReadToItsEnd(String piece) {
        assertThat(Read.drafts(Read.report(piece.repeat(HOSTILE_LENGTH / piece.length())), false))
                .allSatisfy(draft -> assertThat(draft.parts()).isNotEmpty());
    }

    @Test
    void anyMixOfWordsAndMarksGivesContentsInsideTheText() {
        long seed = Long.getLong("stemma.seed", 20_330_416L);
        var random = new Random(seed);
        List<String> pieces = List.of(
                "said",
                "Tarr",
                "the",
                "pier",
                "that",
                ",",
                ".",
                "“",
                "”",
                "\"",
                "'",
                "who",
                "and",
                ":",
                "—",
                "told",
                "to",
                "according",
                "claim",
                "is",
                "believed",
                "which",
                "denied",
                "\uD83D\uDEA2",
                "(",
                ")",
                "on",
                "Tuesday",
                "called");
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Article article = Read.report(text.toString(), "“" + text);
            for (AttributionDraft draft : Read.drafts(article, random.nextBoolean())) {
                assertThat(article.text().slice(draft.content()))
                        .as("seed %d: %s", seed, text)
                        .isNotBlank();
                assertThat(draft.parts())
                        .as("seed %d: %s", seed, text)
                        .allSatisfy(part ->
                                assertThat(draft.content().contains(part)).isTrue())
                        .isSortedAccordingTo(Comparator.naturalOrder());
                draft.quoted()
                        .forEach(words -> assertThat(draft.content().contains(words))
                                .as("seed %d: %s", seed, text)
                                .isTrue());
            }
        }
    }

    private static final int HOSTILE_LENGTH = 40_000;
}
