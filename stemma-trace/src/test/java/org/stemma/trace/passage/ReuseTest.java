package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.trace.parallel.Workers;

class ReuseTest {
    private final Random random = new Random(7);

    @Test
    void aPairThatSharesAParagraphIsFoundWithItsShare() {
        String paragraph = words(40);
        List<WordView> articles =
                List.of(WordView.of(words(60) + " " + paragraph), WordView.of(paragraph + " " + words(160)));

        List<Reuse.Pair> pairs = pairs(articles, "Argus", "Mercury");

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.shared()).isEqualTo(40 - Reuse.GRAM + 1);
            assertThat(pair.firstInSecond()).isGreaterThan(pair.secondInFirst());
        });
    }

    @Test
    void whatOneOutletPrintsUnderEveryArticleIsNoReuse() {
        String box = words(40);
        var articles = new ArrayList<WordView>();
        for (int i = 0; i < 6; i++) {
            articles.add(WordView.of(words(80) + " " + box));
        }

        assertThat(pairs(articles, "Argus", "Argus", "Argus", "Argus", "Argus", "Argus"))
                .isEmpty();
    }

    @Test
    void aStandingNoteThatTwoOutletsPrintIsReuse() {
        String statement = words(40);
        List<WordView> articles = List.of(
                WordView.of(words(80) + " " + statement),
                WordView.of(words(80) + " " + statement + " " + words(100)),
                WordView.of(statement + " " + words(200)));

        assertThat(pairs(articles, "Argus", "Mercury", "Herald")).hasSize(3);
    }

    @Test
    void aNoteAtTheEndOfThreeColumnsIsNoReuseWhoeverPrintsThem() {
        String note = words(20);
        List<WordView> articles = List.of(
                WordView.of(words(180) + " " + note),
                WordView.of(words(190) + " " + note),
                WordView.of(words(200) + " " + note));

        assertThat(pairs(articles, "Argus", "Mercury", "Herald")).isEmpty();
    }

    @Test
    void listsThatEndAtAMarkAreOfThePageThoughEachStandsTwice() {
        var articles = new ArrayList<WordView>();
        for (int list = 0; list < 8; list++) {
            String headlines = words(25) + " FURTHER";
            articles.add(WordView.of(words(60) + " " + headlines + " " + words(60)));
            articles.add(WordView.of(words(90) + " " + headlines + " " + words(30)));
        }

        assertThat(pairs(articles, Collections.nCopies(16, "Argus").toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void aParagraphThatOneOutletPrintsTwiceIsReuse() {
        String background = words(40);
        List<WordView> articles =
                List.of(WordView.of(words(80) + " " + background), WordView.of(background + " " + words(100)));

        assertThat(pairs(articles, "Argus", "Argus")).hasSize(1);
    }

    @Test
    void anAppealToTheReaderIsOfThePageWhereItStandsTwice() {
        String appeal = words(12) + " sign up for the letter " + words(12);
        List<WordView> articles = List.of(
                WordView.of(words(80) + " " + appeal + " " + words(90)),
                WordView.of(words(50) + " " + appeal + " " + words(90)));

        assertThat(pairs(articles, "Argus", "Argus")).isEmpty();
        assertThat(pairs(articles, "Argus", "Mercury")).hasSize(1);
    }

    @Test
    void fourStatesOfOneArticleAreNoBoilerplate() {
        String body = words(120);
        List<WordView> articles = List.of(
                WordView.of(body),
                WordView.of(body + " " + words(3)),
                WordView.of(body + " " + words(6)),
                WordView.of(words(5) + " " + body));

        assertThat(pairs(articles, "Argus", "Argus", "Argus", "Argus")).hasSize(6);
    }

    private static List<Reuse.Pair> pairs(List<WordView> articles, String... outlets) {
        List<Bearer> bearers = Arrays.stream(outlets)
                .map(outlet -> Bearer.of(Optional.of(outlet)))
                .toList();
        return Reuse.pairs(articles, bearers, Workers.ALONE);
    }

    private String words(int count) {
        return random.ints(count, 0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
