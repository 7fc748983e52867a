package org.stemma.trace.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.trace.passage.WordView;

class GroupingTest {
    @Test
    void articlesOfOneTopicAreOneStory() {
        var random = new Random(3);
        var articles = new ArrayList<WordView>();
        for (int i = 0; i < 12; i++) {
            articles.add(article(random, i % 3));
        }

        assertThat(Grouping.group(articles, days(12), StorySettings.DEFAULT))
                .containsExactly(List.of(0, 3, 6, 9), List.of(1, 4, 7, 10), List.of(2, 5, 8, 11));
    }

    @Test
    void twoArticlesWithoutACommonWordAreTwoStories() {
        List<WordView> articles = List.of(
                WordView.of("Heavy rain flooded cellars along the Ossel"),
                WordView.of("Chess champion retires after forty seasons"));

        assertThat(Grouping.group(articles, days(2), StorySettings.DEFAULT)).hasSize(2);
    }

    @Test
    void noArticleMakesNoStory() {
        assertThat(Grouping.group(List.of(), List.of(), StorySettings.DEFAULT)).isEmpty();
    }

    private static WordView article(Random random, int topic) {
        return WordView.of(random.ints(120, 0, 40)
                .mapToObj(i -> random.nextInt(4) == 0 ? "common" + random.nextInt(400) : "topic" + topic + "word" + i)
                .collect(Collectors.joining(" ")));
    }

    private static List<OptionalLong> days(int count) {
        return java.util.Collections.nCopies(count, OptionalLong.empty());
    }
}
