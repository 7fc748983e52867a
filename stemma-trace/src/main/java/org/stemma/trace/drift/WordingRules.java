package org.stemma.trace.drift;

import java.util.ArrayList;
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

/** The rules that compare the words of a passage with those of its source: modality, condition, scope, degree. */
final class WordingRules {
    private static final Lexicon SCOPES = Lexicon.load("scopes");
    private static final Lexicon PREDICATES = Lexicon.load("scoped-predicates");
    private static final Lexicon DIRECTIVES = Lexicon.load("directives");

    /** The likeness from which on two clauses differ by little more than a condition. */
    private static final double SAME_PROPOSITION = 0.55;

    private WordingRules() {}

    /** What became stronger; in the order of the rules. */
    static List<Hit> hits(Alignment alignment) {
        Clause passage = alignment.passage();
        Clause source = alignment.source();
        var hits = new ArrayList<Hit>();
        if (isFragment(passage)) {
            return hits;
        }
        Strength strength = Strength.of(passage.words());
        Strength before = Strength.of(source.words());
        modality(passage, strength, source, before).ifPresent(hits::add);
        if (alignment.score() >= SAME_PROPOSITION) {
            condition(passage, strength, source, before, strength.hedge().isPresent())
                    .ifPresent(hits::add);
        }
        if (!passage.verbatim()) {
            completeness(passage, strength, source, before).ifPresent(hits::add);
            scope(passage, source).ifPresent(hits::add);
            climb(passage, source).ifPresent(hits::add);
            directive(passage, source).ifPresent(hits::add);
        }
        return hits;
    }

    /** What became stronger in a paraphrase of words that its own article quotes: only an end against what is left. */
    static List<Hit> ofParaphrase(Alignment alignment) {
        Clause passage = alignment.passage();
        Clause source = alignment.source();
        if (isFragment(passage) || passage.verbatim()) {
            return List.of();
        }
        return completeness(passage, Strength.of(passage.words()), source, Strength.of(source.words()))
                .filter(hit -> hit.severity() > 1)
                .stream()
                .toList();
    }

    /** Whether a clause asserts nothing by itself: too few words, or a phrase behind a preposition without a verb. */
    private static boolean isFragment(Clause clause) {
        return clause.stems().stream().distinct().count() < FEWEST_STEMS
                || (PREPOSITIONS.at(clause.words(), 0).isPresent() && !VERBS.has(clause.words(), "verb"));
    }

    private static final Lexicon PREPOSITIONS = Lexicon.load("opening-prepositions");
    private static final Lexicon VERBS = Lexicon.load("finite-verbs");

    /** Fewer content words are no proposition. */
    private static final int FEWEST_STEMS = 3;

