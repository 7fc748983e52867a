package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Places;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Finds what the quantities of a clause say of the event.
 *
 * <p>The words that name the slot are looked for behind the number ("seven people are missing"), up to the next number
 * or conjunction, then before it ("killing at least seven", "the number of people killed rose to seven"). A number that
 * follows "to" or "at" belongs to the words before it. A number with "not" before it, or that is quoted as an earlier
 * one, fills no slot.
 */
final class FigureReader {
    private static final Lexicon COUNTS = Lexicon.load("counts");
    private static final Lexicon BUILDINGS = Lexicon.load("buildings");
    private static final Lexicon BUILDING_KINDS = Lexicon.load("building-kinds");
    private static final Lexicon DURATIONS = Lexicon.load("durations");
    private static final Lexicon SHARES = Lexicon.load("shares");
    private static final Set<String> MARKERS =
            Set.of("added", "earlier", "rate", "limit", "vague", "bound", "taken", "found", "age", "aged");
    private static final Set<String> STOPS = Set.of("and", "but", "while", "or", "as");
    private static final Set<String> LEADS = Set.of("to", "at", "of", "reached", "reach", "is", "stands", "stood");
    private static final Set<String> TIME_UNITS = Set.of("hour", "day", "week", "month", "year", "minute");

    /** How many words behind a number may stand before the word that names its slot. */
    private static final int REACH_BEHIND = 6;

    /** Characters from a number to the words that name its slot, beyond which the number is shown alone. */
    private static final int LONGEST_SHOWN = 60;

    private FigureReader() {}

    /** The figures of a clause, in its order. */
    static List<Figure> figures(Clause clause) {
        var figures = new ArrayList<Figure>();
        List<Quantity> quantities = clause.article().quantities().stream()
                .filter(quantity -> clause.span().contains(quantity.span()))
                .toList();
        for (int i = 0; i < quantities.size(); i++) {
            int from = i == 0
                    ? clause.span().start()
                    : quantities.get(i - 1).span().end();
            int until = i + 1 == quantities.size()
                    ? clause.span().end()
                    : quantities.get(i + 1).span().start();
            Optional<Figure> figure = read(clause, quantities.get(i), new Span(from, until));
            if (figure.isPresent() && i + 1 < quantities.size() && isAdded(clause, quantities, i)) {
                figure = Optional.of(sum(figure.get(), quantities.get(i + 1)));
                i++;
            }
            figure.ifPresent(figures::add);
        }
        return figures;
    }

    /** Whether a number is counted together with the one behind it: "killed eight pupils and two teachers". */
    private static boolean isAdded(Clause clause, List<Quantity> quantities, int at) {
        Quantity first = quantities.get(at);
        Quantity second = quantities.get(at + 1);
        boolean people = first.counted().isPresent() && second.counted().isPresent();
        boolean named =
                counted(clause, first).isPresent() || counted(clause, second).isPresent();
        if (!people || named || !first.exact() || !second.exact()) {
            return false;
        }
        int from = Math.max(first.span().end(), first.counted().map(Span::end).orElse(0));
        int until = at + 2 < quantities.size()
                ? quantities.get(at + 2).span().start()
                : clause.span().end();
        Span behind = new Span(Math.min(second.span().end(), until), until);
        return first.unit().equals(second.unit())
                && from < second.span().start()
                && clause.article()
                        .words(new Span(from, second.span().start()))
                        .strip()
                        .equals("and")
                && slots(COUNTS, words(clause, behind)).isEmpty();
    }

    private static Figure sum(Figure figure, Quantity added) {
        Quantity first = figure.quantity();
        var sum = new Quantity(
                first.span().cover(added.span()),
                first.low() + added.low(),
                first.high() + added.high(),
                first.approximate() || added.approximate(),
                first.unit(),
                Optional.empty());
        return new Figure(
                figure.clause(), sum, figure.slot(), figure.span().cover(sum.span()), figure.base(), figure.part());
    }

