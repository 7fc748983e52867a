package org.stemma.report;

import java.util.List;
import org.stemma.model.finding.Renderer;
import org.stemma.report.brief.Brief;
import org.stemma.report.json.AnalysisJson;
import org.stemma.report.page.Page;

/** The renderers of this module. */
public final class Renderers {
    private Renderers() {}

    /** One of each: the page, the JSON document, the brief. */
    public static List<Renderer> all() {
        return all(Page.MOST_ARTICLES);
    }

    /**
     * The same with so many articles on the page at most.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public static List<Renderer> all(int mostPageArticles) {
        return List.of(new Page(mostPageArticles), new AnalysisJson(), new Brief());
    }
}
