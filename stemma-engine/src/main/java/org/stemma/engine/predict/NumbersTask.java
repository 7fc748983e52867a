package org.stemma.engine.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.quantity.QuantityReader;
import org.stemma.trace.conflict.FigureCheck;
import org.stemma.trace.conflict.FigureCheck.Measured;

/** Figures alone: whether a passage bears out the figures of a claim. */
final class NumbersTask implements PredictTask {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public String summary() {
        return "figures: {\"id\",\"claim\",\"evidence\"} lines in, {\"id\",\"label\"} lines with SUPPORTS, REFUTES or"
                + " NOT ENOUGH INFO out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        QuantityReader quantities = QuantityReader.of("en");
        JsonLines.predict(corpus, out, pair -> {
            FigureCheck.Answer answer = FigureCheck.answer(
                    measured(JsonLines.words(pair, "claim"), quantities),
                    measured(JsonLines.words(pair, "evidence"), quantities));
            return JsonLines.answer(pair).put("label", label(answer));
        });
    }

    private static Measured measured(String text, QuantityReader quantities) {
        return new Measured(text, quantities.read(Lexemes.of(text)));
    }

    private static String label(FigureCheck.Answer answer) {
        return switch (answer) {
            case SUPPORTS -> "SUPPORTS";
            case REFUTES -> "REFUTES";
            case OPEN -> "NOT ENOUGH INFO";
        };
    }
}