    private static Optional<Figure> read(Clause clause, Quantity quantity, Span room) {
        Optional<Lexicon> fitting = lexicon(clause, quantity);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Lexicon lexicon = fitting.get();
        Span number = quantity.span();
        List<Word> before = afterStop(words(clause, new Span(room.start(), number.start())));
        List<Word> inside = words(clause, number);
        List<Word> behind = untilStop(words(clause, new Span(number.end(), room.end())));
        if (isQuoted(before)) {
            return Optional.empty();
        }
        Optional<Match> later = slots(lexicon, behind).stream()
                .filter(match -> match.from() <= REACH_BEHIND)
                .findFirst();
        Optional<Match> earlier = last(slots(lexicon, before)).filter(match -> !isListed(clause, match, number));
        boolean led = !before.isEmpty() && LEADS.contains(before.getLast().text());
        if (led && earlier.isEmpty()) {
            earlier = last(slots(lexicon, sentenceBefore(clause, number)))
                    .or(() -> last(gatherings(lexicon, sentenceBefore(clause, number))));
        }
        if (earlier.isEmpty() && later.isEmpty() && isBare(clause, quantity, behind)) {
            earlier = last(slots(lexicon, paragraphBefore(clause)));
        }
        Optional<Match> found = earlier;
        Optional<Match> named = last(slots(lexicon, inside))
                .or(() -> slots(lexicon, behind).stream()
                        .filter(match -> match.from() <= REACH_BEHIND && TOLD_OF_PEOPLE.contains(slot(match)))
                        .findFirst())
                .or(() -> counted(clause, quantity))
                .or(() -> led ? found.or(() -> later) : later.or(() -> found));
        if (named.isEmpty() || !isPlaceOrNoShare(clause, quantity)) {
            return Optional.empty();
        }
        if ((lexicon == COUNTS || lexicon == BUILDINGS) && (!isCount(clause, inside) || isAge(before, behind))) {
            return Optional.empty();
        }
        boolean cases = slot(named.get()).equals(CASES);
        boolean missing = slot(named.get()).equals(MISSING);
        if ((cases && !isIllness(clause)) || (missing && COUNTS.has(clause.words(), "found"))) {
            return Optional.empty();
        }
        boolean part =
                COUNTS.has(behind.subList(0, Math.min(1, behind.size())), "added") || COUNTS.has(inside, "added");
        return Optional.of(new Figure(
                clause,
                quantity,
                slot(named.get()),
                shown(clause, number, named.get().span()),
                base(clause, quantity),
                part));
    }

    /**
     * Whether a number only follows the name of a slot in a list, or begins what is told next: "two died, at least nine were
     * infected", "marchers cheered the news that four were charged".
     */
    private static boolean isListed(Clause clause, Match slot, Span number) {
        Span between = new Span(slot.span().end(), Math.max(slot.span().end(), number.start()));
        String words = clause.article().words(between).strip();
        return words.equals(",") || words.endsWith(" that");
    }

    /** Whether a number counts what has happened: no rate, no forecast, and more definite than "thousands". */
    private static boolean isCount(Clause clause, List<Word> number) {
        boolean definite = !COUNTS.has(number, "vague");
        boolean rate = COUNTS.has(clause.words(), "rate") || COUNTS.has(clause.words(), "limit");
        Strength strength = Strength.of(clause);
        boolean forecast =
                strength.planned() || strength.commitment() == Commitment.POSSIBLE || FORECASTS.hasAny(clause.words());
        return definite && !rate && !forecast && !isForetold(clause);
    }

    /** Whether somebody predicts what a clause says. */
    private static boolean isForetold(Clause clause) {
        return clause.attribution().isPresent()
                && clause.article()
                        .attributions()
                        .get(clause.attribution().getAsInt())
                        .cue()
                        .filter(cue -> PREDICTIONS.contains(cue.lemma()))
                        .isPresent();
    }

    private static final Set<String> PREDICTIONS = Set.of("predict", "forecast", "project", "expect", "warn", "fear");

    private static final Lexicon FORECASTS = Lexicon.load("forecasts");

    private static boolean isAge(List<Word> before, List<Word> behind) {
        List<Word> near = before.subList(Math.max(0, before.size() - 1), before.size());
        return COUNTS.has(near, "aged")
                || (!behind.isEmpty()
                        && COUNTS.at(behind, 0)
                                .filter(match -> match.category().equals("age"))
                                .isPresent());
    }

    private static final String CASES = "cases";
    private static final String MISSING = "missing";
    private static final Lexicon ILLNESSES = Lexicon.load("illnesses");

    /** Whether the sentence of a clause, its paragraph or the headline tells of an illness. */
    private static boolean isIllness(Clause clause) {
        int block = clause.article().sentences().get(clause.sentence()).block();
        return clause.article().sentences().stream()
                .filter(sentence -> sentence.block() == block || sentence.block() == 0)
                .anyMatch(sentence -> ILLNESSES.hasAny(words(clause, sentence.span())));
    }

    /**
     * Whether a number stands alone, so that the sentence before tells what it counts: nothing is counted behind it, and that
     * sentence counts people as well.
     */
    private static boolean isBare(Clause clause, Quantity quantity, List<Word> behind) {
        boolean alone = behind.isEmpty() || VERBS.at(behind, 0).isPresent();
        if (quantity.counted().isPresent() || !alone || clause.sentence() == 0) {
            return false;
        }
        Span before = clause.article().sentences().get(clause.sentence() - 1).span();
        boolean share = clause.article().quantities().stream()
                .anyMatch(other ->
                        clause.span().contains(other.span()) && other.unit().equals("percent"));
        return !share
                && clause.article().quantities().stream()
                        .anyMatch(other -> before.contains(other.span())
                                && (other.unit().isEmpty() || other.unit().equals("person")));
    }

