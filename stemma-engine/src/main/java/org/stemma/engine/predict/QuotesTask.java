package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.annotate.Annotator;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Span;

/** Attribution alone: who is said to have said what, each article by itself. */
final class QuotesTask implements PredictTask {
    private static final JsonMapper MAPPER = new JsonMapper();

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
        JsonLines.forEach(corpus, object -> {
            Corpus alone = annotator.annotate(List.of(GivenText.article(object)));
            out.write(line(alone.articles().getFirst(), alone.entitiesById()));
            out.write('\n');
        });
    }

    private static String line(AnnotatedArticle annotated, Map<EntityId, Entity> entities) {
        CodePointOffsets offsets = CodePointOffsets.of(annotated.article().text());
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", annotated.article().id().value());
        ArrayNode quotes = line.putArray("quotes");
        for (Attribution attribution : annotated.attributions()) {
            ObjectNode quote = quotes.addObject();
            put(quote, "", attribution.content(), offsets);
            quote.put("type", type(attribution.type()));
            if (!attribution.sources().isEmpty()) {
                Source source = attribution.sources().getFirst();
                source.mention().ifPresent(mention -> {
                    quote.put("speaker_text", annotated.words(mention));
                    put(quote, "speaker_", mention, offsets);
                });
                Entity entity = entities.get(source.entity());
                if (entity != null) {
                    quote.put("speaker_name", entity.name());
                }
            }
            attribution.cue().ifPresent(cue -> {
                quote.put("cue_text", annotated.words(cue.span()));
                put(quote, "cue_", cue.span(), offsets);
            });
        }
        return line.toString();
    }

    private static String type(QuotationType type) {
        return type == QuotationType.OWN_WORDS ? "direct" : type.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode node, String prefix, Span span, CodePointOffsets offsets) {
        node.put(prefix + "start", offsets.toCodePoint(span.start()));
        node.put(prefix + "end", offsets.toCodePoint(span.end()));
    }
}
