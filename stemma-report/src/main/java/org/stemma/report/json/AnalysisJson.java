package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Library;

/**
 * The whole analysis as one JSON document, {@code analysis.json}; its fields are told in {@code docs/analysis-json.md}.
 * Spans are half-open and count Unicode code points. Enum constants are written in lower case with underscores.
 */
public final class AnalysisJson implements Renderer {
    /** Grows when a field changes its meaning or goes; a new field does not change it. */
    public static final int FORMAT_VERSION = 1;

    @Override
    public String fileName() {
        return "analysis.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        JsonDocument.write(
                out, json -> document(analysis, new Fields(json, Library.of(analysis)), Utterances.of(analysis)));
    }

    private static void document(Analysis analysis, Fields fields, Utterances known) throws IOException {
        List<Dossier> dossiers = analysis.dossiers();
        var articles = new ArticleRows(fields);
        var utterances = new UtteranceRows(fields, known);
        var traditions = new TraditionRows(fields, known);
        var findings = new FindingRows(fields, known);
        JsonGenerator json = fields.json();
        json.writeStartObject();
        fields.text("format", "stemma-analysis");
        json.writeNumberField("format_version", FORMAT_VERSION);
        fields.text("program_version", analysis.version());
        fields.text("offset_unit", "unicode_code_point");
        asOf(analysis.asOf(), fields);
        findings.funnels(dossiers);
        traditions.stories(dossiers);
        articles.articles();
        articles.speakers();
        utterances.utterances();
        utterances.hearsay();
        traditions.variantGroups(dossiers);
        traditions.reconstructions(dossiers);
        traditions.derivations(dossiers);
        findings.claims(dossiers);
        findings.contradictions(dossiers);
        findings.drift(dossiers);
        findings.timeline(dossiers);
        findings.rejected(analysis.rejected());
        json.writeEndObject();
    }

    private static void asOf(List<AsOf> moments, Fields fields) throws IOException {
        fields.json().writeArrayFieldStart("as_of");
        for (AsOf moment : moments) {
            fields.json().writeStartObject();
            fields.text("given", moment.given());
            fields.text("moment", moment.moment().toString());
            fields.json().writeEndObject();
        }
        fields.json().writeEndArray();
    }
}
