package org.stemma.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.StoryTitle;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * The whole page.
 *
 * @param title of the document
 * @param asOf the last moment that counts, for people; empty where nothing is dated
 * @param version of the program that made it
 * @param stories those on the page, the largest first
 * @param others the next largest of the stories that are not on the page
 * @param unnamed how many more stories there are
 * @param articles those on the page, in the order of the corpus
 * @param rejected inputs that could not be read
 * @param notes every citation with its words, by number
 */
public record PageView(
        String title,
        String asOf,
        String version,
        List<StoryView> stories,
        List<Other> others,
        int unnamed,
        List<ArticleView> articles,
        List<Refusal> rejected,
        List<Quote> notes) {
    /** So many of the stories that are not on the page are named. */
    private static final int MOST_OTHERS = 500;

    /**
     * A story that is not on the page.
     *
     * @param title in the words of an article of it
     * @param summary its funnel in a sentence
     */
    public record Other(String title, String summary) {}

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
        others = List.copyOf(others);
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    static PageView of(Analysis analysis, int mostArticles) {
        Library library = Library.of(analysis);
        var citations = new Citations(library);
        List<Dossier> dossiers = analysis.dossiers();
        int whole = whole(dossiers, mostArticles);
        var stories = new ArrayList<StoryView>();
        for (int i = 0; i < whole; i++) {
            stories.add(StoryView.of(i + 1, dossiers.get(i), analysis.asOf(), citations));
        }
        List<Dossier> others = dossiers.subList(whole, dossiers.size());
        return new PageView(
                dossiers.size() == 1
                        ? stories.getFirst().title()
                        : storiesOf(
                                dossiers.size(), analysis.corpus().articles().size()),
                analysis.asOf().stream()
                        .map(AsOf::moment)
                        .max(Comparator.naturalOrder())
                        .map(Times::full)
                        .orElse(""),
                Display.line(analysis.version()),
                stories,
                others.stream()
                        .limit(MOST_OTHERS)
                        .map(other -> new Other(StoryTitle.of(other, library), Wording.funnel(other.funnel())))
                        .toList(),
                Math.max(0, others.size() - MOST_OTHERS),
                articles(library, dossiers.subList(0, whole), citations, mostArticles).stream()
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

    /** How many stories, the largest first, stand on the page whole: all whose articles fit, and never none. */
    private static int whole(List<Dossier> dossiers, int mostArticles) {
        int articles = 0;
        int stories = 0;
        for (Dossier dossier : dossiers) {
            articles += dossier.stemma().story().articles().size();
            if (stories > 0 && articles > mostArticles) {
                break;
            }
            stories++;
        }
        return stories;
    }

    /** All articles where there is room for them; else those of the stories on the page, and what these cite. */
    private static List<AnnotatedArticle> articles(
            Library library, List<Dossier> stories, Citations citations, int mostArticles) {
        List<AnnotatedArticle> all = library.articles();
        if (all.size() <= mostArticles) {
            return all;
        }
        var shown = new HashSet<ArticleId>();
        stories.forEach(story -> shown.addAll(story.stemma().story().articles()));
        citations.all().forEach(citation -> shown.add(citation.locus().article()));
        return all.stream()
                .filter(annotated -> shown.contains(annotated.article().id()))
                .toList();
    }

    private static String storiesOf(int stories, int reports) {
        return (stories == 1 ? "1 story" : stories + " stories") + " in " + Wording.count(reports, "report");
    }
}
