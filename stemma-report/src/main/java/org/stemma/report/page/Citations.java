package org.stemma.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Library;
import org.stemma.report.wording.Display;

/** Numbers the citations of one page in the order in which they are first made. Not for several threads. */
final class Citations {
    private final Library library;
    private final Map<ArticleId, Integer> articles = new LinkedHashMap<>();
    private final Map<Locus, Citation> made = new LinkedHashMap<>();

    Citations(Library library) {
        this.library = library;
        for (AnnotatedArticle annotated : library.articles()) {
            articles.put(annotated.article().id(), articles.size() + 1);
        }
    }

    Library library() {
        return library;
    }

    /** The citation of a locus; the same number for the same locus. */
    Citation cite(Locus locus) {
        return made.computeIfAbsent(locus, this::make);
    }

    /** The citation of a locus, with what it shows. */
    Citation cite(Locus locus, String why) {
        Citation plain = cite(locus);
        return new Citation(
                plain.number(),
                plain.article(),
                plain.anchor(),
                plain.start(),
                plain.end(),
                plain.label(),
                Display.sentence(why),
                locus);
    }

    /** All that were made, by number. */
    List<Citation> all() {
        return List.copyOf(made.values());
    }

    /** The number of an article on the page. */
    int number(ArticleId article) {
        return Optional.ofNullable(articles.get(article))
                .orElseThrow(() -> new IllegalArgumentException("no article " + article));
    }

    /** The id of the element that holds an article. */
    static String anchor(int article) {
        return "a" + article;
    }

    /** The id of the element that holds a sentence. */
    static String anchor(int article, int sentence) {
        return "a" + article + "." + (sentence + 1);
    }

    private Citation make(Locus locus) {
        int article = number(locus.article());
        Span codePoints = library.codePoints(locus);
        return new Citation(
                made.size() + 1,
                article,
                sentence(article, locus),
                codePoints.start(),
                codePoints.end(),
                Display.line(library.outlet(locus.article())) + ", " + library.appearedBriefly(locus),
                "",
                locus);
    }

    private String sentence(int article, Locus locus) {
        List<Sentence> sentences = library.article(locus.article()).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().overlaps(locus.span())) {
                return anchor(article, i);
            }
        }
        return anchor(article);
    }
}
