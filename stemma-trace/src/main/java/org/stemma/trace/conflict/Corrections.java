package org.stemma.trace.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Traced;

/** What a publisher said against the note by which it corrects itself, on the same page or in a later report. */
final class Corrections {
    private Corrections() {}

    /** One settled conflict for each correction: the first statement of the old version, or the earlier report, on what the
     * note is about. */
    static List<Conflict> find(Map<FoundClaim, List<Traced>> claims, Stemma stemma) {
        var conflicts = new ArrayList<Conflict>();
        for (Derivation edge : stemma.derivations()) {
            if (edge.kind() == DerivationKind.CORRECTS || edge.kind() == DerivationKind.UPDATES) {
                claims.keySet().stream()
                        .flatMap(claim -> corrected(claim, edge).stream())
                        .findFirst()
                        .ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private static Optional<Conflict> corrected(FoundClaim claim, Derivation edge) {
        Optional<Stated> note = claim.statements().stream()
                .filter(stated -> stated.clause().role() == BlockRole.CORRECTION)
                .filter(stated -> of(stated, edge.child().value()))
                .findFirst();
        Optional<Stated> old = claim.statements().stream()
                .filter(stated -> of(stated, edge.parent().value()))
                .findFirst();
        return note.flatMap(correction -> old.map(wrong -> new Conflict(
                claim.id(),
                wrong.locus(),
                wholeNote(correction),
                Verdict.CONFLICT_RESOLVED,
                "corrected by the publisher itself")));
    }

    private static boolean of(Stated stated, String article) {
        return stated.clause().article().article().id().value().equals(article);
    }

    /** The correction note around a statement of it. */
    private static Locus wholeNote(Stated stated) {
        var article = stated.clause().article();
        Span block = article.article()
                .blocks()
                .get(article.sentences().get(stated.clause().sentence()).block())
                .span();
        return article.locus(block);
    }
}
