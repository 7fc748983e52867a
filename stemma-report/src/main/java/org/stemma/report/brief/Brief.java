package org.stemma.report.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.article.Rejected;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.cite.Utf8;
import org.stemma.report.wording.Wording;

/** A situation report in Markdown, {@code brief.md}: every sentence with its footnote to a sentence of an article. */
public final class Brief implements Renderer {
    @Override
    public String fileName() {
        return "brief.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        writer.write(text(analysis));
        writer.flush();
    }

    private static String text(Analysis analysis) {
        Library library = Library.of(analysis);
        var footnotes = new Footnotes(library);
        var text = new StringBuilder();
        text.append("# ").append(title(analysis)).append("\n\n");
        text.append(head(analysis)).append("\n");
        for (Dossier dossier : analysis.dossiers()) {
            text.append('\n').append(new StoryBrief(dossier, analysis.asOf(), library, footnotes).text());
        }
        if (!analysis.rejected().isEmpty()) {
            text.append("\n## Not read\n\n");
            for (Rejected rejected : analysis.rejected()) {
                text.append("- ")
                        .append(Markdown.text(rejected.where()))
                        .append(" (")
                        .append(Wording.of(rejected.code()))
                        .append("): ")
                        .append(Markdown.text(rejected.detail()))
                        .append('\n');
            }
        }
        String notes = footnotes.text();
        return notes.isEmpty()
                ? text.toString()
                : text.append('\n').append(notes).toString();
    }

    private static String title(Analysis analysis) {
        List<Dossier> dossiers = analysis.dossiers();
        return dossiers.size() == 1
                ? "Brief: "
                        + Markdown.text(
                                Excerpt.of(dossiers.getFirst().stemma().story().title(), Excerpt.HEADLINE))
                : "Brief: " + dossiers.size() + " stories";
    }

    private static String head(Analysis analysis) {
        String asOf = analysis.asOf().stream()
                .map(AsOf::moment)
                .max(Comparator.naturalOrder())
                .map(moment -> "As of " + Times.full(moment) + ". ")
                .orElse("");
        return asOf
                + "This brief gives what reports say and on how many independent origins they stand. It does not say"
                + " what is so.";
    }
}
