package org.stemma.read.extract;

import java.util.List;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;

/**
 * What one capture held.
 *
 * @param articles in the order of the capture; their ids are the names that the capture suggests and may clash with
 *     those of other captures
 * @param rejected the parts that could not be read, or the whole
 */
public record Extraction(List<Article> articles, List<Rejected> rejected) {
    public Extraction {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }

    /** One article and nothing else. */
    public static Extraction of(Article article) {
        return new Extraction(List.of(article), List.of());
    }

    /** Nothing but a reason. */
    public static Extraction rejected(String where, RejectionCode code, String detail) {
        return new Extraction(List.of(), List.of(new Rejected(where, code, detail)));
    }
}
