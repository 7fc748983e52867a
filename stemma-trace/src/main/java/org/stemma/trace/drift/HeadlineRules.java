package org.stemma.trace.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Counted;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * The rules for a headline beside the report under it: reserve, deliberation, advice, ranges. Each looks for a sentence
 * that says what the headline says with less, and falls silent if any other sentence says as much.
 */
final class HeadlineRules {
    private static final Lexicon DELIBERATIONS = Lexicon.load("deliberations");
    private static final Lexicon RESERVES = Lexicon.load("headline-reserves");
    private static final Lexicon ADVICE = Lexicon.load("advice");
    private static final Lexicon CONDITIONS = Lexicon.load("conditions");
    private static final Lexicon FORECASTS = Lexicon.load("forecasts");

    /**
     * A sentence says what a headline says if it has this share of the headline's content words, and so many of them.
     * Headlines are terse; read off ordinary news.
     */
    private static final double SAME_MATTER = 0.5;

    private static final int FEWEST_SHARED = 3;

    private final List<Clause> report;

    /** @param report the clauses under the headline, in the order of the text */
    HeadlineRules(List<Clause> report) {
        this.report = List.copyOf(report);
    }

    /** What is too strong in a clause of a headline; absent if nothing is. */
    Optional<Drift> find(Clause headline) {
        Strength told = Strength.of(headline);
        if (told.hedge().isPresent()
                || told.condition().isPresent()
                || told.planned()
                || RESERVES.hasAny(Wording.words(headline.article().words(Voices.sentence(headline))))
                || DELIBERATIONS.hasAny(headline.words())
                || StanceReader.negates(headline.words())) {
            return Optional.empty();
        }
        for (Clause source : report) {
            if (StanceReader.negates(source.words())) {
                continue;
            }
            Optional<Hit> hit = reserve(headline, source)
                    .or(() -> deliberation(headline, source))
                    .or(() -> condition(headline, source))
                    .or(() -> advice(headline, source));
            if (hit.isPresent()) {
                return Optional.of(DriftFinder.drift(headline.locus(), source.locus(), List.of(hit.get())));
            }
        }
        return range(headline);
    }

    /**
     * A possibility or hearsay that the headline states: "may have let in" told as "let in"; what "could have" been on a
     * condition never was.
     */
    private Optional<Hit> reserve(Clause headline, Clause source) {
        Strength before = Strength.of(source);
        if (before.hedge().isEmpty() || before.commitment().compareTo(Commitment.LIKELY) >= 0) {
            return Optional.empty();
        }
        Match hedge = before.hedge().get();
        Optional<Word> predicate = behind(source, hedge.until());
        boolean unreal = before.condition().isPresent()
                && hedge.until() < source.words().size()
                && source.words().get(hedge.until()).text().equals("have");
        if (predicate.isEmpty()
                || unreal
                || !tells(headline, predicate.get(), source)
                || isToldPlainly(predicate.get(), source)) {
            return Optional.empty();
        }
        String was = source.article().words(hedge.span());
        boolean possible = before.commitment() != Commitment.HEARSAY;
        return Optional.of(new Hit(
                possible ? DriftKind.MODALITY_STRENGTHENED : DriftKind.HEDGE_DROPPED,
                2,
                headline.text(),
                was,
                possible
                        ? "the report under it holds possible (“" + was + "”) what the headline states"
                        : "the report under it says “" + was + "”, the headline does not"));
    }

