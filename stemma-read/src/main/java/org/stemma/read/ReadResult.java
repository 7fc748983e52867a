package org.stemma.read;

import java.util.List;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;

/**
 * What a run read.
 *
 * @param articles ordered by id; each id occurs once
 * @param rejected what could not be read, ordered by where it stands
 */
public record ReadResult(List<Article> articles, List<Rejected> rejected) {
    public ReadResult {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }
}
