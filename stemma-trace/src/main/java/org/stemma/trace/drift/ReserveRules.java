package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Ladders;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/** The rules for reserve: a possibility that became a fact or a probability, a hedge or a condition that is gone. */
final class ReserveRules {
    private ReserveRules() {}

    /** What became of the reserve of a source, if the passage has what it limits. */
    static Optional<Hit> modality(Clause passage, Strength strength, Clause source, Strength before) {
        return sharesPredicate(passage, source, before)
                ? ofOneStatement(passage, strength, source, before)
                : Optional.empty();
    }

    /** What became of the reserve of a source in a passage that is known to say the same. */
    static Optional<Hit> ofOneStatement(Clause passage, Strength strength, Clause source, Strength before) {
        boolean weak = before.commitment().compareTo(Commitment.PLAIN) < 0;
        boolean naming = passage.role() != BlockRole.HEADLINE && !Predicates.states(passage);
        if (!weak
                || naming
                || strength.planned()
                || turned(source)
                || turned(passage) != (before.commitment() == Commitment.UNLIKELY)
                || keepsAbility(passage, source, before)) {
            return Optional.empty();
        }
        if (strength.commitment().compareTo(Commitment.PLAIN) < 0
                || hedgedBeside(passage)
                || keepsHedge(passage, source, before)) {
            return likelier(passage, strength, source, before);
        }
        String was =
                before.hedge().map(Match::span).map(source.article()::words).orElse("");
        String became = verb(passage);
        boolean headline = passage.role() == BlockRole.HEADLINE;
        return Optional.of(
                switch (before.commitment()) {
                    case UNLIKELY, POSSIBLE ->
                        new Hit(
                                DriftKind.MODALITY_STRENGTHENED,
                                3,
                                became,
                                was,
                                "a possibility (“" + was + "”) became a fact");
                    case HEARSAY, LIKELY, NEAR_CERTAIN, PLAIN, CERTAIN ->
                        new Hit(
                                DriftKind.HEDGE_DROPPED,
                                headline || before.commitment() == Commitment.NEAR_CERTAIN ? 2 : 3,
                                became,
                                was,
                                "“" + was + "” is gone");
                });
    }

    /** Whether "could" became "can", which says no more that it will be so. */
    private static boolean keepsAbility(Clause passage, Clause source, Strength before) {
        boolean could = before.hedge().stream()
                .flatMap(hedge -> source.words().subList(hedge.from(), hedge.until()).stream())
                .anyMatch(word -> word.text().equals("could"));
        return could && passage.words().stream().anyMatch(word -> word.text().equals("can"));
    }

    /** A possibility that became a probability. */
    private static Optional<Hit> likelier(Clause passage, Strength strength, Clause source, Strength before) {
        boolean climbs = before.commitment() == Commitment.POSSIBLE
                && strength.commitment().compareTo(Commitment.LIKELY) >= 0
                && strength.hedge().isPresent();
        if (!climbs) {
            return Optional.empty();
        }
        String became = words(passage, strength.hedge());
        String was = words(source, before.hedge());
        return Optional.of(
                new Hit(DriftKind.MODALITY_STRENGTHENED, 2, became, was, "“" + was + "” became “" + became + "”"));
    }

    static String words(Clause clause, Optional<Match> match) {
        return match.map(Match::span).map(clause.article()::words).orElse("");
    }

    /** The first content word behind the hedge of some words, which is what it limits; absent without a hedge. */
    static Optional<Word> limited(Clause source) {
        return Strength.of(source).hedge().map(Match::until).stream()
                .flatMap(behind -> source.words().subList(behind, source.words().size()).stream())
                .filter(word -> word.content() && !word.text().endsWith("ly"))
                .findFirst();
    }

    /** Whether the passage has what the hedge of its source limits: one of the first content words behind it, no name. */
    private static boolean sharesPredicate(Clause passage, Clause source, Strength before) {
        if (StanceReader.negates(passage.words()) != StanceReader.negates(source.words())) {
            return false;
        }
        int behind = before.hedge().map(Match::until).orElse(0);
        if (climbs(passage, source, behind)) {
            return true;
        }
        List<String> stems = passage.stems();
        return source.words().subList(behind, source.words().size()).stream()
                .filter(word -> word.content() && !isName(source, word))
                .limit(
                        source.words().subList(0, behind).stream()
                                        .anyMatch(word -> BEFORE_CLAUSES.contains(word.text()))
                                ? PREDICATE_REACH
                                : 1)
                .anyMatch(word -> stems.contains(word.stem()));
    }

