package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.place.PlaceReader;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** Places alone. */
final class PlacesTask implements PredictTask {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public String summary() {
        return "places: {\"id\",\"text\"} lines in, {\"id\",\"spans\":[…]} lines with coordinates out;"
                + " with --given-spans the spans of the input are resolved";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        PlaceReader reader = PlaceReader.of("en");
        JsonLines.predict(corpus, out, object -> {
            String text = JsonLines.words(object, "text");
            CodePointOffsets offsets = CodePointOffsets.of(new Text(text));
            Lexemes lexemes = Lexemes.of(text);
            List<PlaceMention> places =
                    options.givenSpans() ? reader.resolve(lexemes, spans(object, offsets)) : reader.read(lexemes);
            ObjectNode line = JsonLines.answer(object);
            ArrayNode spans = line.putArray("spans");
            for (PlaceMention place : places) {
                spans.addObject()
                        .put("start", offsets.toCodePoint(place.span().start()))
                        .put("end", offsets.toCodePoint(place.span().end()))
                        .put("lat", place.latitude())
                        .put("lon", place.longitude())
                        .put("name", place.name())
                        .put("country", place.country());
            }
            return line;
        });
    }

    /** The spans of the input in order, each once. Their places and coordinates, if the input has any, are not read. */
    private static List<Span> spans(JsonNode object, CodePointOffsets offsets) throws MalformedCorpus {
        List<Span> spans = new ArrayList<>();
        for (JsonNode given : object.path("spans")) {
            if (!given.path("start").isInt() || !given.path("end").isInt()) {
                throw new MalformedCorpus("a span without the numbers \"start\" and \"end\": " + given);
            }
            spans.add(new Span(
                    offsets.toCodeUnit(given.get("start").intValue()),
                    offsets.toCodeUnit(given.get("end").intValue())));
        }
        return spans.stream().sorted().distinct().toList();
    }
}
