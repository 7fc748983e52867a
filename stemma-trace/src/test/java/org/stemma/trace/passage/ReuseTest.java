package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReuseTest {
    private final Random random = new Random(7);

    @Test
    void aPairThatSharesAParagraphIsFoundWithItsShare() {
        String paragraph = words(40);
        List<WordView> articles =
                List.of(WordView.of(words(60) + " " + paragraph), WordView.of(paragraph + " " + words(160)));

        List<Reuse.Pair> pairs = Reuse.pairs(articles, List.of(Optional.of("Argus"), Optional.of("Mercury")));

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.shared()).isEqualTo(40 - Reuse.GRAM + 1);
            assertThat(pair.firstInSecond()).isGreaterThan(pair.secondInFirst());
        });
    }

    @Test
    void whatOneOutletPrintsUnderEveryArticleIsNoReuse() {
        String box = words(40);
        var articles = new ArrayList<WordView>();
        var outlets = new ArrayList<Optional<String>>();
        for (int i = 0; i < 6; i++) {
            articles.add(WordView.of(words(80) + " " + box));
            outlets.add(Optional.of("Argus"));
        }

        assertThat(Reuse.pairs(articles, outlets)).isEmpty();
    }

    private String words(int count) {
        return random.ints(count, 0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
