package org.stemma.report.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.brief.SituationReport.KeyFigure;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.brief.SituationReport.Note;
import org.stemma.report.brief.SituationReport.Section;
import org.stemma.report.brief.SituationReport.Source;
import org.stemma.report.brief.SituationReport.Topic;
import org.stemma.report.cite.Utf8;
import org.stemma.report.wording.Display;

/** A situation report in Markdown, {@code brief.md}: every sentence with its footnote to a sentence of an article. */
public final class Brief implements Renderer {
    private final BriefSettings settings;

    /** A brief of everything. */
    public Brief() {
        this(BriefSettings.defaults());
    }

    /** A brief of what is asked for. */
    public Brief(BriefSettings settings) {
        this.settings = settings;
    }

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
        writer.write(new Text().report(SituationReports.of(analysis, settings)));
        writer.flush();
    }

    /** The text as it grows. */
    private static final class Text {
        private final StringBuilder text;
        private final String level;

        Text() {
            this(new StringBuilder(), "## ");
        }

        /** @param level of the headings inside a story */
        private Text(StringBuilder text, String level) {
            this.text = text;
            this.level = level;
        }

        String report(SituationReport report) {
            text.append("# Situation report: ")
                    .append(Markdown.text(report.title()))
                    .append("\n\n");
            if (!report.asOf().isEmpty()) {
                text.append("As of ").append(report.asOf()).append(". ");
            }
            if (!report.topic().isEmpty()) {
                text.append("On: ").append(Markdown.text(report.topic())).append(". ");
            }
            text.append("It gives what reports say and on how many independent origins they stand; it does not say what"
                    + " is so.\n");
            contents(report.stories());
            boolean alone = report.stories().size() == 1
                    && report.stories().getFirst().title().equals(report.title());
            for (Section story : report.stories()) {
                new Text(text, alone ? "## " : "### ").story(story, alone);
            }
            sources("Other reports", "## ", report.others());
            lines("Not read", "## ", report.refused());
            if (!report.notes().isEmpty()) {
                text.append('\n');
                report.notes().forEach(this::note);
            }
            return text.toString();
        }

        private void contents(List<Section> stories) {
            if (stories.size() > 1) {
                text.append('\n');
                for (int i = 0; i < stories.size(); i++) {
                    text.append(i + 1)
                            .append(". ")
                            .append(Markdown.text(stories.get(i).title()))
                            .append('\n');
                }
            }
        }

        /** @param alone whether the headline of the whole is that of the story */
        private void story(Section story, boolean alone) {
            if (!alone) {
                text.append("\n## ").append(Markdown.text(story.title())).append('\n');
            }
            text.append('\n');
            if (!story.period().isEmpty()) {
                text.append("Period covered: ").append(story.period()).append(". ");
            }
            text.append(Markdown.text(story.basis().text()))
                    .append(marks(story.basis().notes()))
                    .append('\n');
            figures(story.figures());
            lines("Highlights" + since(story), level, story.highlights());
            if (!story.topics().isEmpty()) {
                text.append('\n').append(level).append("What is said, by whom, on how many origins\n");
                for (Topic topic : story.topics()) {
                    lines(topic.title(), "#" + level, topic.lines());
                }
            }
            lines("Contested", level, story.contested());
            lines("Settled, replaced or explained", level, story.explained());
            lines("Wording to beware of", level, story.wording());
            sources("Sources", level, story.sources());
        }

        private static String since(Section story) {
            return story.since().isEmpty() ? "" : ": what changed since " + story.since();
        }

        private void figures(List<KeyFigure> figures) {
            if (figures.isEmpty()) {
                return;
            }
            text.append('\n').append(level).append("Key figures\n\n");
            for (KeyFigure figure : figures) {
                text.append("- ")
                        .append(Markdown.text(figure.what()))
                        .append(": **")
                        .append(Markdown.text(figure.value()))
                        .append("**, given by ")
                        .append(Markdown.text(Display.sentence(figure.claimants())))
                        .append(marks(figure.notes()))
                        .append('\n');
            }
        }

        private void lines(String title, String level, List<Line> lines) {
            if (!lines.isEmpty()) {
                text.append('\n').append(level).append(title).append("\n\n");
                lines.forEach(line -> line(line, "- "));
            }
        }

        private void line(Line line, String bullet) {
            text.append(bullet);
            if (!line.lead().isEmpty()) {
                text.append(Markdown.text(line.lead())).append(' ');
            }
            text.append(Markdown.text(line.text())).append(marks(line.notes())).append('\n');
            line.under().forEach(under -> line(under, "  - "));
        }

        private void sources(String title, String level, List<Source> sources) {
            if (sources.isEmpty()) {
                return;
            }
            text.append('\n').append(level).append(title).append("\n\n");
            for (Source source : sources) {
                text.append("- ")
                        .append(Markdown.text(source.outlet()))
                        .append(", ")
                        .append(Markdown.quoted(source.title()))
                        .append(", ")
                        .append(Markdown.text(source.when()));
                if (!source.address().isEmpty()) {
                    text.append(", ").append(Markdown.address(URI.create(source.address())));
                }
                text.append('\n');
            }
        }

        private void note(Note note) {
            text.append("[^")
                    .append(note.number())
                    .append("]: ")
                    .append(Markdown.text(note.outlet()))
                    .append(", ")
                    .append(note.when())
                    .append(": ")
                    .append(Markdown.quoted(note.words()))
                    .append(" (article ")
                    .append(Markdown.text(note.article()))
                    .append(", characters ")
                    .append(note.start())
                    .append("–")
                    .append(note.end())
                    .append(")\n");
        }

        private static String marks(List<Integer> notes) {
            var marks = new StringBuilder();
            notes.forEach(number -> marks.append("[^").append(number).append(']'));
            return marks.toString();
        }
    }
}
