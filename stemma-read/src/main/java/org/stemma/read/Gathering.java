package org.stemma.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;

/** Collects what the documents of a run hold, and settles what needs all of them. Not for several threads. */
final class Gathering {
    private final int maxArticles;
    private final List<ArticleNames.Named> articles = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Announcements announcements = new Announcements();
    private final Set<State> states = new HashSet<>();

    Gathering(int maxArticles) {
        this.maxArticles = maxArticles;
    }

    /** One state of a report: captured again, it is the same article. */
    private record State(String address, String text) {}

    /** Takes what came of one document. */
    void add(Reading reading) {
        for (Article article : reading.extraction().articles()) {
            if (isNew(article, reading.path())) {
                articles.add(new ArticleNames.Named(article, reading.path()));
            }
        }
        rejected.addAll(reading.extraction().rejected());
        announcements.add(
                reading.location(), reading.path(), reading.extraction().announcements());
        reading.moved().ifPresent(moved -> announcements.moved(moved.from(), moved.to()));
    }

    private boolean isNew(Article article, String path) {
        return !Reading.isArchived(path)
                || states.add(new State(path, article.text().value()));
    }

    /** Everything that was read: feeds have completed the pages that they announce, ids are unique. */
    ReadResult result() {
        Announcements.Settled settled = announcements.settle(articles);
        rejected.addAll(settled.rejected());
        List<Article> unique = ArticleNames.unique(settled.articles());
        if (unique.size() > maxArticles) {
            for (Article article : unique.subList(maxArticles, unique.size())) {
                rejected.add(new Rejected(
                        article.id().value(),
                        RejectionCode.TOO_LARGE,
                        "More articles than the " + maxArticles + " that maxArticles allows."));
            }
            unique = unique.subList(0, maxArticles);
        }
        rejected.sort(null);
        return new ReadResult(unique, rejected);
    }
}
