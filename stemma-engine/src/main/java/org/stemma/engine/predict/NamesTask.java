package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stemma.annotate.Annotator;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.text.CodePointOffsets;

/** Sentences, and the names for which descriptions and pronouns stand, each article by itself. */
final class NamesTask implements PredictTask {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public String summary() {
        return "names: {\"id\",\"text\"} lines in, {\"id\",\"sentences\":[[start,end]],\"resolved\":[…]} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        Annotator annotator = Annotator.english();
        JsonLines.predict(corpus, out, object -> {
            Corpus alone = annotator.annotate(List.of(GivenText.article(object)));
            return fill(JsonLines.answer(object), alone.articles().getFirst(), alone.entitiesById());
        });
    }

    private static ObjectNode fill(ObjectNode line, AnnotatedArticle annotated, Map<EntityId, Entity> entities) {
        CodePointOffsets offsets = CodePointOffsets.of(annotated.article().text());
        ArrayNode sentences = line.putArray("sentences");
        for (Sentence sentence : annotated.sentences()) {
            sentences
                    .addArray()
                    .add(offsets.toCodePoint(sentence.span().start()))
                    .add(offsets.toCodePoint(sentence.span().end()));
        }
        ArrayNode resolved = line.putArray("resolved");
        for (Mention mention : annotated.mentions()) {
            Entity entity = entities.get(mention.entity());
            if (entity != null && standsForAName(mention, entity)) {
                resolved.addObject()
                        .put("start", offsets.toCodePoint(mention.span().start()))
                        .put("end", offsets.toCodePoint(withEnding(annotated, mention)))
                        .put("name", entity.name());
            }
        }
        return line;
    }

    /** One past a mention with its possessive ending, which is part of it in corpora: "the company's", but "he" of "he's". */
    private static int withEnding(AnnotatedArticle annotated, Mention mention) {
        int end = mention.span().end();
        String text = annotated.article().text().value();
        boolean apostrophe = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
        if (!apostrophe || mention.form() == MentionForm.PRONOUN) {
            return end;
        }
        boolean letter = end + 1 < text.length() && text.charAt(end + 1) == 's';
        int until = letter ? end + 2 : end + 1;
        boolean ends = until >= text.length() || !Character.isLetterOrDigit(text.charAt(until));
        boolean plural = end > 0 && text.charAt(end - 1) == 's';
        return ends && (letter || plural) ? until : end;
    }

    private static boolean standsForAName(Mention mention, Entity entity) {
        boolean byName = mention.form() == MentionForm.NAME || mention.form() == MentionForm.ACRONYM;
        return !byName && entity.kind() != EntityKind.UNNAMED;
    }
}
