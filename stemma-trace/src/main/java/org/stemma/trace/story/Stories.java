package org.stemma.trace.story;

import java.util.List;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;

/** The stories of a corpus. */
public final class Stories {
    private Stories() {}

    /** The stories of a corpus, the largest first, then by id; every article is in one. */
    public static List<Story> of(Corpus corpus) {
        if (corpus.articles().isEmpty()) {
            return List.of();
        }
        Article first = corpus.articles().getFirst().article();
        String title = first.headline().map(first::words).orElseGet(() -> beginning(first));
        return List.of(new Story(
                new StoryId(first.id().value()),
                title,
                corpus.articles().stream()
                        .map(AnnotatedArticle::article)
                        .map(Article::id)
                        .toList(),
                "given together"));
    }

    private static String beginning(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isReport())
                .map((Block block) -> article.words(block))
                .findFirst()
                .orElse(article.id().value());
    }
}
