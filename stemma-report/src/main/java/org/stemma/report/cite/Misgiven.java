package org.stemma.report.cite;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;

/**
 * Which statements give something to a source whose own words say otherwise: those of a misreport, and those whose value
 * no origin stands behind although somebody is credited. A brief never tells them as that source's words. Immutable.
 */
final class Misgiven {
    private final Set<Statement> statements;

    private Misgiven(Set<Statement> statements) {
        this.statements = statements;
    }

    static Misgiven of(Dossier dossier, Library library) {
        var misgiven = new LinkedHashSet<Statement>();
        for (Claim claim : dossier.claims()) {
            List<Locus> misreports = dossier.conflicts().stream()
                    .filter(conflict -> conflict.verdict() == Verdict.MISREPORT)
                    .filter(conflict -> conflict.claim().equals(claim.id()))
                    .flatMap(conflict -> reporting(conflict, library).stream())
                    .toList();
            claim.statements().stream()
                    .filter(statement -> statement.attributedTo().isPresent())
                    .filter(statement -> hasNoOrigin(statement, claim)
                            || misreports.stream().anyMatch(place -> place.overlaps(statement.locus())))
                    .forEach(misgiven::add);
        }
        return new Misgiven(misgiven);
    }

    boolean holds(Statement statement) {
        return statements.contains(statement);
    }

    /** The report of a misreport: the other side is the source's own document, or came first. */
    private static Optional<Locus> reporting(Conflict conflict, Library library) {
        return Stream.of(conflict.second(), conflict.first())
                .filter(place ->
                        !library.article(place.article()).publisherKind().speaksForItself())
                .findFirst();
    }

    /** Whether nobody stands behind its value at the last moment that counts. */
    private static boolean hasNoOrigin(Statement statement, Claim claim) {
        Optional<AsOf> last =
                claim.independence().stream().map(Independence::asOf).max(Comparator.comparing(AsOf::moment));
        List<Independence> rows = claim.independence().stream()
                .filter(row -> last.equals(Optional.of(row.asOf())))
                .filter(row -> row.value().isPresent()
                        && row.value().equals(statement.value().map(Misgiven::bare)))
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.max() == 0);
    }

    /** A row is of about 60 and of 60. */
    private static ClaimValue bare(ClaimValue value) {
        return switch (value) {
            case ClaimValue.Amount amount -> new ClaimValue.Amount(amount.low(), amount.high(), amount.unit(), false);
            case ClaimValue.Status status -> status;
        };
    }
}
