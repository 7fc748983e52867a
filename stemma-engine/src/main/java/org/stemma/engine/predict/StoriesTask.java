package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.story.Grouping;
import org.stemma.trace.story.StorySettings;

/** Stories alone: which articles are about one event. */
final class StoriesTask implements PredictTask {
    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String summary() {
        return "stories: {\"id\",\"text\",\"title\",\"published\"} lines in order of time in, {\"id\",\"story\"} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        List<JsonNode> articles = JsonLines.all(corpus);
        List<WordView> words = new ArrayList<>();
        List<OptionalLong> days = new ArrayList<>();
        for (JsonNode article : articles) {
            String title = JsonLines.wordsIfAny(article, "title")
                    .map(line -> line + "\n")
                    .orElse("");
            words.add(WordView.of(title + JsonLines.words(article, "text")));
            days.add(GivenText.published(article)
                    .map(time -> OptionalLong.of(time.interval()
                            .from()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .toEpochDay()))
                    .orElse(OptionalLong.empty()));
        }
        int[] story = new int[articles.size()];
        List<List<Integer>> stories = Grouping.group(words, days, StorySettings.DEFAULT);
        for (int number = 0; number < stories.size(); number++) {
            for (int article : stories.get(number)) {
                story[article] = number;
            }
        }
        for (int i = 0; i < story.length; i++) {
            out.write(JsonLines.answer(articles.get(i))
                    .put("story", "s" + story[i])
                    .toString());
            out.write('\n');
        }
    }
}
