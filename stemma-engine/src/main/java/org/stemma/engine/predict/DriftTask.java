package org.stemma.engine.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.stemma.trace.drift.StrengthCheck;

/** Strength alone: whether a report puts a finding as strongly as its source. */
final class DriftTask implements PredictTask {
    @Override
    public String name() {
        return "drift";
    }

    @Override
    public String summary() {
        return "strength: {\"id\",\"source\",\"report\"} lines in, {\"id\",\"label\"} lines with same, exaggerates or"
                + " downplays out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        JsonLines.predict(corpus, out, pair -> {
            StrengthCheck.Comparison comparison =
                    StrengthCheck.compare(JsonLines.words(pair, "source"), JsonLines.words(pair, "report"));
            return JsonLines.answer(pair).put("label", label(comparison));
        });
    }

    private static String label(StrengthCheck.Comparison comparison) {
        return switch (comparison) {
            case DOWNPLAYS -> "downplays";
            case SAME -> "same";
            case EXAGGERATES -> "exaggerates";
        };
    }
}
