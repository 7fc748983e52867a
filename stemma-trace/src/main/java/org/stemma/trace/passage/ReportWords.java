package org.stemma.trace.passage;

import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;

/** The words of an article that are its report: without captions, posts, by-lines and furniture. */
public final class ReportWords {
    private ReportWords() {}

    /** The words of the blocks that are the publisher's report, in order. */
    public static WordView of(AnnotatedArticle annotated) {
        return of(annotated.article());
    }

    /** The words of the blocks that are the publisher's report, in order. */
    public static WordView of(Article article) {
        return WordView.of(
                article.text().value(),
                article.blocks().stream()
                        .filter(block -> block.role().isReport())
                        .map(Block::span)
                        .toList());
    }
}