    /** Whether the verb behind a hedge is a stronger one now: "may have contributed to" became "caused". */
    private static boolean climbs(Clause passage, Clause source, int behind) {
        return Ladders.climb(source.words(), passage.words())
                .map(climb -> climb.from().from())
                .filter(from -> from >= behind)
                .filter(from -> source.words().subList(behind, from).stream().noneMatch(Word::content))
                .isPresent();
    }

    /** Whether a clause is negated other than by a judgement of probability. */
    private static boolean turned(Clause clause) {
        return NEGATIONS.has(clause.words(), "not so");
    }

    private static final Lexicon NEGATIONS = Lexicon.load("negations");

    /** Whether another clause of the passage's sentence carries the hedge: "likely", before a comma. */
    private static boolean hedgedBeside(Clause passage) {
        Span sentence = passage.article().sentences().get(passage.sentence()).span();
        Span before = new Span(sentence.start(), passage.span().start());
        if (before.isEmpty()) {
            return false;
        }
        List<Word> words = Wording.words(passage.article().words(before), before.start());
        List<Word> near = words.subList(Math.max(0, words.size() - HEDGE_REACH), words.size());
        return Strength.of(passage.article(), near).hedge().isPresent();
    }

    /** Whether the hedge of the source stands anywhere in the passage: "…, most likely in March". */
    private static boolean keepsHedge(Clause passage, Clause source, Strength before) {
        Span sentence = Voices.sentence(passage);
        List<String> told = Wording.words(passage.article().words(sentence)).stream()
                .map(Word::text)
                .toList();
        return before.hedge().stream()
                .flatMap(hedge -> source.words().subList(hedge.from(), hedge.until()).stream())
                .map(Word::text)
                .anyMatch(word -> word.endsWith("ly") && told.contains(word));
    }

    /** Hedges that limit a clause behind them, subject and all; any other stands right before its verb. */
    private static final Set<String> BEFORE_CLAUSES = Set.of(
            "possibility", "probability", "chance", "risk", "hearing", "perhaps", "maybe", "reportedly", "allegedly");

    /** How many content words behind such a hedge may be what it limits. */
    private static final int PREDICATE_REACH = 3;

    private static boolean isName(Clause clause, Word word) {
        return Character.isUpperCase(
                clause.article().article().text().value().charAt(word.span().start()));
    }

    /** How many words before a passage a hedge may stand that still limits it. */
    private static final int HEDGE_REACH = 4;

    /** The words that carry the statement: the first auxiliary with its verb, or all. */
    private static String verb(Clause passage) {
        return passage.text();
    }

    static Optional<Hit> condition(Clause passage, Strength strength, Clause source, Strength before, boolean hedged) {
        boolean planned = strength.planned() && !passage.verbatim();
        boolean headline = passage.role() == BlockRole.HEADLINE;
        if (before.condition().isEmpty() || planned || headline) {
            return Optional.empty();
        }
        Span sentence = passage.article().sentences().get(passage.sentence()).span();
        boolean kept = CONDITIONS.hasAny(Wording.words(passage.article().words(sentence)));
        Span condition =
                new Span(before.condition().get().span().start(), source.span().end());
        boolean repeatsOnlyCondition = condition.start() == source.span().start();
        boolean aside = condition.start() > 0
                && source.article().article().text().value().charAt(condition.start() - 1) == '(';
        String was = source.article().words(condition);
        if (kept || aside || repeatsOnlyCondition || contentWords(was) < FEWEST_OF_CONDITION) {
            return Optional.empty();
        }
        boolean flat = before.hedge().isPresent() && strength.hedge().isEmpty() && !passage.verbatim();
        int severity = hedged && !passage.verbatim() ? 1 : flat ? GRAVE : 2;
        return Optional.of(new Hit(
                DriftKind.CONDITION_DROPPED, severity, passage.text(), was, "the condition “" + was + "” is gone"));
    }

    /** What is likely on a condition and told as what will be has lost both. */
    private static final int GRAVE = 3;

    private static final Lexicon CONDITIONS = Lexicon.load("conditions");

    /** A condition with fewer content words is a turn of phrase: "if need be", "if at all". */
    private static final int FEWEST_OF_CONDITION = 2;

    private static long contentWords(String text) {
        return Wording.words(text).stream().filter(Word::content).count();
    }
}
