package org.stemma.report.page;

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

/**
 * The report as one self-contained page, {@code index.html}: style, script, pictures and article texts are inside, and
 * its Content Security Policy lets nothing in from outside and runs nothing but its own script.
 */
public final class Page implements Renderer {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final InlineText STYLE = InlineText.of(Page.class, "page.css");
    private static final InlineText SCRIPT = InlineText.of(Page.class, "page.js");
    private static final String POLICY = "default-src 'none'; script-src " + SCRIPT.source() + "; style-src "
            + STYLE.source() + "; base-uri 'none'; form-action 'none'";

    @Override
    public String fileName() {
        return "index.html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        PageView page = PageView.of(analysis);
        Writer writer = Utf8.writer(out);
        try {
            TEMPLATES.render(
                    "page.jte",
                    Map.of("page", page, "policy", POLICY, "style", STYLE.text(), "script", SCRIPT.text()),
                    new WriterOutput(writer));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }
}
