package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.predict.QuotePrediction;
import org.stemma.annotate.predict.QuotePredictions;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;

/** Attribution alone: who is said to have said what, each article by itself. */
final class QuotesTask implements PredictTask {
    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public String summary() {
        return "attribution: {\"id\",\"text\",\"date\"} lines in, {\"id\",\"quotes\":[…]} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        Annotator annotator = Annotator.english();
        JsonLines.predict(corpus, out, object -> {
            Corpus alone = annotator.annotate(List.of(GivenText.article(object)));
            return line(JsonLines.answer(object), alone.articles().getFirst(), alone);
        });
    }

    private static ObjectNode line(ObjectNode line, AnnotatedArticle annotated, Corpus corpus) {
        ArrayNode quotes = line.putArray("quotes");
        for (QuotePrediction prediction : QuotePredictions.of(annotated, corpus)) {
            ObjectNode quote = quotes.addObject();
            quote.put("start", prediction.start());
            quote.put("end", prediction.end());
            quote.put("type", prediction.type());
            prediction.speaker().ifPresent(words -> put(quote, "speaker_", words));
            prediction.speakerName().ifPresent(name -> quote.put("speaker_name", name));
            prediction.cue().ifPresent(words -> put(quote, "cue_", words));
        }
        return line;
    }

    private static void put(ObjectNode quote, String prefix, QuotePrediction.Words words) {
        quote.put(prefix + "text", words.text());
        quote.put(prefix + "start", words.start());
        quote.put(prefix + "end", words.end());
    }
}
