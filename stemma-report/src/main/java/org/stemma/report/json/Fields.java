package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Library;

/** Writes the kinds of fields that recur in the document. Not for several threads. */
final class Fields {
    private final JsonGenerator json;
    private final Library library;

    Fields(JsonGenerator json, Library library) {
        this.json = json;
        this.library = library;
    }

    JsonGenerator json() {
        return json;
    }

    Library library() {
        return library;
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void ids(String name, List<ArticleId> values) throws IOException {
        texts(name, values.stream().map(ArticleId::value).toList());
    }

    /** An object that is a locus and nothing else. */
    void locus(String name, Locus locus) throws IOException {
        json.writeFieldName(name);
        locus(locus);
    }

    void locus(Locus locus) throws IOException {
        json.writeStartObject();
        place(locus);
        json.writeEndObject();
    }

    void loci(String name, List<Locus> loci) throws IOException {
        json.writeArrayFieldStart(name);
        for (Locus locus : loci) {
            locus(locus);
        }
        json.writeEndArray();
    }

    /** The fields of a locus inside the object at hand: article, start, end, text. */
    void place(Locus locus) throws IOException {
        text("article", locus.article().value());
        span(locus.article(), locus.span());
        text("text", library.words(locus));
    }

    void span(ArticleId article, Span span) throws IOException {
        Span codePoints = library.codePoints(article, span);
        json.writeNumberField("start", codePoints.start());
        json.writeNumberField("end", codePoints.end());
    }

    /** What a statement says of its slot: a range of numbers, or a status. */
    void slotValue(String name, Optional<ClaimValue> value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (value.get()) {
            case ClaimValue.Amount amount -> range(amount);
            case ClaimValue.Status status -> {
                json.writeStartObject();
                text("status", status.name());
                json.writeEndObject();
            }
        }
    }

    /** What an independence row is about: a bare number where there is one, a range, or the name of a status. */
    void supportedValue(String name, ClaimValue value) throws IOException {
        json.writeFieldName(name);
        switch (value) {
            case ClaimValue.Amount amount -> {
                if (amount.exact()) {
                    number(amount.low());
                } else {
                    range(amount);
                }
            }
            case ClaimValue.Status status -> json.writeString(status.name());
        }
    }

    private void range(ClaimValue.Amount amount) throws IOException {
        json.writeStartObject();
        json.writeFieldName("low");
        number(amount.low());
        json.writeFieldName("high");
        number(amount.high());
        text("unit", amount.unit());
        if (amount.approximate()) {
            json.writeBooleanField("approximate", true);
        }
        json.writeEndObject();
    }

    /** JSON has no infinity: a missing bound is null. A whole number is written without a fraction. */
    private void number(double value) throws IOException {
        if (Double.isInfinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
