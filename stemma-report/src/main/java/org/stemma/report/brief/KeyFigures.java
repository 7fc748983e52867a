package org.stemma.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.report.brief.SituationReport.KeyFigure;
import org.stemma.report.cite.Claimants;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.inline.InlineText;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;

/**
 * The figures of a story as they stand: of each origin the latest, one entry a value, in the order in which readers of
 * situation reports look for them ({@code en/key-figures.txt}).
 *
 * <p>What outlets give without a source counts only where nobody is credited with a figure, and nothing counts that is
 * given to a source whose own words differ. A figure in which a change of the gravest sort was found is no key figure; it
 * stands under the wording to beware of.
 */
final class KeyFigures {
    private static final List<String> ORDER = InlineText.of(KeyFigures.class, "en/key-figures.txt")
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();

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

    /** The figures of the given claims; those of one subject in the order of their claims. */
    List<KeyFigure> of(List<Claim> claims) {
        List<Claim> quantities = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                .sorted(Comparator.comparingInt(KeyFigures::rank))
                .toList();
        return quantities.stream()
                .flatMap(claim -> figures(claim, isOneOfSeveral(claim, quantities)).stream())
                .limit(MOST)
                .toList();
    }

    private static int rank(Claim claim) {
        int rank = ORDER.indexOf(claim.slot());
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Whether other figures of the story are called the same: the dead of two accidents. */
    private static boolean isOneOfSeveral(Claim claim, List<Claim> claims) {
        return claims.stream()
                .anyMatch(
                        other -> !other.id().equals(claim.id()) && other.slot().equals(claim.slot()));
    }

    private List<KeyFigure> figures(Claim claim, boolean oneOfSeveral) {
        Map<ClaimValue, List<Statement>> byValue = new LinkedHashMap<>();
        for (Statement statement : standing(claim)) {
            byValue.computeIfAbsent(Standing.bare(statement), value -> new ArrayList<>())
                    .add(statement);
        }
        var figures = new ArrayList<KeyFigure>();
        byValue.forEach((value, statements) -> {
            Statement first = statements.getFirst();
            // who says "about" is no less precise than the headline above that leaves it out
            ClaimValue most = statements.stream()
                    .map(statement -> statement.value().orElseThrow())
                    .filter(given -> !given.equals(value))
                    .findFirst()
                    .orElse(value);
            String words = oneOfSeveral && !claim.slot().isEmpty()
                    ? ": “" + WholeWords.sentence(first.locus(), library) + "”"
                    : "";
            figures.add(new KeyFigure(
                    Values.of(most, claim.slot()),
                    what(claim),
                    claimants.namesWithOrigins(statements) + ", " + library.appearedBriefly(first.locus()) + words,
                    footnotes.of(claimants.firstOfEach(statements))));
        });
        return figures.stream().limit(MOST_OF_A_CLAIM).toList();
    }

    private String what(Claim claim) {
        return claim.slot().isEmpty()
                ? "“" + WholeWords.sentence(claim.statements().getFirst().locus(), library) + "”"
                : Display.capital(Display.line(claim.slot()));
    }

    /** The latest figure of each origin, by those who are credited; by outlets where nobody is. */
    private List<Statement> standing(Claim claim) {
        var credited = new Standing(claimants);
        var own = new Standing(claimants);
        for (Statement statement : InTime.of(claim, dossier)) {
            boolean figure = statement.value().isPresent() && statement.stance() != Stance.DENIES;
            if (figure && !overstated(statement) && !claimants.givenAgainstItsSource(statement)) {
                boolean known = claimants.credited(statement) || claimants.replaces(statement);
                (known ? credited : own).add(statement);
            }
        }
        List<Statement> known = credited.statements();
        return known.isEmpty() ? own.statements() : known;
    }

    private boolean overstated(Statement statement) {
        return dossier.drifts().stream()
                .anyMatch(
                        drift -> drift.severity() >= GRAVEST && drift.passage().overlaps(statement.locus()));
    }
}
