package org.stemma.report.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Utf8;
import org.stemma.report.inline.InlineText;

/** The situation report as a page to print, {@code brief.html}: no script, nothing from outside. */
public final class BriefPage implements Renderer {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final InlineText STYLE = InlineText.of(BriefPage.class, "brief.css");
    private static final String POLICY =
            "default-src 'none'; style-src " + STYLE.source() + "; base-uri 'none'; form-action 'none'";

    private final BriefSettings settings;

    /** A brief of what is asked for. */
    public BriefPage(BriefSettings settings) {
        this.settings = settings;
    }

    @Override
    public String fileName() {
        return "brief.html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        SituationReport brief = SituationReports.of(analysis, settings);
        Writer writer = Utf8.writer(out);
        try {
            TEMPLATES.render(
                    "brief.jte",
                    Map.of("brief", brief, "policy", POLICY, "style", STYLE.text()),
                    new WriterOutput(writer));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }
}
