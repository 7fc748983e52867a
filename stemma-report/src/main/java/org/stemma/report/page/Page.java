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

    /** So many articles stand on a page unless told otherwise: some 30 MB, which a browser opens in seconds. */
    public static final int MOST_ARTICLES = 1_000;

    private final int mostArticles;

    /** The page with up to {@value #MOST_ARTICLES} articles. */
    public Page() {
        this(MOST_ARTICLES);
    }

    /**
     * The page with so many articles at most, at least those of the largest story; the other stories are named.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Page(int mostArticles) {
        if (mostArticles < 1) {
            throw new IllegalArgumentException("a page has at least one article, not " + mostArticles);
        }
        this.mostArticles = mostArticles;
    }

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
        PageView page = PageView.of(analysis, mostArticles);
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
