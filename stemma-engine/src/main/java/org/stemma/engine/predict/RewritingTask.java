package org.stemma.engine.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.stemma.trace.passage.Rewriting;
import org.stemma.trace.passage.WordView;

/** How far a text was taken over from a source, and how far it was changed. */
final class RewritingTask implements PredictTask {
    private static final String NOT_TAKEN_OVER = "non-derived";

    @Override
    public String name() {
        return "rewriting";
    }

    @Override
    public String summary() {
        return "rewriting: {\"id\",\"source\",\"text\"} lines in, {\"id\",\"label\",\"pairs\",\"runs\"} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        JsonLines.predict(corpus, out, given -> {
            Rewriting rewriting = Rewriting.of(
                    WordView.of(JsonLines.words(given, "text")), WordView.of(JsonLines.words(given, "source")));
            return JsonLines.answer(given)
                    .put("label", rewriting.degree().map(RewritingTask::label).orElse(NOT_TAKEN_OVER))
                    .put("pairs", rewriting.pairs())
                    .put("runs", rewriting.runs());
        });
    }

    private static String label(Rewriting.Degree degree) {
        return degree.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
