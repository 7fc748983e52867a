package org.stemma.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Origin;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.report.cite.ClaimTitle;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.picture.RangePicture;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/**
 * A claim on which statements differ: its figures by claimant over time, and the pairs that were compared.
 *
 * @param slot what its statements give a value for; empty without one, and where the title tells it
 * @param claim what it is about, by its range of figures or its clearest statement
 * @param unit of the figures, as said after a number that is not one
 * @param figures parallel to the rows of the picture; empty where the claim has no two different figures
 * @param picture where the figures stand
 * @param pairs the statements that were compared
 */
public record Contest(
        String slot, String claim, String unit, List<Figure> figures, RangePicture picture, List<Pair> pairs) {
    private static final int MOST_FIGURES = 24;
    private static final int CLAIMANT = 26;

    /** Whose figure it is. */
    public enum Ground {
        /** An origin known by name. */
        NAMED,
        /** An origin not known by name. */
        UNNAMED,
        /** No origin known. */
        UNKNOWN
    }

    /**
     * A figure of one claimant.
     *
     * @param claimant who is credited, or the outlet in its own voice
     * @param when it was first published
     * @param value the figure in words
     * @param ground whose it is
     * @param denied whether the claimant speaks against it
     * @param times how many statements give it
     * @param citation the first of them
     */
    public record Figure(
            String claimant, String when, String value, Ground ground, boolean denied, int times, Citation citation) {
        /** The row in words. */
        public String label() {
            return claimant + ", " + when + (times > 1 ? " (" + times + " times)" : "");
        }
    }

    /**
     * Two statements with how they stand to each other.
     *
     * @param verdict in words
     * @param contested whether a reader should be warned
     * @param first the one that came first
     * @param second the other
     * @param why a sentence
     */
    public record Pair(String verdict, boolean contested, Quote first, Quote second, String why) {}

    /** Copies the lists. */
    public Contest {
        figures = List.copyOf(figures);
        pairs = List.copyOf(pairs);
    }

    /** The contests of a story: claims with compared pairs or with different figures, in the order of the claims. */
    static List<Contest> of(Dossier dossier, Citations citations) {
        var contests = new ArrayList<Contest>();
        for (Claim claim : dossier.claims()) {
            List<Pair> pairs = dossier.conflicts().stream()
                    .filter(conflict -> conflict.claim().equals(claim.id()))
                    .map(conflict -> pair(conflict, citations))
                    .toList();
            Contest contest = contest(claim, dossier, pairs, citations);
            if (!pairs.isEmpty() || !contest.figures().isEmpty()) {
                contests.add(contest);
            }
        }
        return contests;
    }

    private static Pair pair(Conflict conflict, Citations citations) {
        return new Pair(
                Wording.of(conflict.verdict()),
                conflict.verdict().contested(),
                Quote.of(conflict.first(), citations),
                Quote.of(conflict.second(), citations),
                Display.sentence(conflict.why()));
    }

    private static Contest contest(Claim claim, Dossier dossier, List<Pair> pairs, Citations citations) {
        String unit = commonUnit(claim);
        var groups = new LinkedHashMap<Group, List<Statement>>();
        claim.statements().stream()
                .sorted(Comparator.comparingInt(
                        statement -> citations.number(statement.locus().article())))
                .forEach(statement -> amount(statement, unit)
                        .ifPresent(amount -> groups.computeIfAbsent(
                                        new Group(
                                                claimant(statement, citations.library()),
                                                amount,
                                                statement.stance() == Stance.DENIES),
                                        group -> new ArrayList<>())
                                .add(statement)));
        long different = groups.keySet().stream().map(Group::amount).distinct().count();
        List<Group> drawn = different < 2
                ? List.of()
                : groups.keySet().stream().limit(MOST_FIGURES).toList();
        return new Contest(
                ClaimTitle.range(claim).isPresent() ? "" : Display.line(claim.slot()),
                ClaimTitle.of(claim, citations.library()),
                Excerpt.of(Values.unit(unit), CLAIMANT),
                drawn.stream()
                        .map(group -> figure(group, groups.getOrDefault(group, List.of()), dossier, citations))
                        .toList(),
                RangePicture.of(drawn.stream()
                        .map(group -> new RangePicture.Figure(
                                group.amount().low(), group.amount().high()))
                        .toList()),
                pairs);
    }

    /** Statements of one claimant with one value are one row. */
    private record Group(String claimant, ClaimValue.Amount amount, boolean denied) {}

    private static Figure figure(Group group, List<Statement> statements, Dossier dossier, Citations citations) {
        Statement first = statements.getFirst();
        return new Figure(
                Excerpt.of(group.claimant(), CLAIMANT),
                citations.library().appearedBriefly(first.locus()),
                Values.of(group.amount()),
                ground(first, dossier),
                group.denied(),
                statements.size(),
                citations.cite(first.locus()));
    }

    private static Ground ground(Statement statement, Dossier dossier) {
        for (Origin origin : dossier.origins()) {
            if (statement.origin().isPresent() && statement.origin().get().equals(origin.id())) {
                return origin.identified() ? Ground.NAMED : Ground.UNNAMED;
            }
        }
        return Ground.UNKNOWN;
    }

    private static String claimant(Statement statement, Library library) {
        Optional<EntityId> credited = statement.attributedTo();
        return Display.line(
                credited.isPresent()
                        ? library.name(credited.get())
                        : library.outlet(statement.locus().article()));
    }

    private static Optional<ClaimValue.Amount> amount(Statement statement, String unit) {
        return statement.value().isPresent()
                        && statement.value().get() instanceof ClaimValue.Amount amount
                        && amount.unit().equals(unit)
                ? Optional.of(amount)
                : Optional.empty();
    }

    /** The unit that most statements use; on one axis there is room for one. */
    private static String commonUnit(Claim claim) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Statement statement : claim.statements()) {
            if (statement.value().isPresent() && statement.value().get() instanceof ClaimValue.Amount amount) {
                counts.merge(amount.unit(), 1, Integer::sum);
            }
        }
        String common = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                common = entry.getKey();
                most = entry.getValue();
            }
        }
        return common;
    }
}
