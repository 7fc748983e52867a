package org.stemma.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Utf8;

/**
 * The report as one self-contained page, {@code index.html}: style, script, pictures and article texts are inside, and
 * its Content Security Policy lets nothing in from outside and runs nothing but its own script.
 */
public final class Page implements Renderer {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");
    private static final String POLICY = "default-src 'none'; script-src " + digest(SCRIPT) + "; style-src "
            + digest(STYLE) + "; base-uri 'none'; form-action 'none'";

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
                    Map.of("page", page, "policy", POLICY, "style", STYLE, "script", SCRIPT),
                    new WriterOutput(writer));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the jar's " + name + " cannot be read", unreadable);
        }
    }

    /** The source expression that allows this inline text and no other. */
    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
