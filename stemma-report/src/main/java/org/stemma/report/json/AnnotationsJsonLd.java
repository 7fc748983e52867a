package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Renderer;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Addresses;
import org.stemma.report.cite.Library;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * Findings as W3C Web Annotations, {@code annotations.jsonld}: utterances, statements of claims, changes of strength and
 * compared pairs, each on its words by a {@code TextQuoteSelector} and a {@code TextPositionSelector}.
 *
 * <p>Positions count code points in the text that Stemma read, so the target's source is that text, with the page as its
 * {@code via}; on the page itself the quote with its surroundings finds the words.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class AnnotationsJsonLd implements Renderer {
    /** Enough surroundings to tell two places with the same words apart. */
    private static final int SURROUNDINGS = 32;

    @Override
    public String fileName() {
        return "annotations.jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        JsonDocument.write(out, json -> new Page(json, Library.of(analysis)).write(analysis));
    }

    /**
     * An annotation before it is written.
     *
     * @param role tells annotations of different kinds on the same words apart
     * @param motivation why it is made, a term of the model
     * @param bodies what it says, in words
     * @param targets on which words
     */
    private record Note(String role, String motivation, List<String> bodies, List<Locus> targets) {}

    /** One page of annotations in the making. */
    private static final class Page {
        private final JsonGenerator json;
        private final Library library;
        private final Addresses addresses;

        Page(JsonGenerator json, Library library) {
            this.json = json;
            this.library = library;
            this.addresses = new Addresses(library);
        }

        void write(Analysis analysis) throws IOException {
            List<Note> notes = notes(analysis);
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", addresses.made("annotations", fingerprint()));
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            for (Note note : notes) {
                annotation(note);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private String fingerprint() {
            return String.join(
                    " ",
                    library.articles().stream()
                            .map(annotated -> annotated.article().digest())
                            .toList());
        }

        private List<Note> notes(Analysis analysis) {
            Utterances utterances = Utterances.of(analysis);
            var notes = new ArrayList<Note>();
            for (AnnotatedArticle annotated : library.articles()) {
                for (Utterances.Row row : utterances.rows(annotated.article().id())) {
                    Attribution attribution = annotated.attributions().get(row.attribution());
                    notes.add(new Note(
                            "utterance " + row.attribution(),
                            "identifying",
                            List.of(speakers(attribution)),
                            List.of(annotated.locus(row.span()))));
                }
            }
            for (Dossier dossier : analysis.dossiers()) {
                for (Claim claim : dossier.claims()) {
                    for (Statement statement : claim.statements()) {
                        notes.add(new Note(
                                "statement " + claim.id(),
                                "classifying",
                                List.of(
                                        "Claim: " + Display.line(claim.text()),
                                        "Stance: " + Wording.of(statement.stance())),
                                List.of(statement.locus())));
                    }
                }
                for (Drift drift : dossier.drifts()) {
                    notes.add(drift(drift));
                }
                for (Conflict conflict : dossier.conflicts()) {
                    notes.add(new Note(
                            "conflict " + conflict.claim() + " " + conflict.second(),
                            "commenting",
                            List.of("Verdict: " + Wording.of(conflict.verdict()), Display.sentence(conflict.why())),
                            List.of(conflict.first(), conflict.second())));
                }
            }
            return notes;
        }

        private static Note drift(Drift drift) {
            String kinds =
                    String.join(", ", drift.kinds().stream().map(Wording::of).toList());
            return new Note(
                    "drift " + drift.source() + " " + kinds,
                    "commenting",
                    List.of(
                            "Wording: " + kinds + " (" + Wording.severity(drift.severity()) + ")",
                            Display.sentence(drift.why())),
                    List.of(drift.passage()));
        }

        private String speakers(Attribution attribution) {
            List<String> names = attribution.sources().stream()
                    .map(source -> Display.line(library.name(source.entity())))
                    .toList();
            return names.isEmpty() ? "Said by: not told" : "Said by: " + String.join("; ", names);
        }

        private void annotation(Note note) throws IOException {
            json.writeStartObject();
            json.writeStringField(
                    "id", addresses.words(note.role(), note.targets().getFirst()));
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", note.motivation());
            json.writeArrayFieldStart("body");
            for (String body : note.bodies()) {
                json.writeStartObject();
                json.writeStringField("type", "TextualBody");
                json.writeStringField("value", body);
                json.writeStringField("format", "text/plain");
                json.writeStringField("language", "en");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("target");
            for (Locus target : note.targets()) {
                target(target);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void target(Locus locus) throws IOException {
            String text = library.article(locus.article()).article().text().value();
            Span span = locus.span();
            Span codePoints = library.codePoints(locus);
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("id", addresses.text(locus.article()));
            json.writeStringField("type", "Text");
            json.writeStringField("format", "text/plain");
            Optional<String> page =
                    library.article(locus.article()).article().uri().map(Object::toString);
            if (page.isPresent()) {
                json.writeStringField("via", page.get());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("selector");
            json.writeStartObject();
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", text.substring(span.start(), span.end()));
            json.writeStringField("prefix", text.substring(back(text, span.start()), span.start()));
            json.writeStringField("suffix", text.substring(span.end(), forward(text, span.end())));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", codePoints.start());
            json.writeNumberField("end", codePoints.end());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        private static int back(String text, int from) {
            int at = Math.max(0, from - SURROUNDINGS);
            return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private static int forward(String text, int from) {
            int at = Math.min(text.length(), from + SURROUNDINGS);
            return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        }
    }
}
