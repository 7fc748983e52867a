package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Ladders;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/** The rules that compare the words of a passage with those of its source: modality, condition, scope, degree. */
final class WordingRules {
    private static final Lexicon SCOPES = Lexicon.load("scopes");
    private static final Lexicon PREDICATES = Lexicon.load("scoped-predicates");
    private static final Lexicon ADVICE = Lexicon.load("advice");
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
        Strength strength = Strength.of(passage);
        Strength before = Strength.of(source);
        ReserveRules.modality(passage, strength, source, before).ifPresent(hits::add);
        if (alignment.score() >= SAME_PROPOSITION) {
            ReserveRules.condition(
                            passage, strength, source, before, strength.hedge().isPresent())
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
        return completeness(passage, Strength.of(passage), source, Strength.of(source))
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

    private static Optional<Hit> completeness(Clause passage, Strength strength, Clause source, Strength before) {
        Optional<Match> complete = strength.completeness();
        boolean same = PREDICATES.matches(passage.words()).stream()
                .map(match -> passage.words().get(match.from()).stem())
                .anyMatch(source.stems()::contains);
        if (complete.isEmpty() || before.completeness().isPresent() || !same) {
            return Optional.empty();
        }
        String became = ReserveRules.words(passage, complete);
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
        boolean advised = source.article().publisherKind().speaksForItself()
                && ADVICE.has(source.words(), "advised")
                && !ADVICE.has(passage.words(), "ordered");
        if (told.isEmpty() || advised || DIRECTIVES.hasAny(source.words())) {
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