    /** What is thought about and the headline has decided: "considers closing" told as "to close". */
    private Optional<Hit> deliberation(Clause headline, Clause source) {
        Optional<Match> thought = DELIBERATIONS.matches(source.words()).stream().findFirst();
        if (thought.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> predicate = behind(source, thought.get().until());
        if (predicate.isEmpty()
                || !tells(headline, predicate.get(), source)
                || isToldPlainly(predicate.get(), source)) {
            return Optional.empty();
        }
        String was = source.article().words(thought.get().span());
        return Optional.of(new Hit(
                DriftKind.PREDICATE_STRENGTHENED,
                2,
                headline.text(),
                was,
                "the report under it says that it is thought about (“" + was + "”)"));
    }

    /** What is to come on a condition that the headline leaves out. */
    private Optional<Hit> condition(Clause headline, Clause source) {
        Optional<Match> condition = CONDITIONS.first(source.words(), "condition");
        Optional<Match> forecast = FORECASTS.matches(source.words()).stream().findFirst();
        if (condition.isEmpty() || forecast.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> predicate = behind(source, forecast.get().until());
        if (predicate.isEmpty()
                || !tells(headline, predicate.get(), source)
                || isToldPlainly(predicate.get(), source)) {
            return Optional.empty();
        }
        String was = source.article().words(condition.get().span());
        return Optional.of(new Hit(
                DriftKind.CONDITION_DROPPED, 2, headline.text(), was, "the report under it says it on a condition"));
    }

    /** An advice that the headline tells as an order. */
    private Optional<Hit> advice(Clause headline, Clause source) {
        Optional<Match> ordered = ADVICE.first(headline.words(), "ordered");
        Optional<Match> advised = ADVICE.first(source.words(), "advised");
        if (ordered.isEmpty()
                || advised.isEmpty()
                || Likeness.shared(headline.stems(), sentence(source)).size() < FEWEST_SHARED
                || report.stream().anyMatch(other -> ADVICE.has(other.words(), "ordered"))) {
            return Optional.empty();
        }
        Optional<Word> deed = behind(source, advised.get().until());
        if (deed.isEmpty() || !headline.stems().contains(deed.get().stem())) {
            return Optional.empty();
        }
        String was = source.article().words(advised.get().span());
        String became = headline.article().words(ordered.get().span());
        return Optional.of(new Hit(
                DriftKind.SPEECH_ACT_CHANGED,
                2,
                became,
                was,
                "what the report under it calls “" + was + "” became “" + became + "”"));
    }

    /** The upper end of a range told as the number. */
    private Optional<Drift> range(Clause headline) {
        for (Quantity told : headline.quantities()) {
            boolean given = !told.exact()
                    || told.approximate()
                    || report.stream()
                            .flatMap(clause -> clause.quantities().stream())
                            .anyMatch(other -> other.exact() && other.low() == told.low());
            if (given) {
                continue;
            }
            for (Clause source : report) {
                for (Quantity before : source.quantities()) {
                    if (endsIn(before, told) && isSameThing(headline, told, source, before)) {
                        String became = headline.article().words(told.span());
                        String was = source.article().words(before.span());
                        var hit = new Hit(
                                DriftKind.QUANTITY_RANGE_TO_BOUND,
                                2,
                                became,
                                was,
                                "“" + was + "” became its upper end");
                        return Optional.of(DriftFinder.drift(headline.locus(), source.locus(), List.of(hit)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsIn(Quantity range, Quantity end) {
        return !range.exact() && range.low() > 0 && range.high() == end.low();
    }

    private static boolean isSameThing(Clause one, Quantity first, Clause other, Quantity second) {
        String counted = Counted.noun(one, first);
        return first.unit().equals(second.unit())
                && counted.equals(Counted.noun(other, second))
                && !(counted.isEmpty() && first.unit().isEmpty());
    }

    /** The first content word behind a place in a clause, which is what stands under the words before it. */
    private static Optional<Word> behind(Clause clause, int from) {
        return clause.words().subList(from, clause.words().size()).stream()
                .filter(word -> word.content() && !word.text().endsWith("ly"))
                .findFirst()
                .filter(word -> !Character.isUpperCase(clause.article()
                        .article()
                        .text()
                        .value()
                        .charAt(word.span().start())));
    }

    /** Whether a headline tells the predicate of a sentence as done or decided, and of the same matter. */
    private static boolean tells(Clause headline, Word predicate, Clause source) {
        Set<String> stems = new LinkedHashSet<>(headline.stems());
        Set<String> shared = Likeness.shared(stems, sentence(source));
        return shared.size() >= FEWEST_SHARED
                && shared.size() >= SAME_MATTER * stems.size()
                && Predicates.tells(headline, predicate.stem());
    }

    /** Whether another sentence of the report tells a predicate without reserve. */
    private boolean isToldPlainly(Word predicate, Clause source) {
        return report.stream()
                .filter(other -> !other.equals(source))
                .filter(other -> other.stems().contains(predicate.stem()))
                .anyMatch(other -> !isReserved(other));
    }

    private static boolean isReserved(Clause clause) {
        Strength strength = Strength.of(clause);
        return strength.hedge().isPresent() || strength.condition().isPresent() || DELIBERATIONS.hasAny(clause.words());
    }

    private static List<String> sentence(Clause clause) {
        return Wording.words(clause.article().words(Voices.sentence(clause))).stream()
                .filter(Word::content)
                .map(Word::stem)
                .toList();
    }
}
