package org.stemma.bench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.trace.passage.PassageFinder;
import org.stemma.trace.passage.PassageSettings;
import org.stemma.trace.passage.ReportWords;
import org.stemma.trace.passage.WordView;

/**
 * How many of the planted runs were found.
 *
 * @param planted how many there are
 * @param found of how many both sides lie inside one shared passage of the two articles
 */
record Recall(int planted, int found) {
    static Recall of(List<Planted> planted, List<SharedPassage> passages) {
        Map<ArticleId, List<SharedPassage>> byFirst = new HashMap<>();
        for (SharedPassage passage : passages) {
            byFirst.computeIfAbsent(passage.first().article(), none -> new ArrayList<>())
                    .add(passage);
        }
        int found = 0;
        for (Planted run : planted) {
            found += holds(byFirst, run.original(), run.copy()) || holds(byFirst, run.copy(), run.original()) ? 1 : 0;
        }
        return new Recall(planted.size(), found);
    }

    /** The long passages that any two articles share, whatever their stories: what linking begins with. */
    static List<SharedPassage> passages(Corpus corpus) {
        List<AnnotatedArticle> articles = corpus.articles();
        List<WordView> words = articles.stream().map(ReportWords::of).toList();
        return PassageFinder.find(words, PassageSettings.BODIES).stream()
                .map(match -> new SharedPassage(
                        articles.get(match.first())
                                .locus(words.get(match.first()).span(match.firstStart(), match.firstEnd() - 1)),
                        articles.get(match.second())
                                .locus(words.get(match.second()).span(match.secondStart(), match.secondEnd() - 1)),
                        match.words()))
                .toList();
    }

    private static boolean holds(Map<ArticleId, List<SharedPassage>> byFirst, Locus first, Locus second) {
        return byFirst.getOrDefault(first.article(), List.of()).stream()
                .anyMatch(passage -> contains(passage.first(), first) && contains(passage.second(), second));
    }

    private static boolean contains(Locus outer, Locus inner) {
        return outer.article().equals(inner.article()) && outer.span().contains(inner.span());
    }

    /** The share that was found, 0 to 1. */
    double share() {
        return planted == 0 ? 1 : (double) found / planted;
    }
}
