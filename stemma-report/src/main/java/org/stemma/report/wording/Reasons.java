package org.stemma.report.wording;

import org.stemma.model.article.ArticleId;

/** Makes the reasons that findings carry into sentences for people. */
public final class Reasons {
    private Reasons() {}

    /** The reason as a sentence, without the id of the article that it may begin with. */
    public static String sentence(String why, ArticleId article) {
        String prefix = article.value() + ": ";
        return Display.sentence(why.startsWith(prefix) ? why.substring(prefix.length()) : why);
    }
}
