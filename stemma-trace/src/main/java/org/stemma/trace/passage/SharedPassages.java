package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.tradition.SharedPassage;

/** The passages that the articles of one story share, with their places. */
public final class SharedPassages {
    private SharedPassages() {}

    /**
     * The shared passages of some articles.
     *
     * @param articles in the order of the corpus
     * @param text of these articles
     * @return sorted by first, then by second locus
     */
    public static List<SharedPassage> of(List<AnnotatedArticle> articles, StoryText text) {
        var passages = new ArrayList<SharedPassage>();
        for (Match match : text.matches()) {
            WordView first = text.words().get(match.first());
            WordView second = text.words().get(match.second());
            passages.add(new SharedPassage(
                    articles.get(match.first()).locus(first.span(match.firstStart(), match.firstEnd() - 1)),
                    articles.get(match.second()).locus(second.span(match.secondStart(), match.secondEnd() - 1)),
                    match.words()));
        }
        passages.sort(Comparator.comparing(SharedPassage::first).thenComparing(SharedPassage::second));
        return passages;
    }
}
