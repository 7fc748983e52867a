package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;

/** Writes utterances and hearsay: who is said to have said what. */
final class UtteranceRows {
    private final Fields fields;
    private final JsonGenerator json;
    private final Library library;
    private final Utterances utterances;

    UtteranceRows(Fields fields, Utterances utterances) {
        this.fields = fields;
        this.json = fields.json();
        this.library = fields.library();
        this.utterances = utterances;
    }

    void utterances() throws IOException {
        json.writeArrayFieldStart("utterances");
        for (AnnotatedArticle annotated : library.articles()) {
            ArticleId article = annotated.article().id();
            for (Utterances.Row row : utterances.rows(article)) {
                json.writeStartObject();
                utterance(annotated, row.attribution(), row.span());
                speakers("via", annotated, row.via());
                speakers("citing", annotated, row.citing());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    void hearsay() throws IOException {
        json.writeArrayFieldStart("hearsay");
        for (AnnotatedArticle annotated : library.articles()) {
            for (int index : utterances.hearsay(annotated.article().id())) {
                json.writeStartObject();
                utterance(annotated, index, annotated.attributions().get(index).content());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void utterance(AnnotatedArticle annotated, int index, Span span) throws IOException {
        Attribution attribution = annotated.attributions().get(index);
        ArticleId article = annotated.article().id();
        fields.text("id", utterances.id(article, index));
        fields.place(new Locus(article, span));
        fields.text("type", Names.of(attribution.type()));
        speaker(annotated, attribution.sources());
        fields.text("cue", attribution.cue().map(Cue::lemma));
        if (attribution.cue().isPresent()) {
            Cue cue = attribution.cue().get();
            fields.locus("cue_span", annotated.locus(cue.span()));
            fields.text("factuality", Names.of(cue.factuality()));
        }
        fields.text("said_at", attribution.saidAt().map(Times::iso));
        entry(annotated, attribution.content());
        sources(annotated, attribution.sources());
        spans("parts", article, attribution.parts());
        spans("quoted", article, attribution.quoted());
        link("within", article, index, attribution.within());
        link("continues", article, index, attribution.continues());
    }

    /** When the entry of a live report appeared in which something is said; left out elsewhere. */
    private void entry(AnnotatedArticle annotated, Span span) throws IOException {
        Optional<Timestamp> entry = annotated.article().blocks().stream()
                .filter(block -> block.span().contains(span))
                .flatMap(block -> block.entry().stream())
                .findFirst();
        if (entry.isPresent()) {
            fields.text("entry", entry.map(Times::iso));
        }
    }

    private void speaker(AnnotatedArticle annotated, List<Source> sources) throws IOException {
        if (sources.size() > 1) {
            fields.texts(
                    "speaker",
                    sources.stream().map(source -> name(annotated, source)).toList());
        } else {
            fields.text("speaker", sources.stream().findFirst().map(source -> name(annotated, source)));
        }
    }

    /** A speaker's name; all words of a description that the name only begins: "a person familiar with the matter". */
    private String name(AnnotatedArticle annotated, Source source) {
        String name = library.name(source.entity());
        return source.mention()
                .map(annotated.article().text()::slice)
                .filter(words -> words.length() > name.length() + 1
                        && words.regionMatches(true, 0, name + " ", 0, name.length() + 1)
                        && library.entity(source.entity())
                                .filter(entity -> entity.kind() == EntityKind.UNNAMED)
                                .isPresent())
                .orElse(name);
    }

    /** The names of those whom some attributions credit; left out where there are none. */
    private void speakers(String name, AnnotatedArticle annotated, List<Integer> attributions) throws IOException {
        if (!attributions.isEmpty()) {
            fields.texts(
                    name,
                    attributions.stream()
                            .flatMap(index -> annotated.attributions().get(index).sources().stream())
                            .map(source -> library.name(source.entity()))
                            .distinct()
                            .toList());
        }
    }

    private void sources(AnnotatedArticle annotated, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            fields.text("entity", source.entity().value());
            fields.text("ground", Names.of(source.ground()));
            if (source.mention().isPresent()) {
                fields.locus("mention", annotated.locus(source.mention().get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spans(String name, ArticleId article, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            fields.span(article, span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void link(String name, ArticleId article, int from, OptionalInt attribution) throws IOException {
        if (attribution.isPresent()) {
            String id = utterances.id(article, attribution.getAsInt());
            if (!id.equals(utterances.id(article, from))) {
                fields.text(name, id);
            }
        }
    }
}
