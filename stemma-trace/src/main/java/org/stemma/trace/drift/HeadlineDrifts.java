package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.finding.Drift;
import org.stemma.trace.wording.Clause;

/**
 * Headlines against the reports under them. A headline is flagged where it states what every sentence of its own report
 * that tells of it only holds possible, limits or advises; that a headline leaves out who says so is what headlines do.
 */
final class HeadlineDrifts {
    private final Sources sources;

    HeadlineDrifts(Sources sources) {
        this.sources = sources;
    }

    /** Those of one article, in the order of its headline: one for each clause at most. */
    List<Drift> find(AnnotatedArticle article) {
        var report = new ArrayList<Clause>();
        var headlines = new ArrayList<Clause>();
        for (Clause clause : sources.clauses(article)) {
            switch (clause.role()) {
                case HEADLINE -> headlines.add(clause);
                case STANDFIRST, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> report.add(clause);
                case BYLINE, DATELINE, SUBHEADING, CAPTION, CREDIT, EMBED, CORRECTION, FURNITURE -> {}
            }
        }
        var rules = new HeadlineRules(report);
        var drifts = new ArrayList<Drift>();
        for (Clause headline : headlines) {
            if (!headline.verbatim() && !headline.asks()) {
                rules.find(headline).ifPresent(drifts::add);
            }
        }
        return drifts;
    }
}
