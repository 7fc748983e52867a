package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Stance;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Word;

/** Tells how a clause stands to the claim that its content words make. */
public final class StanceReader {
    private static final Lexicon NEGATIONS = Lexicon.load("negations");
    private static final Lexicon CORRECTIONS = Lexicon.load("corrections");

    private StanceReader() {}

    /** Whether the words deny what they are about: an odd number of negations, the cue's denial among them. */
    static boolean denies(Clause clause) {
        return negates(clause.words()) != rejects(clause);
    }

    /** Whether a cue denies the words of a clause; those in the speaker's own quotation marks say what he holds. */
    public static boolean rejects(Clause clause) {
        return !clause.verbatim()
                && isFirst(clause)
                && attribution(clause)
                        .filter(said -> isDenial(said) || isDeniedReport(clause, said))
                        .isPresent();
    }

    private static boolean isDenial(Attribution said) {
        return said.cue().filter(cue -> cue.factuality() == Factuality.DENIED).isPresent();
    }

    /** "rejects reports that its line started the fire": what is denied is first told as somebody's report. */
    private static boolean isDeniedReport(Clause clause, Attribution said) {
        if (said.within().isEmpty() || said.cue().isEmpty()) {
            return false;
        }
        Attribution outer = clause.article().attributions().get(said.within().getAsInt());
        int before = said.cue().get().span().start() - outer.content().start();
        return isDenial(outer) && before >= 0 && before <= LONGEST_OWNER;
    }

    /** So many characters may stand between a denial and the report that it denies: "the paper's ". */
    private static final int LONGEST_OWNER = 24;

    /** Whether a clause begins what is attributed: a denial does not reach beyond its first clause. */
    private static boolean isFirst(Clause clause) {
        return attribution(clause)
                .filter(said -> clause.span().start() - said.content().start() <= LONGEST_JOINT)
                .isPresent();
    }

    /** So many characters may stand before the first word of what is denied: "that ". */
    private static final int LONGEST_JOINT = 5;

    /**
     * Whether a clause denies its figure: right before it, and not to put another in its place ("not 38"), or in what it
     * tells of those who are counted ("3,000 did not die"). Who denies "playing a part in the death of nine" does not deny
     * that nine are dead.
     */
    static boolean deniesFigure(Figure figure) {
        Clause clause = figure.clause();
        List<Word> before = clause.words().stream()
                .filter(word -> word.span().end() <= figure.quantity().span().start())
                .toList();
        List<Word> near = before.subList(Math.max(0, before.size() - NEGATION_REACH), before.size());
        boolean replaced = !near.isEmpty() && near.getLast().text().equals("not");
        List<Word> told = clause.words().stream()
                .filter(word -> figure.span().contains(word.span())
                        && word.span().start() >= figure.quantity().span().end())
                .toList();
        boolean rejected = rejects(clause) && Predicates.states(clause);
        return !replaced && (negates(near) || negates(told)) != rejected;
    }

    /** How many words before a figure may stand between it and its negation: "did not kill more than". */
    private static final int NEGATION_REACH = 4;

    /** Whether a row of words holds a negation, or the judgement that something is improbable, before any condition. */
    public static boolean negates(List<Word> words) {
        return !negations(words).isEmpty();
    }

    /** The negations in a row of words up to a condition, in their order. */
    static List<Lexicon.Match> negations(List<Word> words) {
        var negations = new ArrayList<Lexicon.Match>();
        for (Lexicon.Match match : NEGATIONS.matches(words)) {
            switch (match.category()) {
                case "condition" -> {
                    return negations;
                }
                case "no denial" -> {}
                default -> {
                    if (!describes(words, match)) {
                        negations.add(match);
                    }
                }
            }
        }
        return negations;
    }

    /** Whether "false" only describes what it stands before: "the false alarm". */
    private static boolean describes(List<Word> words, Lexicon.Match match) {
        return ADJECTIVES.contains(words.get(match.from()).text())
                && match.until() < words.size()
                && words.get(match.until()).content();
    }

    private static final Set<String> ADJECTIVES = Set.of("false", "untrue");

    /** The stance of a clause, where {@code denied} tells whether it speaks against its claim. */
    static Stance stance(Clause clause, boolean denied) {
        if (corrects(clause)) {
            return Stance.CORRECTS;
        }
        if (denied) {
            return Stance.DENIES;
        }
        boolean own = clause.attribution().isEmpty()
                || (clause.article().publisherKind().speaksForItself()
                        && attribution(clause).flatMap(Attribution::cue).isEmpty());
        return own ? Stance.ASSERTS : Stance.ATTRIBUTES;
    }

    private static boolean corrects(Clause clause) {
        return clause.role() == BlockRole.CORRECTION || CORRECTIONS.hasAny(clause.words());
    }

    private static Optional<Attribution> attribution(Clause clause) {
        return clause.attribution().isPresent()
                ? Optional.of(
                        clause.article().attributions().get(clause.attribution().getAsInt()))
                : Optional.empty();
    }
}
