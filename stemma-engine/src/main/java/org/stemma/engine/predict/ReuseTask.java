package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.Reuse;
import org.stemma.trace.passage.WordView;

/** Shared text alone: which articles share runs of words, and how much of each that is. */
final class ReuseTask implements PredictTask {
    @Override
    public String name() {
        return "reuse";
    }

    @Override
    public String summary() {
        return "reuse: {\"id\",\"text\",\"outlet\"} lines in, rows of id_a, id_b, shared, containment_a_in_b and"
                + " containment_b_in_a out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        List<String> ids = new ArrayList<>();
        List<WordView> words = new ArrayList<>();
        List<Bearer> bearers = new ArrayList<>();
        JsonLines.forEach(corpus, (JsonNode article) -> {
            ids.add(JsonLines.words(article, "id"));
            words.add(WordView.of(JsonLines.words(article, "text")));
            bearers.add(Bearer.of(JsonLines.wordsIfAny(article, "outlet")));
        });
        for (Reuse.Pair pair : Reuse.pairs(words, bearers, Workers.ALONE)) {
            out.write(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%d\t%.4f\t%.4f%n",
                    ids.get(pair.first()),
                    ids.get(pair.second()),
                    pair.shared(),
                    pair.firstInSecond(),
                    pair.secondInFirst()));
        }
    }
}
