package org.stemma.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.report.brief.SituationReport.KeyFigure;
import org.stemma.report.cite.Claimants;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;

/**
 * The figures of a story as they stand: of each origin the latest, one entry a value.
 *
 * <p>What outlets give without a source counts only where nobody is credited with a figure. A figure in which a
 * change of the gravest sort was found is no key figure; it stands under the wording to beware of.
 */
final class KeyFigures {
    private static final int MOST_OF_A_CLAIM = 3;
    private static final int MOST = 8;
    private static final int GRAVEST = 3;

    private final Dossier dossier;
    private final Library library;
    private final Claimants claimants;
    private final Footnotes footnotes;

    KeyFigures(Dossier dossier, Library library, Claimants claimants, Footnotes footnotes) {
        this.dossier = dossier;
        this.library = library;
        this.claimants = claimants;
        this.footnotes = footnotes;
    }

    /** The figures of the given claims, in their order. */
    List<KeyFigure> of(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                .flatMap(claim -> figures(claim).stream())
                .limit(MOST)
                .toList();
    }

    private List<KeyFigure> figures(Claim claim) {
        Map<String, List<Statement>> byValue = new LinkedHashMap<>();
        for (Statement statement : standing(claim)) {
            statement
                    .value()
                    .ifPresent(value -> byValue.computeIfAbsent(Values.of(value), shown -> new ArrayList<>())
                            .add(statement));
        }
        var figures = new ArrayList<KeyFigure>();
        byValue.forEach((value, statements) -> figures.add(new KeyFigure(
                value,
                what(claim),
                claimants.names(statements) + ", "
                        + library.appearedBriefly(statements.getFirst().locus()),
                footnotes.of(claimants.firstOfEach(statements)))));
        return figures.stream().limit(MOST_OF_A_CLAIM).toList();
    }

    private String what(Claim claim) {
        return claim.slot().isEmpty()
                ? "“" + WholeWords.of(claim.statements().getFirst().locus(), library) + "”"
                : Display.line(claim.slot());
    }

    /** The latest figure of each origin, by those who are credited; by outlets where nobody is. */
    private List<Statement> standing(Claim claim) {
        Map<String, Statement> credited = new LinkedHashMap<>();
        Map<String, Statement> own = new LinkedHashMap<>();
        for (Statement statement : InTime.of(claim, dossier)) {
            boolean figure = statement.value().isPresent() && statement.stance() != Stance.DENIES;
            if (figure && !overstated(statement)) {
                (claimants.credited(statement) ? credited : own)
                        .merge(origin(statement), statement, KeyFigures::standing);
            }
        }
        return List.copyOf(credited.isEmpty() ? own.values() : credited.values());
    }

    /** Claimants who go back to one origin are one: its later figure replaces the earlier. */
    private String origin(Statement statement) {
        return statement.origin().map(OriginId::value).orElseGet(() -> claimants.who(statement));
    }

    /** The later one, but where the earlier one says more and both can hold. */
    private static Statement standing(Statement earlier, Statement later) {
        if (earlier.value().isPresent()
                && later.value().isPresent()
                && earlier.value().get() instanceof ClaimValue.Amount said
                && later.value().get() instanceof ClaimValue.Amount now) {
            boolean within = said.low() >= now.low() && said.high() <= now.high();
            return within && !said.equals(now) && said.unit().equals(now.unit()) ? earlier : later;
        }
        return later;
    }

    private boolean overstated(Statement statement) {
        return dossier.drifts().stream()
                .anyMatch(
                        drift -> drift.severity() >= GRAVEST && drift.passage().overlaps(statement.locus()));
    }
}