    private static final Lexicon VERBS = Lexicon.load("finite-verbs");

    /** The number with the words that name its slot, where they stand near it. */
    private static Span shown(Clause clause, Span number, Span name) {
        Span both = number.cover(name);
        return clause.span().contains(both) && both.length() <= LONGEST_SHOWN ? both : number;
    }

    /** The words of the sentence before a number: "the number of people killed, officials said, rose to 12". */
    private static List<Word> sentenceBefore(Clause clause, Span number) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return words(clause, new Span(sentence.start(), number.start()));
    }

    /** What is told of those who are counted goes before what they are called: "1,200 protesters arrested". */
    private static final Set<String> TOLD_OF_PEOPLE = Set.of("arrested", "injured", "dead", "missing");

    /** The lexicon that may name the slot of a quantity; absent for a unit that has none. */
    private static Optional<Lexicon> lexicon(Clause clause, Quantity quantity) {
        if (TIME_UNITS.contains(quantity.unit())) {
            return Optional.of(DURATIONS);
        }
        return switch (quantity.unit()) {
            case "percent" -> Optional.of(SHARES);
            case "person" -> Optional.of(COUNTS);
            case "" -> {
                if (isOfBuildings(clause, quantity)) {
                    yield Optional.of(BUILDINGS);
                }
                yield quantity.counted().isEmpty() || counted(clause, quantity).isPresent()
                        ? Optional.of(COUNTS)
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Whether a number counts homes and other buildings. */
    static boolean isOfBuildings(Clause clause, Quantity quantity) {
        return quantity.counted()
                .filter(things -> BUILDING_KINDS.hasAny(words(clause, things)))
                .isPresent();
    }

    private static List<Match> slots(Lexicon lexicon, List<Word> words) {
        return lexicon.matches(words).stream()
                .filter(match -> !MARKERS.contains(match.category()))
                .filter(match -> !match.category().endsWith(WHEN_LED))
                .filter(match -> !match.category().endsWith(WHEN_TAKEN) || lexicon.has(words, "taken"))
                .toList();
    }

    /** What a number counts that follows "to" or "at" behind the name of a gathering. */
    private static List<Match> gatherings(Lexicon lexicon, List<Word> words) {
        return lexicon.matches(words).stream()
                .filter(match -> match.category().endsWith(WHEN_LED))
                .toList();
    }

    private static String slot(Match match) {
        return match.category().replace(WHEN_LED, "").replace(WHEN_TAKEN, "");
    }

    private static final String WHEN_TAKEN = " when taken";

    private static final String WHEN_LED = " when led";

    /** What the counted things say themselves: "9,000 marchers". */
    private static Optional<Match> counted(Clause clause, Quantity quantity) {
        return quantity.counted().flatMap(things -> last(slots(COUNTS, words(clause, things))));
    }

    /** The sentence before, in its paragraph: "Police counted 9,000 marchers. The organisers spoke of 25,000." */
    private static List<Word> paragraphBefore(Clause clause) {
        if (clause.sentence() == 0) {
            return List.of();
        }
        var sentences = clause.article().sentences();
        var before = sentences.get(clause.sentence() - 1);
        return before.block() == sentences.get(clause.sentence()).block() ? words(clause, before.span()) : List.of();
    }

    private static List<Word> afterStop(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (STOPS.contains(words.get(i).text())) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }

    private static boolean isQuoted(List<Word> before) {
        if (before.isEmpty()) {
            return false;
        }
        boolean negated = before.getLast().text().equals("not");
        List<Word> near = before.subList(Math.max(0, before.size() - 2), before.size());
        return negated || (COUNTS.has(near, "earlier") && !near.getLast().text().equals("to"));
    }

    /** Whether a share is one of a place: shares of anything else are as many things as there are polls. */
    private static boolean isPlaceOrNoShare(Clause clause, Quantity quantity) {
        if (!quantity.unit().equals("percent")) {
            return true;
        }
        String base = base(clause, quantity);
        return Places.rung(base).isPresent()
                || quantity.counted()
                        .filter(whole -> Character.isUpperCase(
                                clause.article().words(whole).charAt(0)))
                        .isPresent();
    }

    private static String base(Clause clause, Quantity quantity) {
        if (!quantity.unit().equals("percent")) {
            return "";
        }
        return quantity.counted()
                .map(whole -> words(clause, whole))
                .flatMap(whole -> last(whole.stream().filter(Word::content).toList()))
                .map(Word::stem)
                .orElse("");
    }

    private static List<Word> untilStop(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (STOPS.contains(words.get(i).text())) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static List<Word> words(Clause clause, Span span) {
        return span.isEmpty() ? List.of() : Wording.words(clause.article().words(span), span.start());
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
