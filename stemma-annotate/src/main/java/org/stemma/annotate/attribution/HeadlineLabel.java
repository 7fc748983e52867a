package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.text.Span;

/**
 * A headline that sets a few words apart which may be its source: "Union: nineteen dead", "Ferry out for weeks — local
 * media", "Ferry out for weeks: harbour".
 *
 * @param label the words set apart
 * @param content the rest
 */
record HeadlineLabel(Span label, Span content) {
    /** A longer label is a clause. In words. */
    private static final int LONGEST_LABEL = 5;

    /** The labels that a headline may have, the one before a colon first. */
    static List<HeadlineLabel> of(Article article, Block block) {
        String words = article.words(block);
        int start = block.span().start();
        var labels = new ArrayList<HeadlineLabel>();
        int colon = words.indexOf(": ");
        if (colon > 0 && isShort(words.substring(0, colon))) {
            labels.add(new HeadlineLabel(
                    new Span(start, start + colon),
                    new Span(start + colon + 2, block.span().end())));
        }
        int dash = Math.max(words.lastIndexOf(" \u2014 "), words.lastIndexOf(" \u2013 "));
        addLast(labels, words, block, dash, dash + 3);
        int last = words.lastIndexOf(": ");
        addLast(labels, words, block, last, last + 2);
        return labels;
    }

    /** Adds the label behind a mark, if it is short. */
    private static void addLast(List<HeadlineLabel> labels, String words, Block block, int mark, int label) {
        if (mark > 0 && isShort(words.substring(label))) {
            int start = block.span().start();
            labels.add(new HeadlineLabel(new Span(start + label, block.span().end()), new Span(start, start + mark)));
        }
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
