package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** Articles for tests: paragraphs between blank lines; a line that begins with "# " is the headline. */
public final class Articles {
    private static final String HEADLINE = "# ";

    private Articles() {}

    /** An article of no known outlet. */
    public static Article article(String id, String text) {
        return article(id, Optional.empty(), text);
    }

    /** An article of an outlet. */
    public static Article article(String id, String outlet, String text) {
        return article(id, Optional.of(new Outlet(outlet, OutletKind.UNKNOWN, Optional.empty())), text);
    }

    private static Article article(String id, Optional<Outlet> outlet, String marked) {
        boolean headed = marked.startsWith(HEADLINE);
        String text = headed ? marked.substring(HEADLINE.length()) : marked;
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n")) {
            BlockRole role = headed && blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.PARAGRAPH;
            if (!paragraph.isEmpty()) {
                blocks.add(Block.of(role, new Span(start, start + paragraph.length())));
            }
            start += paragraph.length() + 2;
        }
        return new Article(
                new ArticleId(id),
                Optional.empty(),
                outlet,
                new Text(text),
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
    }
}
