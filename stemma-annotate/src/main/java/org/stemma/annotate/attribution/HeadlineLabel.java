package org.stemma.annotate.attribution;

import java.util.Locale;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.text.Span;

/**
 * A headline that sets a few words apart which may be its source: "Union: nineteen dead" and "Ferry out for weeks —
 * local media".
 *
 * @param label the words set apart
 * @param content the rest
 */
record HeadlineLabel(Span label, Span content) {
    /** A longer label is a clause. In words. */
    private static final int LONGEST_LABEL = 5;

    static Optional<HeadlineLabel> of(Article article, Block block) {
        String words = article.words(block);
        int start = block.span().start();
        int colon = words.indexOf(": ");
        if (colon > 0 && isShort(words.substring(0, colon))) {
            return Optional.of(new HeadlineLabel(
                    new Span(start, start + colon),
                    new Span(start + colon + 2, block.span().end())));
        }
        int dash = Math.max(words.lastIndexOf(" \u2014 "), words.lastIndexOf(" \u2013 "));
        if (dash > 0 && isShort(words.substring(dash + 3))) {
            return Optional.of(
                    new HeadlineLabel(new Span(start + dash + 3, block.span().end()), new Span(start, start + dash)));
        }
        return Optional.empty();
    }

    private static boolean isShort(String label) {
        return !label.isBlank() && label.split(" ").length <= LONGEST_LABEL;
    }

    /** The label in lower case, without a leading article. */
    String words(Article article) {
        String words = article.text().slice(label).toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }
}
