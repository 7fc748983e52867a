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
 * @param announcements what the capture, a feed or sitemap, says about reports; in its order
 */
public record Extraction(List<Article> articles, List<Rejected> rejected, List<Announcement> announcements) {
    public Extraction {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
        announcements = List.copyOf(announcements);
    }

    /** Articles and rejections of a capture that announces nothing. */
    public Extraction(List<Article> articles, List<Rejected> rejected) {
        this(articles, rejected, List.of());
    }

    /** Announcements and nothing else. */
    public static Extraction announced(List<Announcement> announcements) {
        return new Extraction(List.of(), List.of(), announcements);
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
