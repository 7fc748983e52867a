package org.stemma.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * The whole page.
 *
 * @param title of the document
 * @param asOf the last moment that counts, for people; empty where nothing is dated
 * @param version of the program that made it
 * @param stories the largest first
 * @param articles in the order of the corpus
 * @param rejected inputs that could not be read
 * @param notes every citation with its words, by number
 */
public record PageView(
        String title,
        String asOf,
        String version,
        List<StoryView> stories,
        List<ArticleView> articles,
        List<Refusal> rejected,
        List<Quote> notes) {
    /**
     * An input that could not be read.
     *
     * @param where it was
     * @param reason in words
     * @param detail what was found and what to do
     */
    public record Refusal(String where, String reason, String detail) {}

    /** Copies the lists. */
    public PageView {
        stories = List.copyOf(stories);
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    static PageView of(Analysis analysis) {
        Library library = Library.of(analysis);
        var citations = new Citations(library);
        var stories = new ArrayList<StoryView>();
        for (int i = 0; i < analysis.dossiers().size(); i++) {
            stories.add(StoryView.of(i + 1, analysis.dossiers().get(i), analysis.asOf(), citations));
        }
        return new PageView(
                stories.size() == 1
                        ? stories.getFirst().title()
                        : storiesOf(stories.size(), analysis.corpus().articles().size()),
                analysis.asOf().stream()
                        .map(AsOf::moment)
                        .max(Comparator.naturalOrder())
                        .map(Times::full)
                        .orElse(""),
                Display.line(analysis.version()),
                stories,
                library.articles().stream()
                        .map(annotated -> ArticleView.of(annotated, citations))
                        .toList(),
                analysis.rejected().stream()
                        .map(rejected -> new Refusal(
                                Excerpt.of(rejected.where(), Excerpt.QUOTE),
                                Wording.of(rejected.code()),
                                Display.line(rejected.detail())))
                        .toList(),
                citations.all().stream()
                        .map(citation -> Quote.of(citation, library))
                        .toList());
    }

    private static String storiesOf(int stories, int reports) {
        return (stories == 1 ? "1 story" : stories + " stories") + " in " + Wording.count(reports, "report");
    }
}