    private static Optional<Hit> modality(Clause passage, Strength strength, Clause source, Strength before) {
        boolean weak = before.commitment().compareTo(Commitment.PLAIN) < 0;
        boolean naming = passage.role() != BlockRole.HEADLINE && !Predicates.states(passage);
        if (!weak
                || naming
                || strength.planned()
                || turned(source)
                || turned(passage) != (before.commitment() == Commitment.UNLIKELY)
                || !sharesPredicate(passage, source, before)) {
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

    private static String words(Clause clause, Optional<Match> match) {
        return match.map(Match::span).map(clause.article()::words).orElse("");
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
        return Strength.of(near).hedge().isPresent();
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

    private static Optional<Hit> condition(
            Clause passage, Strength strength, Clause source, Strength before, boolean hedged) {
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
        return Optional.of(new Hit(
                DriftKind.CONDITION_DROPPED,
                hedged && !passage.verbatim() ? 1 : 2,
                passage.text(),
                was,
                "the condition “" + was + "” is gone"));
    }

    private static final Lexicon CONDITIONS = Lexicon.load("conditions");

    /** A condition with fewer content words is a turn of phrase: "if need be", "if at all". */
    private static final int FEWEST_OF_CONDITION = 2;

    private static long contentWords(String text) {
        return Wording.words(text).stream().filter(Word::content).count();
    }

    private static Optional<Hit> completeness(Clause passage, Strength strength, Clause source, Strength before) {
        Optional<Match> complete = strength.completeness();
        boolean same = PREDICATES.matches(passage.words()).stream()
                .map(match -> passage.words().get(match.from()).stem())
                .anyMatch(source.stems()::contains);
        if (complete.isEmpty() || before.completeness().isPresent() || !same) {
            return Optional.empty();
        }
        String became = words(passage, complete);
        boolean partLeft = Remainders.says(source) || SCOPES.has(source.words(), "part");
        int severity = !partLeft ? 1 : passage.attribution().isPresent() ? 3 : 2;
        return Optional.of(
                new Hit(DriftKind.COMPLETENESS_ADDED, severity, became, "", "“" + became + "” is not in the source"));
    }

    private static Optional<Hit> scope(Clause passage, Clause source) {
        boolean predicates = PREDICATES.hasAny(passage.words()) && PREDICATES.hasAny(source.words());
        Optional<Match> part = SCOPES.first(source.words(), "part");
        Optional<Match> whole = SCOPES.first(passage.words(), "whole");
        boolean restricted = SCOPES.has(passage.words(), "part");
        if (!predicates || part.isEmpty() || restricted) {
            return Optional.empty();
        }
        String became = whole.map(Match::span).map(passage.article()::words).orElseGet(() -> name(passage));
        if (became.isEmpty()) {
            return Optional.empty();
        }
        String was = source.article().words(part.get().span());
        return Optional.of(new Hit(
                DriftKind.SCOPE_WIDENED, 2, became, was, "a part (“" + was + "”) became the whole (“" + became + "”)"));
    }

    /** The last word of a passage, if it is a name: "pull out of Orne". */
    private static String name(Clause passage) {
        Word last = passage.words().getLast();
        boolean capital = Character.isUpperCase(
                passage.article().article().text().value().charAt(last.span().start()));
        boolean after = passage.words().size() > 1
                && passage.words().get(passage.words().size() - 2).text().equals("of");
        return capital && after ? passage.article().words(last.span()) : "";
    }

    private static Optional<Hit> climb(Clause passage, Clause source) {
        return Ladders.climb(source.words(), passage.words()).map(climb -> {
            String became = passage.article().words(climb.to().span());
            String was = source.article().words(climb.from().span());
            boolean degree = DEGREES.contains(climb.scale());
            return new Hit(
                    degree ? DriftKind.DEGREE_STRENGTHENED : DriftKind.PREDICATE_STRENGTHENED,
                    OUTCOMES.contains(climb.scale()) ? 2 : 1,
                    became,
                    was,
                    "“" + was + "” became “" + became + "”");
        });
    }

    /** The ladders on which one thing is told to be more or less; on the others it is told to be another. */
    private static final Set<String> DEGREES = Set.of("damage", "harm", "doubt", "delay", "fall", "rise", "access");

    /** The ladders of what happened to people and things: a rung more is another event. */
    private static final Set<String> OUTCOMES = Set.of("damage", "harm");

    /**
     * What became of a thing that the source that is credited tells less of: "destroyed" for its "damaged". Both name the
     * thing; a part of it may be named besides. Of people this tells nothing: who was injured may have died since.
     */
    static List<Hit> ofDegree(Alignment alignment) {
        boolean ofThings = Ladders.climb(
                        alignment.source().words(), alignment.passage().words())
                .filter(climb -> climb.scale().equals("damage"))
                .isPresent();
        return ofThings
                ? climb(alignment.passage(), alignment.source()).stream().toList()
                : List.of();
    }

    private static Optional<Hit> directive(Clause passage, Clause source) {
        Optional<Match> told = DIRECTIVES.first(passage.words(), "told");
        if (told.isEmpty() || DIRECTIVES.hasAny(source.words())) {
            return Optional.empty();
        }
        return Optional.of(new Hit(
                DriftKind.SPEECH_ACT_CHANGED,
                2,
                passage.article().words(told.get().span()),
                source.text(),
                "what was no instruction became one"));
    }
}
