package org.stemma.report.brief;

import java.util.Comparator;
import java.util.List;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Statement;

/** The statements of a claim in the order in which their articles appeared. */
final class InTime {
    private InTime() {}

    static List<Statement> of(Claim claim, Dossier dossier) {
        List<ArticleId> order = dossier.stemma().story().articles();
        return claim.statements().stream()
                .sorted(Comparator.comparingInt(
                        statement -> order.indexOf(statement.locus().article())))
                .toList();
    }
}
