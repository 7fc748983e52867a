package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.time.Anchor;
import org.stemma.annotate.time.TimeReader;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Text;

/** Time expressions alone. */
final class TimeTask implements PredictTask {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public String summary() {
        return "times: {\"id\",\"text\",\"published\"} lines in, {\"id\",\"spans\":[…]} lines with TIMEX3 out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        TimeReader reader = TimeReader.of("en");
        JsonLines.predict(corpus, out, object -> {
            String text = JsonLines.words(object, "text");
            Anchor anchor = GivenText.published(object).map(Anchor::of).orElse(Anchor.UNKNOWN);
            CodePointOffsets offsets = CodePointOffsets.of(new Text(text));
            ObjectNode line = JsonLines.answer(object);
            ArrayNode spans = line.putArray("spans");
            for (TimeExpression time : reader.read(Lexemes.of(text), anchor)) {
                spans.addObject()
                        .put("start", offsets.toCodePoint(time.span().start()))
                        .put("end", offsets.toCodePoint(time.span().end()))
                        .put("type", time.type().name())
                        .put("value", time.value());
            }
            return line;
        });
    }
}
