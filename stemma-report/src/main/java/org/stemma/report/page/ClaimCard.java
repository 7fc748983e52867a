package org.stemma.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.ClaimTitle;
import org.stemma.report.cite.Times;
import org.stemma.report.picture.UnitMarks;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/**
 * A claim with the origins behind it and the ladder of its wording.
 *
 * @param slot what its statements give a value for; empty without one, and where the title tells it
 * @param text the claim by its range of figures or its clearest statement
 * @param verdicts on how many origins it stands at the last moment that was asked for; one a value
 * @param earlier the same for the moments before
 * @param ladder its first statements, in order of time
 * @param further the statements after those
 * @param graded whether the statements differ in how firmly they put it, so that the meter says something
 */
public record ClaimCard(
        String slot,
        String text,
        List<Verdict> verdicts,
        List<Verdict> earlier,
        List<Step> ladder,
        List<Step> further,
        boolean graded) {
    private static final int STEPS_SHOWN = 12;
    /** The strongest are enough beside a number; the ladder below has every statement. */
    private static final int MOST_NOTES = 4;

    /**
     * On how many origins one value stands.
     *
     * @param asOf at which moment, for people
     * @param value which value; empty where all statements agree
     * @param line "1 to 2 independent origins (1 named) behind 9 articles of 7 outlets"
     * @param marks the origins as marks
     * @param why what keeps the bounds apart
     * @param citations the supporting statements
     */
    public record Verdict(
            String asOf, String value, String line, UnitMarks marks, String why, List<Citation> citations) {}

    /**
     * One rung: how one article puts it.
     *
     * @param quote its words
     * @param voice in whose voice
     * @param rung how firmly, 0 the weakest
     * @param firmness the same in words
     * @param band what the speaker's yardstick makes of the words; absent without one
     * @param stronger whether a drift was found in these words
     * @param notes what became stronger
     */
    public record Step(
            Quote quote,
            String voice,
            int rung,
            String firmness,
            Optional<Band> band,
            boolean stronger,
            List<String> notes) {
        /** Copies the list. */
        public Step {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a yardstick makes of words of probability.
     *
     * @param low per cent
     * @param high per cent
     * @param words the words, the band and whose yardstick, for people
     */
    public record Band(int low, int high, String words) {}

    /** Copies the lists. */
    public ClaimCard {
        verdicts = List.copyOf(verdicts);
        earlier = List.copyOf(earlier);
        ladder = List.copyOf(ladder);
        further = List.copyOf(further);
    }

    /** Whether one of the verdicts is about the claim as a whole, so that those about single values step back. */
    public boolean overall() {
        return verdicts.stream().anyMatch(verdict -> verdict.value().isEmpty());
    }

    static ClaimCard of(Claim claim, Dossier dossier, Citations citations) {
        Optional<AsOf> last =
                claim.independence().stream().map(Independence::asOf).max(Comparator.comparing(AsOf::moment));
        var verdicts = new ArrayList<Verdict>();
        var earlier = new ArrayList<Verdict>();
        List<Independence> rows = claim.independence().stream()
                .sorted(Comparator.comparing(row -> row.asOf().moment()))
                .toList();
        for (Independence row : rows) {
            boolean current = last.isPresent() && last.get().equals(row.asOf());
            (current ? verdicts : earlier).add(verdict(row, citations));
        }
        List<Step> steps = claim.statements().stream()
                .sorted(Comparator.comparingInt(statement -> position(statement, citations)))
                .map(statement -> step(statement, dossier, citations))
                .toList();
        int shown = Math.min(STEPS_SHOWN, steps.size());
        return new ClaimCard(
                ClaimTitle.range(claim).isPresent() ? "" : Display.line(claim.slot()),
                ClaimTitle.of(claim, citations.library()),
                verdicts,
                earlier,
                steps.subList(0, shown),
                steps.subList(shown, steps.size()),
                steps.stream().map(Step::rung).distinct().count() > 1);
    }

    /** Articles are numbered in the order of the corpus, which is the order of time. */
    private static int position(Statement statement, Citations citations) {
        return citations.number(statement.locus().article());
    }

    private static Verdict verdict(Independence row, Citations citations) {
        return new Verdict(
                Times.full(row.asOf().moment()),
                row.value().map(Values::of).orElse(""),
                Wording.origins(row),
                UnitMarks.origins(row.min(), row.max(), row.namedMin()),
                Display.sentence(row.why()),
                row.evidence().loci().stream()
                        .limit(MOST_NOTES)
                        .map(citations::cite)
                        .toList());
    }

    private static Step step(Statement statement, Dossier dossier, Citations citations) {
        Optional<Hedge> hedge = hedge(statement.locus(), citations);
        Commitment commitment = hedge.map(Hedge::commitment).orElse(Commitment.PLAIN);
        List<String> notes = dossier.drifts().stream()
                .filter(drift -> drift.passage().overlaps(statement.locus()))
                .flatMap(drift -> drift.kinds().stream())
                .distinct()
                .map(Wording::of)
                .toList();
        return new Step(
                Quote.of(statement.locus(), citations),
                voice(statement, citations),
                Wording.rung(commitment),
                Wording.of(commitment),
                hedge.flatMap(found -> band(statement.locus(), found, citations)),
                !notes.isEmpty(),
                notes);
    }

    private static String voice(Statement statement, Citations citations) {
        String credited = statement
                .attributedTo()
                .map(entity -> Display.line(citations.library().name(entity)))
                .orElse("");
        if (credited.isEmpty()) {
            return Wording.of(statement.stance());
        }
        return switch (statement.stance()) {
            case ASSERTS, ATTRIBUTES -> "credits " + credited;
            case DENIES -> "denied by " + credited;
            case CORRECTS -> "corrected by " + credited;
        };
    }

    /** The weakest hedge that limits the words; stress only where nothing limits them. */
    private static Optional<Hedge> hedge(Locus locus, Citations citations) {
        AnnotatedArticle annotated = citations.library().article(locus.article());
        return annotated.hedges().stream()
                .filter(hedge -> hedge.scope().overlaps(locus.span()))
                .min(Comparator.comparing(Hedge::commitment));
    }

    private static Optional<Band> band(Locus locus, Hedge hedge, Citations citations) {
        String words = Display.line(citations.library().article(locus.article()).words(hedge.cue()));
        return hedge.band()
                .map(band -> new Band(
                        band.low(),
                        band.high(),
                        "“" + words + "” is " + band.low() + " to " + band.high() + " per cent on "
                                + Wording.of(hedge.yardstick())));
    }
}
